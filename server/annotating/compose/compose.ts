import {
  annotationProblems,
  appendix,
  chained,
  longestSidecar,
  readRecord,
  type JsonObject,
  type Making,
  type Sidecar,
  type StoredRecord,
} from '../../annotations/index';
import { message, type Message } from '../../core/index';
import type { AnnotationChange, WireMaking } from '../../protocol';
import { dismiss, identify, merge } from './analysis';
import type { Composed, Desk } from './desk';
import { refuse, Refusal } from './refusal';
import { agentOf, mark, reattach, revise } from './settings';
import { remove, removeReply, reopen, reply, resolve, signOff, withdrawSignOff } from './threads';

/** For each change the annotation that it made or changed, or why it was refused. */
export type ChangeResult = { readonly annotation: string } | { readonly refusal: Message };

export interface Changes {
  /** To be appended to the sidecar. */
  readonly appendix: string;
  readonly results: readonly ChangeResult[];
}

function compose(desk: Desk, change: AnnotationChange, making: Making): Composed {
  switch (change.kind) {
    case 'mark':
      return mark(desk, change, making);
    case 'revise':
      return revise(desk, change, making);
    case 'reattach':
      return reattach(desk, change, making);
    case 'remove':
      return remove(desk, change, making);
    case 'reply':
      return reply(desk, change, making);
    case 'removeReply':
      return removeReply(desk, change, making);
    case 'resolve':
      return resolve(desk, change, making);
    case 'reopen':
      return reopen(desk, change, making);
    case 'signOff':
      return signOff(desk, change, making);
    case 'withdrawSignOff':
      return withdrawSignOff(desk, change, making);
    case 'dismiss':
      return dismiss(desk, change, making);
    case 'identify':
      return identify(desk, change, making);
    case 'merge':
      return merge(desk, change, making);
    default:
      return refuse(message('This version of Factmark does not know the change “{0}”.', kindOf(change)));
  }
}

/** What another version of the client may send. */
const kindOf = (change: never): string => String((change as { readonly kind: unknown }).kind);

function makingOf({ creator, created, ids }: WireMaking, index: number, records: readonly StoredRecord[]): Making {
  const id = ids[index] ?? '';
  if (creator.name.trim() === '') refuse(message('Say who you are first.'));
  if (!/^urn:uuid:\S+$/.test(id) || records.some((record) => record.id === id))
    refuse(message('A record needs an id that no other has.'));
  return { id, created, creator: agentOf(creator) };
}

/**
 * Composes the records of changes, one after the other, each chained to the ones before. What cannot be is refused; the
 * other changes are made.
 *
 * @param deskFor what stands in the article once the sidecar has these records
 */
export function composeAll(
  changes: readonly AnnotationChange[],
  making: WireMaking,
  sidecar: Sidecar,
  deskFor: (records: readonly StoredRecord[]) => Desk,
): Changes {
  let { records } = sidecar;
  const lines: JsonObject[] = [];
  const results = changes.map((change, index): ChangeResult => {
    try {
      const { annotation, records: made } = compose(deskFor(records), change, makingOf(making, index, records));
      const linked = chained(records, made);
      const [problem] = linked.flatMap((record) => annotationProblems(record));
      if (problem !== undefined) refuse(message('This would be no valid annotation: {0}.', problem));
      lines.push(...linked);
      records = [...records, ...linked.flatMap((record) => readRecord(record, JSON.stringify(record), 0) ?? [])];
      return { annotation };
    } catch (error) {
      if (error instanceof Refusal) return { refusal: error.reason };
      throw error;
    }
  });
  return { appendix: appendix(sidecar, lines), results };
}

/** No change is made; all for the same reason. */
export const refuseAll = (changes: readonly AnnotationChange[], reason: Message): Changes => ({
  appendix: '',
  results: changes.map(() => ({ refusal: reason })),
});

/** A sidecar that would be too long to be read again must not grow. */
export const isTooLong = (text: string): boolean => text.length > longestSidecar;
