/**
 * Annotations on the wire. The client reads and writes the sidecars, the server understands them: it is told a sidecar's
 * text, tells what stands in it, and composes the lines to append. A client that has the commands of `annotateCommands`
 * says so with `initializationOptions.annotates: true`; quick fixes and code lenses carry them then.
 * `articleChangedNotification` also tells of changed annotations and places.
 */
import type { WireRange } from './places';

/** Request: the text of the sidecar beside an article, on opening it and whenever the sidecar changes. Answers `SidecarAnswer`. */
export const sidecarRequest = 'factmark/sidecar';

export interface SidecarParams {
  /** Of the article. */
  readonly uri: string;
  /** Null where there is no sidecar, or it could not be read. */
  readonly text: string | null;
  /** Why it could not be read, in the reader's language; then nothing is composed for it. */
  readonly problem?: string;
}

export interface SidecarAnswer {
  readonly problems: readonly WireSidecarProblem[];
}

export interface WireSidecarProblem {
  /** Counted from 1; 0 where it concerns the whole file. */
  readonly line: number;
  /** In the reader's language. */
  readonly message: string;
}

/** Request: what the checkers say of an open article; answers `WireAnnotations`, or null where Factmark is off for it. */
export const annotationsRequest = 'factmark/annotations';

export interface AnnotationsParams {
  readonly textDocument: { readonly uri: string };
}

export interface WireAnnotations {
  readonly uri: string;
  readonly version: number;
  /** In text order; orphans last. */
  readonly annotations: readonly WireAnnotation[];
  /** What the analysis found and no annotation is on, in text order: one item for all findings on the same words. */
  readonly unchecked: readonly WireUnchecked[];
  /** How much of what is to be checked is done: checked, signed off or not to be checked. Orphans do not count. */
  readonly coverage: { readonly checked: number; readonly total: number };
  readonly scales: { readonly claims: readonly WireStep[]; readonly quotes: readonly WireStep[] };
  /** How many others must sign a verdict off, and how many sources the house asks for. */
  readonly signOffs: number;
  readonly sources: number;
  readonly problems: readonly WireSidecarProblem[];
}

/** One step of a scale, in the order in which they are to be offered. */
export interface WireStep {
  readonly id: string;
  readonly label: string;
  /** A CSS colour, or the id of a theme colour: `charts.red`. */
  readonly colour: string;
  /** Higher is truer. */
  readonly rating: number;
}

export type WireStatus = 'open' | 'in-progress' | 'checked' | 'signed-off' | 'needs-recheck' | 'wont-check';

/** Which of the two scales belongs to a place. */
export type WireScaleName = 'claims' | 'quotes';

export interface WireAnnotation {
  readonly id: string;
  /** Id of the record that stands; changes name it, so that what was not seen is not changed. */
  readonly record: string;
  /** `check`: a place to check; `dismissal`: findings dismissed; `speaker`: a quote's speaker, or several that are one. */
  readonly kind: 'check' | 'dismissal' | 'speaker';
  readonly placement: 'placed' | 'moved' | 'fuzzy' | 'orphan';
  /** Null for an orphan and for what is on the article as a whole. */
  readonly range: WireRange | null;
  /** On the article as a whole. */
  readonly isWhole: boolean;
  /** The words that stand there on one line, shortened; of an orphan the words that it was on. */
  readonly label: string;
  readonly status: WireStatus;
  readonly scale: WireScaleName;
  readonly verdict: WireStep | null;
  /** Who says these words in the article; null for the narrator and for orphans. */
  readonly speaker: string | null;
  /** Who gave the verdict, or began the annotation. */
  readonly creator: string | null;
  /** xsd:dateTime in UTC; null where the record does not say. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly assignee: string | null;
  /** The words that were annotated; null where it is on no words. */
  readonly exact: string | null;
  /** The words that stand there now, where they are others. */
  readonly changedTo: string | null;
  /** Markdown; of a dismissal the reason. Empty where there is none. */
  readonly note: string;
  /** Who wrote the note as it stands, and when. */
  readonly noteBy: string | null;
  readonly noted: string | null;
  readonly tags: readonly string[];
  readonly sources: readonly WireSource[];
  readonly signedOffBy: readonly string[];
  readonly replies: readonly WireReply[];
  /** The thread is closed. */
  readonly resolved: boolean;
  /** Versions that replace the same one, the one that is shown included; empty where there is no conflict. */
  readonly conflicts: readonly WireConflict[];
  /** Of a dismissal: the rule, and where its findings are dismissed. */
  readonly rule: string | null;
  readonly scope: DismissalScope | null;
  /** Who speaks, or the names that mean one speaker, the right one first. */
  readonly speakers: readonly string[];
}

export interface WireSource {
  readonly kind: 'url' | 'document' | 'person';
  /** The address; of a person `mailto:` or `tel:`. */
  readonly url: string | null;
  readonly name: string | null;
  readonly archivedUrl: string | null;
  /** The date of access or of the talk, as xsd:dateTime in UTC. */
  readonly accessed: string | null;
  /** What the source says. */
  readonly quotation: string | null;
}

export interface WireReply {
  readonly id: string;
  readonly creator: string | null;
  readonly created: string | null;
  /** Markdown. */
  readonly note: string;
}

export interface WireConflict {
  readonly record: string;
  readonly verdict: WireStep | null;
  readonly creator: string | null;
  readonly created: string | null;
}

