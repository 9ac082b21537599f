/** The façade of annotations: what they are, where they stand, how they are made, and how they go in and out. */
export { nameOf, sameAgent, type Agent } from './agent';
export { anchor, judge } from './anchor';
export { scaleOf, type Annotated } from './annotated';
export { emptyContent, readContent, type Content } from './body';
export { isMaterialChange } from './changed';
export { chained, verifyTrail } from './chain';
export { create, dismiss, emptySetting, identify, remove, reply, resolve, revise, signOff } from './compose';
export type { Making, NewRecord, Setting } from './compose';
export { exportClaimReviews, type Appearance } from './export/claimReview';
export { exportCsv } from './export/csv';
export { exportW3c } from './export/w3c';
export { difference, type Difference } from './difference';
export { dismissalOf, type Dismissal, type DismissalScope } from './dismissal';
export { fold, resolutionsOf, statuses, versionsIn, type Annotation, type Status } from './fold';
export { follow, followAll, type Edit } from './follow';
export { historyOf, type HistoryEntry } from './history';
export { importAnnotations, type Import, type Refusal } from './import/w3c';
export { uuidOf } from './hashes';
export type { Json, JsonObject } from './json';
export { machineAnnotation, type MachineAnnotation } from './machine';
export { placeAll, type PlacedAnnotation } from './placed';
export type { Placement, PlacementKind } from './placement';
export { followEdit, placedIn, placesIn, searchAgain, wantSearch, type Place } from './places';
export { readRecord, type StoredRecord } from './record';
export {
  builtInScales,
  defaultHouse,
  findStep,
  quoteScale,
  readScale,
  type House,
  type Scale,
  type Step,
} from './scales';
export { targetFor } from './selectors';
export { appendix, longestSidecar, parseSidecar, sidecarName, type Sidecar, type SidecarProblem } from './sidecar';
export { maySignOff, validSignOffs, verdictGivers } from './signOff';
export type { Source } from './source';
export { speakersOf } from './speakers';
export type { Practice } from './status';
export type { Target, TextTarget } from './target';
export type { Versions } from './versions';
export { annotationProblems, collectionProblems } from './webAnnotation';
