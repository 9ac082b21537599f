/** The scores of quotes and their attribution. */
import type { MachineArticle, QuoteKind, Span } from '../../server/core/index';
import { align, isIgnored, shared, type Alignment, type Case, type Pair } from './align';
import { isSameName } from './names';

export interface Ratio {
  readonly right: number;
  readonly of: number;
}

/** 0 where there is nothing to be right about. */
export const share = ({ right, of }: Ratio): number => (of === 0 ? 0 : right / of);

export interface Score {
  /** Of what was found, that which is right. */
  readonly precision: Ratio;
  /** Of what is annotated, that which was found. */
  readonly recall: Ratio;
}

/** The harmonic mean of precision and recall, 0 to 1. */
export function f1({ precision, recall }: Score): number {
  const [p, r] = [share(precision), share(recall)];
  return p + r === 0 ? 0 : (2 * p * r) / (p + r);
}

/** How often the quotes that were found are attributed as annotated. */
export interface AttributionScore {
  /** The mention overlaps the annotated one, or neither is there. */
  readonly speaker: Ratio;
  /** The same of those where the annotation has a mention. */
  readonly speakerGiven: Ratio;
  /** Of those where the annotation says who it is. */
  readonly name: Ratio;
  /** The same words. */
  readonly cue: Ratio;
}

export type Measure = 'exact' | 'IoU ≥ 0.8' | 'overlap > 0.3' | 'overlap > 0.8';

export interface QuoteScore extends Score {
  readonly measure: Measure;
  readonly kind: QuoteKind | 'all';
  /** Null for a measure that does not pair quotes. */
  readonly attribution: AttributionScore | null;
}

/** What is found may also be the caption of a picture, which no annotation has for a kind. */
type FoundKind = MachineArticle['quotes'][number]['kind'];

const kinds = ['all', 'direct', 'mixed', 'indirect'] as const;

/** The mention is where it is annotated to be. */
export function hasSpeaker({ gold, found }: Pair): boolean {
  const mention = found.speaker?.mention ?? null;
  if (gold.speaker === null || mention === null) return gold.speaker === null && mention === null;
  return shared(gold.speaker, mention) > 0;
}

export const hasName = ({ gold, found }: Pair): boolean => isSameName(gold.name ?? '', found.speaker?.name ?? '');

const plain = (words: string): string => words.toLowerCase().trim();

/** The cue's words are those annotated; `text` is the article's. */
export const hasCue = (text: string, { gold, found }: Pair): boolean =>
  plain(gold.cue) === plain(found.cue ? text.slice(found.cue.start, found.cue.end) : '');

const ratio = <T>(all: readonly T[], isRight: (each: T) => boolean): Ratio => ({
  right: all.filter(isRight).length,
  of: all.length,
});

interface Aligned extends Alignment {
  readonly text: string;
}

function overlapScore(aligned: readonly Aligned[], measure: Measure, kind: QuoteScore['kind']): QuoteScore {
  const isKind = (each: FoundKind): boolean => kind === 'all' || each === kind;
  const all = aligned.flatMap(({ text, pairs }) => pairs.map((pair) => ({ ...pair, text })));
  const pairs = all.filter(({ gold }) => isKind(gold.kind));
  const found = all.filter((pair) => isKind(pair.found.kind)).length;
  const missed = aligned.flatMap((each) => each.missed).filter((each) => isKind(each.kind)).length;
  const wrong = aligned.flatMap((each) => each.falseAlarms).filter((each) => isKind(each.kind)).length;
  const given = pairs.filter(({ gold }) => gold.speaker);
  const named = pairs.filter(({ gold }) => gold.name);
  return {
    measure,
    kind,
    precision: { right: found, of: found + wrong },
    recall: { right: pairs.length, of: pairs.length + missed },
    attribution: {
      speaker: ratio(pairs, hasSpeaker),
      speakerGiven: ratio(given, hasSpeaker),
      name: ratio(named, hasName),
      cue: ratio(pairs, (pair) => hasCue(pair.text, pair)),
    },
  };
}

const wordCharacter = /[\p{L}\p{N}]/u;

/** Without the marks and spaces at its ends: whether those belong to a quote is a convention. */
export function trim(text: string, { start, end }: Span): Span {
  while (start < end && !wordCharacter.test(text.charAt(start))) start += 1;
  while (end > start && !wordCharacter.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}

type IsSame = (a: Span, b: Span) => boolean;

export const isSameSpan: IsSame = (a, b) => a.start === b.start && a.end === b.end;

const isNearlySame: IsSame = (a, b) => shared(a, b) / (Math.max(a.end, b.end) - Math.min(a.start, b.start)) >= 0.8;

function spanScore(cases: readonly Case[], measure: Measure, isSame: IsSame, kind: QuoteScore['kind']): QuoteScore {
  const score = { precision: { right: 0, of: 0 }, recall: { right: 0, of: 0 } };
  for (const { text, quotes, ignored, found } of cases) {
    const golds = quotes.map((each) => ({ ...trim(text, each), kind: each.kind }));
    const founds = found.map((each) => ({ ...trim(text, each), kind: each.kind }));
    const isKind = (each: { readonly kind: FoundKind }): boolean => kind === 'all' || each.kind === kind;
    for (const each of founds.filter(isKind)) {
      const isRight = golds.some((gold) => isSame(gold, each));
      if (!isRight && isIgnored(ignored, each)) continue;
      score.precision.of += 1;
      if (isRight) score.precision.right += 1;
    }
    const recall = ratio(golds.filter(isKind), (gold) => founds.some((each) => isSame(gold, each)));
    score.recall.of += recall.of;
    score.recall.right += recall.right;
  }
  return { measure, kind, ...score, attribution: null };
}

/**
 * All scores of quotes, by measure and kind. A kind's precision is over those found as that kind, its recall and
 * attribution over those annotated as that kind.
 */
export function scoreQuotes(cases: readonly Case[]): readonly QuoteScore[] {
  const overlap = (measure: Measure, threshold: number): readonly QuoteScore[] => {
    const aligned = cases.map((each) => ({ ...align(each, threshold), text: each.text }));
    return kinds.map((kind) => overlapScore(aligned, measure, kind));
  };
  return [
    ...kinds.map((kind) => spanScore(cases, 'exact', isSameSpan, kind)),
    ...kinds.map((kind) => spanScore(cases, 'IoU ≥ 0.8', isNearlySame, kind)),
    ...overlap('overlap > 0.3', 0.3),
    ...overlap('overlap > 0.8', 0.8),
  ];
}
