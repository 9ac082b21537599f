import { readAgent, type Agent } from './agent';
import { readContent, textsFor, type Content } from './body';
import { distinct } from './chain';
import { listOf, stringOf, type JsonObject } from './json';
import type { StoredRecord } from './record';
import type { House } from './scales';
import { readTarget, targetIds, type Target } from './target';
import { assigneeTerm, statusTerm } from './terms';
import { groupVersions, isRemoval, type Versions } from './versions';

export const statuses = ['open', 'in-progress', 'checked', 'signed-off', 'needs-recheck', 'wont-check'] as const;
export type Status = (typeof statuses)[number];

/** An answer in the thread of an annotation. */
export interface Reply {
  readonly id: string;
  readonly creator: Agent | null;
  readonly created: string;
  readonly note: string;
}

/** Somebody vouches for one version of an annotation. */
export interface SignOff {
  readonly id: string;
  /** The record that was signed off. */
  readonly record: string;
  readonly creator: Agent | null;
  readonly created: string;
}

/** What an annotation is for: a place to check, a finding dismissed, or whom a quote or a name means. */
export type AnnotationKind = 'check' | 'dismissal' | 'speaker';

/** The state of one annotation, after all its records. */
export interface Annotation extends Content, Versions {
  readonly kind: AnnotationKind;
  readonly target: Target;
  /** What the checker set, or what follows from the verdict; sign-off and changed words come on top (status.ts). */
  readonly status: Status;
  readonly assignee: Agent | null;
  readonly replies: readonly Reply[];
  readonly isResolved: boolean;
  readonly signOffs: readonly SignOff[];
}

const motivationIs = ({ json }: StoredRecord, motivation: string): boolean =>
  listOf(json['motivation']).includes(motivation);

const moderates = (record: StoredRecord, what: string): boolean =>
  motivationIs(record, 'moderating') && textsFor(record.json, 'moderating').includes(what);

/** Records about other records, by the record or the annotation that they are on. */
interface Attached {
  readonly replies: ReadonlyMap<string, readonly Versions[]>;
  readonly signOffs: ReadonlyMap<string, readonly Versions[]>;
  readonly resolved: ReadonlyMap<string, readonly Versions[]>;
}

/** By the ids of what they are on. */
function groupByTarget(all: readonly Versions[]): ReadonlyMap<string, readonly Versions[]> {
  const groups = new Map<string, Versions[]>();
  for (const each of all) {
    for (const id of targetIds(each.head.json)) groups.set(id, [...(groups.get(id) ?? []), each]);
  }
  return groups;
}

const readReply = ({ id, head, records }: Versions, house: House): Reply => ({
  id,
  creator: (records[0] ?? head).creator,
  created: (records[0] ?? head).created,
  note: readContent(head.json, house).note,
});

/** The thread on an annotation, answers to answers included, in the order of time. */
function repliesOn(ids: readonly string[], { replies }: Attached): readonly Versions[] {
  const found = new Set<Versions>();
  const queue = [...ids];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    for (const reply of replies.get(id) ?? []) {
      if (found.has(reply)) continue;
      found.add(reply);
      queue.push(reply.id, ...reply.records.map((record) => record.id));
    }
  }
  return [...found].sort((a, b) => Number(a.head.created > b.head.created) - Number(a.head.created < b.head.created));
}

function statusOf(json: JsonObject, verdict: string | null): Status {
  const set = statuses.find((status) => status === stringOf(json[statusTerm]));
  // That it is signed off is for others to say, in records of their own.
  if (set !== undefined && set !== 'signed-off') return set;
  return verdict === null ? 'open' : 'checked';
}

function kindOf(record: StoredRecord): AnnotationKind {
  if (motivationIs(record, 'identifying')) return 'speaker';
  const isDismissal = motivationIs(record, 'moderating') && textsFor(record.json, 'classifying').length > 0;
  return isDismissal ? 'dismissal' : 'check';
}

function readAnnotation(versions: Versions, attached: Attached, house: House): Annotation {
  const { head, id, records } = versions;
  const content = readContent(head.json, house);
  const ids = [...new Set([id, ...records.map((record) => record.id)])];
  return {
    ...versions,
    ...content,
    kind: kindOf(head),
    target: readTarget(head.json),
    status: statusOf(head.json, content.verdict),
    assignee: readAgent(listOf(head.json[assigneeTerm])[0]),
    replies: repliesOn(ids, attached).map((reply) => readReply(reply, house)),
    isResolved: ids.some((each) => attached.resolved.has(each)),
    signOffs: (attached.signOffs.get(head.id) ?? []).map((each) => ({
      id: each.id,
      record: head.id,
      creator: each.head.creator,
      created: each.head.created,
    })),
  };
}

/** Every annotation, answer and sign-off with all its records: what is to be taken back is found here. */
export const versionsIn = (records: readonly StoredRecord[]): readonly Versions[] => groupVersions(distinct(records));

/** What closed the thread of an annotation; several where branches did. */
export const resolutionsOf = (annotation: Versions, all: readonly Versions[]): readonly Versions[] => {
  const ids = new Set([annotation.id, ...annotation.records.map(({ id }) => id)]);
  return all.filter(
    ({ head }) => !isRemoval(head) && moderates(head, 'resolved') && targetIds(head.json).some((id) => ids.has(id)),
  );
};

/**
 * The state that a sidecar's records add up to. It depends on the set of records and not on their order, so that git
 * may merge two branches line by line. Removed annotations are left out.
 */
export function fold(records: readonly StoredRecord[], house: House): readonly Annotation[] {
  const all = versionsIn(records).filter(({ head }) => !isRemoval(head));
  const known = new Set(all.flatMap(({ id, records: each }) => [id, ...each.map((record) => record.id)]));
  // What is on a record that is not here stands for itself rather than vanish.
  const isAttached = ({ head }: Versions): boolean => targetIds(head.json).some((id) => known.has(id));
  const about = all.filter(isAttached);
  const replies = about.filter(({ head }) => motivationIs(head, 'replying'));
  const signOffs = about.filter(({ head }) => moderates(head, 'signed-off'));
  const resolved = about.filter(({ head }) => moderates(head, 'resolved'));
  const attached: Attached = {
    replies: groupByTarget(replies),
    signOffs: groupByTarget(signOffs),
    resolved: groupByTarget(resolved),
  };
  const elsewhere = new Set([...replies, ...signOffs, ...resolved]);
  return all.filter((each) => !elsewhere.has(each)).map((each) => readAnnotation(each, attached, house));
}
