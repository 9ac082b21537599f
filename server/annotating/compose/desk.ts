import {
  versionsIn,
  type Annotated,
  type Annotation,
  type JsonObject,
  type Making,
  type NewRecord,
  type PlacedAnnotation,
  type Versions,
} from '../../annotations/index';
import { targetFor } from '../../annotations/index';
import { message, trimmed, type Article, type Span } from '../../core/index';
import type { WireRange } from '../../protocol';
import { refuse } from './refusal';

/** What a checker has before him when he makes a change. */
export interface Desk {
  readonly article: Article;
  /** Name of the article's file, as records say what they are on. */
  readonly file: string;
  readonly annotated: Annotated;
  readonly spanOf: (range: WireRange) => Span;
}

/** What a change comes to. */
export interface Composed {
  /** The annotation that it makes or changes. */
  readonly annotation: string;
  readonly records: readonly NewRecord[];
}

export type Compose<Change> = (desk: Desk, change: Change, making: Making) => Composed;

export function find({ annotated }: Desk, id: string): PlacedAnnotation {
  const found = annotated.placed.find(({ annotation }) => annotation.id === id);
  return found ?? refuse(message('This annotation is not in the sidecar any more.'));
}

/** The annotation if it is as it was seen: what somebody else has said meanwhile must be looked at first. */
export function findSeen(
  desk: Desk,
  { annotation: id, record }: { readonly annotation: string; readonly record: string },
): PlacedAnnotation {
  const found = find(desk, id);
  if (found.annotation.head.id === record) return found;
  return refuse(message('Somebody has changed this annotation meanwhile. Look at it again first.'));
}

/** The words of a range, without the blanks around them. */
export function wordsAt({ article, spanOf }: Desk, range: WireRange): Span {
  const { start, end } = spanOf(range);
  const words = trimmed(article.text, start, end);
  return words.start < words.end ? words : refuse(message('There are no words here. Select some first.'));
}

export const targetAt = ({ article, file }: Desk, span: Span): JsonObject => targetFor(file, article.text, span);

/** An answer or a sign-off with all its records. */
export const versionsOf = ({ annotated }: Desk, id: string): Versions | undefined =>
  versionsIn(annotated.records).find((each) => each.id === id);

export const about = ({ id }: Annotation, ...records: readonly NewRecord[]): Composed => ({ annotation: id, records });
