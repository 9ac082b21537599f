import { nameOf, type Agent } from './agent';
import { readContent } from './body';
import { dismissalOf } from './dismissal';
import type { AnnotationKind, Status } from './fold';
import { originsOf } from './origins';
import type { PlacedAnnotation } from './placed';
import type { PlacementKind } from './placement';
import type { StoredRecord } from './record';
import { findStep, type House } from './scales';
import { speakersOf } from './speakers';
import { validSignOffs, verdictGivers } from './signOff';
import type { Source } from './source';

/** One of several versions that replace the same one. */
export interface MachineConflict {
  readonly record: string;
  readonly verdict: string | null;
  readonly creator: string | null;
  readonly created: string | null;
}

/** What `factmark annotations --json` prints of an annotation. People are given by name. */
export interface MachineAnnotation {
  readonly id: string;
  /** The id of the record that stands. */
  readonly record: string;
  readonly kind: AnnotationKind;
  readonly placement: PlacementKind;
  /** UTF-16 code units, half-open; null for an orphan. */
  readonly start: number | null;
  readonly end: number | null;
  readonly status: Status;
  readonly verdict: string | null;
  readonly verdictLabel: string | null;
  /** Who gave the verdict, or began the annotation where there is none. */
  readonly creator: string | null;
  readonly created: string | null;
  readonly modified: string | null;
  readonly assignee: string | null;
  /** The words that were annotated; null where it is on the whole article or on a part told in another way. */
  readonly exact: string | null;
  /** The words that stand there now, where they are others. */
  readonly changedTo: string | null;
  readonly note: string;
  /** Who wrote the note as it stands, and when; null where there is none. */
  readonly noteBy: string | null;
  readonly noted: string | null;
  readonly tags: readonly string[];
  readonly sources: readonly Source[];
  readonly signedOffBy: readonly string[];
  readonly replies: readonly {
    readonly id: string;
    readonly creator: string | null;
    readonly created: string | null;
    readonly note: string;
  }[];
  readonly resolved: boolean;
  /** The versions in conflict, the one that is shown included; empty where there is none. */
  readonly conflicts: readonly MachineConflict[];
  /** The rule whose finding is dismissed. */
  readonly rule: string | null;
  /** Who speaks, or the names that mean one speaker. */
  readonly speakers: readonly string[];
}

const orNull = (text: string): string | null => (text === '' ? null : text);
const names = (agents: readonly (Agent | null)[]): readonly string[] => agents.flatMap((agent) => nameOf(agent) ?? []);

const conflictOf = ({ id, json, creator, created }: StoredRecord, house: House): MachineConflict => ({
  record: id,
  verdict: readContent(json, house).verdict,
  creator: nameOf(creator),
  created: orNull(created),
});

/** @param text the article's, in which the annotation is placed */
export function machineAnnotation(placed: PlacedAnnotation, text: string, house: House): MachineAnnotation {
  const { annotation, placement, status } = placed;
  const { head, heads, target } = annotation;
  const { span } = placement;
  const first = annotation.records[0] ?? head;
  const givers = annotation.verdict === null ? [] : verdictGivers(annotation, house);
  const [noted] =
    annotation.note === ''
      ? []
      : originsOf(annotation, ({ json }) => readContent(json, house).note === annotation.note);
  return {
    id: annotation.id,
    record: head.id,
    kind: annotation.kind,
    placement: placement.placement,
    start: span?.start ?? null,
    end: span?.end ?? null,
    status,
    verdict: annotation.verdict,
    verdictLabel: findStep(house, annotation.verdict ?? '')?.step.label ?? null,
    creator: names(givers)[0] ?? nameOf(first.creator),
    created: orNull(first.created),
    modified: orNull(head.created),
    assignee: nameOf(annotation.assignee),
    exact: typeof target === 'object' ? target.exact : null,
    changedTo: span && placement.isChanged ? text.slice(span.start, span.end) : null,
    note: annotation.note,
    noteBy: nameOf(noted?.creator ?? null),
    noted: orNull(noted?.created ?? ''),
    tags: annotation.tags,
    sources: annotation.sources,
    signedOffBy: names(validSignOffs(annotation, house)),
    replies: annotation.replies.map(({ id, creator, created, note }) => ({
      id,
      creator: nameOf(creator),
      created: orNull(created),
      note,
    })),
    resolved: annotation.isResolved,
    conflicts: heads.length > 1 ? heads.map((each) => conflictOf(each, house)) : [],
    rule: dismissalOf(annotation)?.rule ?? null,
    speakers: speakersOf(annotation),
  };
}
