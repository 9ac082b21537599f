/** The façade of annotations: what they are, where they stand, how they are made, and how they go in and out. */
export type { Agent } from './agent';
export { anchor, judge } from './anchor';
export { emptyContent, type Content } from './body';
export { chained, verifyTrail } from './chain';
export { create, dismiss, emptySetting, identify, remove, reply, resolve, revise, signOff } from './compose';
export type { Making, NewRecord, Setting } from './compose';
export { exportClaimReviews, type Appearance } from './export/claimReview';
export { exportCsv } from './export/csv';
export { exportW3c } from './export/w3c';
export { fold, statuses, type Annotation, type Status } from './fold';
export { follow, followAll, type Edit } from './follow';
export { historyOf, type HistoryEntry } from './history';
export { importAnnotations, type Import, type Refusal } from './import/w3c';
export type { Json, JsonObject } from './json';
export { machineAnnotation, type MachineAnnotation } from './machine';
export { placeAll, type PlacedAnnotation } from './placed';
export type { Placement, PlacementKind } from './placement';
export type { StoredRecord } from './record';
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
export { maySignOff, validSignOffs } from './signOff';
export type { Source } from './source';
export type { Practice } from './status';
export type { Target, TextTarget } from './target';
export { annotationProblems, collectionProblems } from './webAnnotation';
