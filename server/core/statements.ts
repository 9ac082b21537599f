/** The nouns of disputed statements. */
import type { Gist } from './gist';
import type { Message, Speaker } from './model';
import type { Span } from './span';

export type DisputeKind = 'denial' | 'challenged' | 'contradicted' | 'allegation';

/**
 * What a denial denies, put positively, before it is known who speaks.
 *
 * @example “We didn’t attack Ukraine” denies `{ subject: 'side', own: 'We', words: 'attacked Ukraine' }`.
 */
export interface Proposition {
  /** Who stands before the words: the one who denies ("I"), the side that he or she speaks for ("we"); else nobody. */
  readonly subject: 'speaker' | 'side' | null;
  /** The subject's own word, for where it is not known whom it means. */
  readonly own: string;
  readonly words: string;
}

export interface LocalDispute extends Span {
  readonly kind: DisputeKind;
  /** Whose statement it is (the denier for a denial): index into the paragraph's mentions, or the narrator. */
  readonly by: number | 'narrator' | null;
  /** The words that dispute it ("falsely", "denied"), for the hover. */
  readonly marker: Span;
  readonly why: Message;
  /** Null where it is no denial, or its words do not say what is denied. */
  readonly proposition: Proposition | null;
}

/** What two accounts differ in: whether an event took place, how many, when, where, or who somebody is. */
export type Topic = 'event' | 'number' | 'date' | 'place' | 'name' | 'title' | 'age';

export interface Disputed extends Span {
  readonly kind: DisputeKind;
  readonly by: Speaker | 'narrator' | null;
  readonly why: Message;
  readonly marker: Span;
  /** Other places of the article that give another account. */
  readonly related: readonly Span[];
  /** What a denial denies, put positively: "Russia attacked Ukraine". Null where its words do not say. */
  readonly proposition: string | null;
  /** Null where no other place gives another account. */
  readonly topic: Topic | null;
  /** Of a denial what it denies; null where it could not be found again in another article. */
  readonly gist: Gist | null;
}
