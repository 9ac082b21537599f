import { writeAgent, type Agent } from './agent';
import { emptyContent, textual, writeContent, type Content } from './body';
import type { DismissalScope } from './dismissal';
import type { Status } from './fold';
import { without, type Json, type JsonObject } from './json';
import { annotationContext, assigneeTerm, follows, replaces, statusTerm, versionOf } from './terms';
import type { Versions } from './versions';

/** What every record says of its making. Ids and clocks come from the caller; nothing here is random. */
export interface Making {
  /** `urn:uuid:…`, never used before. */
  readonly id: string;
  /** xsd:dateTime in UTC: `2024-05-01T10:00:00Z`. */
  readonly created: string;
  readonly creator: Agent;
}

/** What a checker sets on a place. */
export interface Setting extends Content {
  readonly status: Status;
  readonly assignee: Agent | null;
}

export type NewRecord = JsonObject & { readonly id: string };

/** A setting without verdict, note or source. */
export const emptySetting: Setting = { ...emptyContent, status: 'open', assignee: null };

const basics = ({ id, created, creator }: Making) => ({
  '@context': annotationContext,
  id,
  type: 'Annotation',
  creator: writeAgent(creator),
  created,
});

const record = (making: Making, motivation: string, body: readonly Json[], target: Json): NewRecord => ({
  ...basics(making),
  motivation,
  ...(body.length === 0 ? {} : { body }),
  target,
});

const settingTerms = ({ status, assignee }: Setting): JsonObject => ({
  [statusTerm]: status,
  ...(assignee === null ? {} : { [assigneeTerm]: writeAgent(assignee) }),
});

/** A version takes the place of every head: the conflict, if there was one, is decided by it. */
const versionTerms = ({ id, heads }: Versions): JsonObject => ({
  [versionOf]: id,
  [replaces]: heads.map((head) => head.id),
});

/** A new annotation on a place; `target` is from `targetFor`. */
export const create = (making: Making, target: Json, setting: Setting): NewRecord => ({
  ...record(making, 'assessing', writeContent(setting), target),
  ...settingTerms(setting),
});

/**
 * The next version of an annotation: on the same words, or on others after a look at what became of them. What other
 * programs wrote into it stays.
 */
export function revise(making: Making, annotation: Versions, setting: Setting, target?: Json): NewRecord {
  const { json } = annotation.head;
  const kept = without(json, follows, 'body', 'bodyValue', 'creator', 'created', 'modified', assigneeTerm);
  const body = writeContent(setting, json);
  return {
    ...kept,
    ...basics(making),
    ...(body.length === 0 ? {} : { body }),
    target: target ?? json['target'] ?? null,
    ...settingTerms(setting),
    ...versionTerms(annotation),
  };
}

/** Takes an annotation, a reply or a sign-off back; its records stay. */
export const remove = (making: Making, annotation: Versions): NewRecord => ({
  ...record(making, 'editing', [], annotation.head.json['target'] ?? null),
  [statusTerm]: 'removed',
  ...versionTerms(annotation),
});

/** An answer in the thread of an annotation, or of another answer. */
export const reply = (making: Making, to: Versions, note: string): NewRecord =>
  record(making, 'replying', writeContent({ ...emptyContent, note }), to.id);

/** Vouches for the version of an annotation that stands now; ask `maySignOff` first. */
export const signOff = (making: Making, annotation: Versions): NewRecord =>
  record(making, 'moderating', [textual('moderating', 'signed-off')], annotation.head.id);

/** Closes the thread of an annotation; removing this record opens it again. */
export const resolve = (making: Making, annotation: Versions): NewRecord =>
  record(making, 'moderating', [textual('moderating', 'resolved')], annotation.id);

/**
 * Dismisses a rule's findings: on just these words, in the paragraph that the target is, or in the article where the
 * target is its name.
 */
export const dismiss = (
  making: Making,
  target: Json,
  rule: string,
  reason: string,
  scope: DismissalScope = 'finding',
): NewRecord => {
  const rules = [textual('classifying', rule), ...(scope === 'paragraph' ? [textual('classifying', scope)] : [])];
  return record(making, 'moderating', [...rules, textual('describing', reason)], target);
};

/**
 * Says who speaks at a place; of several names, on the article, that they mean one speaker, the first being the right one.
 * `before` is what it takes the place of.
 */
export const identify = (
  making: Making,
  target: Json,
  names: readonly string[],
  before: Versions | null = null,
): NewRecord => ({
  ...record(
    making,
    'identifying',
    names.map((name) => textual('identifying', name)),
    target,
  ),
  ...(before ? versionTerms(before) : {}),
});