export interface WireUnchecked {
  readonly range: WireRange;
  /** The words on one line, shortened. */
  readonly label: string;
  readonly kind: 'disputed' | 'claim' | 'quote';
  /** The rules whose findings stand on these words. */
  readonly rules: readonly string[];
  /** Null for the narrator, and where nobody can be named. */
  readonly speaker: string | null;
}

/** Request: who changed what and when; answers `WireHistoryEntry[]` in the order of time, null where Factmark is off. */
export const historyRequest = 'factmark/annotationHistory';

export interface HistoryParams {
  readonly textDocument: { readonly uri: string };
  /** Id of an annotation; null for all of the article. */
  readonly annotation: string | null;
}

export interface WireHistoryEntry {
  /** xsd:dateTime; empty where the record does not say. */
  readonly created: string;
  readonly creator: string | null;
  readonly record: string;
  readonly annotation: string;
  /** What was done, one thing each: `verdict: true → false`. */
  readonly changes: readonly string[];
  /** The words that it is about; empty where it is about no words. */
  readonly exact: string;
}

/**
 * Request: composes records for changes of an open article's annotations. Answers `AnnotateAnswer`; nothing is changed
 * until the client has appended the text and sent the sidecar again.
 */
export const annotateRequest = 'factmark/annotate';

export interface AnnotateParams {
  /** The version that the ranges count in; the changes are refused where the server has another one. */
  readonly textDocument: { readonly uri: string; readonly version: number };
  /** The sidecar as just read; null where there is none yet. */
  readonly sidecar: string | null;
  readonly making: WireMaking;
  readonly changes: readonly AnnotationChange[];
}

/** Who says it and when; the server has no clock and makes up no ids. */
export interface WireMaking {
  readonly creator: WirePerson;
  /** xsd:dateTime in UTC: `2024-05-01T10:00:00Z`. */
  readonly created: string;
  /** One `urn:uuid:…` for each change, never used before. */
  readonly ids: readonly string[];
}

export interface WirePerson {
  readonly name: string;
  readonly email: string | null;
}

export interface AnnotateAnswer {
  /** To be appended to the sidecar as it is; empty where all changes were refused. */
  readonly appendix: string;
  /** For each change: the annotation that it made or changed, or why it was refused, in the reader's language. */
  readonly results: readonly ({ readonly annotation: string } | { readonly refusal: string })[];
}

/** What a checker sets; what is left out stays. A verdict alone makes the status `checked`, none makes it `open`. */
export interface WireSetting {
  /** The id of a step of the place's scale. */
  readonly verdict?: string | null;
  /** `signed-off` is for others to say: with `signOff`. */
  readonly status?: Exclude<WireStatus, 'signed-off'>;
  readonly note?: string;
  readonly tags?: readonly string[];
  readonly sources?: readonly WireSource[];
  /** Behind the sources that are there. */
  readonly addedSources?: readonly WireSource[];
  readonly assignee?: WirePerson | null;
}

/** `finding`: on just these words; `paragraph`: in the paragraph around them; `article`: everywhere in it. */
export type DismissalScope = 'finding' | 'paragraph' | 'article';

/** An annotation as the user saw it: the change is refused where another record stands by now. */
interface Seen {
  readonly annotation: string;
  readonly record: string;
}

export type AnnotationChange =
  /** Says something of these words: a new annotation, or the next version of the one that is on the very words. */
  | { readonly kind: 'mark'; readonly range: WireRange; readonly setting: WireSetting }
  /** The next version; settles a conflict. A verdict or a status is on the words as they stand now. */
  | ({ readonly kind: 'revise'; readonly setting: WireSetting } & Seen)
  /** Moves it to other words, whose place is sure then; where they say something else the verdict needs a re-check. */
  | ({ readonly kind: 'reattach'; readonly range: WireRange } & Seen)
  /** Takes back an annotation, a dismissal (its findings return) or a correction of speakers. */
  | ({ readonly kind: 'remove' } & Seen)
  | { readonly kind: 'reply'; readonly annotation: string; readonly note: string }
  /** One's own reply, by its id. */
  | { readonly kind: 'removeReply'; readonly reply: string }
  | { readonly kind: 'resolve'; readonly annotation: string }
  | { readonly kind: 'reopen'; readonly annotation: string }
  | ({ readonly kind: 'signOff' } & Seen)
  /** One's own sign-off. */
  | { readonly kind: 'withdrawSignOff'; readonly annotation: string }
  | {
      readonly kind: 'dismiss';
      readonly scope: DismissalScope;
      /** Of the finding; not looked at where the scope is the article. */
      readonly range: WireRange;
      readonly rule: string;
      readonly reason: string;
    }
  /** Says who speaks the quote at this place. */
  | { readonly kind: 'identify'; readonly range: WireRange; readonly name: string }
  /** Two speakers or more are one; the first is the right name. */
  | { readonly kind: 'merge'; readonly names: readonly string[] };

/** Commands of the client, which quick fixes and code lenses carry with one argument: an `AnnotatePlace`. */
export const annotateCommands = {
  setVerdict: 'factmark.setVerdict',
  addSource: 'factmark.addSource',
  signOff: 'factmark.signOff',
  dismiss: 'factmark.dismiss',
  correctSpeaker: 'factmark.correctSpeaker',
} as const;

export interface AnnotatePlace {
  readonly uri: string;
  readonly range: WireRange;
  readonly scale: WireScaleName;
  /** The rule of the finding that it is offered for; null where it is for an annotation. */
  readonly rule: string | null;
  /** The annotation that is on these words; null where there is none. */
  readonly annotation: string | null;
}
