/** Whether the confidence of an attribution is the share of those that are right. */
import { align, shared, type Case, type Pair } from './align';
import { hasName } from './score';

export interface Judged {
  /** 0 to 1. */
  readonly confidence: number;
  readonly isRight: boolean;
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** Means over the bin; 0 where it is empty. */
  readonly confidence: number;
  readonly accuracy: number;
}

export interface Reliability {
  readonly bins: readonly Bin[];
  /** The mean distance between confidence and accuracy, each bin weighted by its count (Naeini et al., AAAI 2015). */
  readonly error: number;
}

const binCount = 10;

/**
 * Groups by confidence into ten bins of equal width; 1 falls into the last.
 *
 * @example `reliability([{ confidence: 0.9, isRight: true }]).error // 0.1`
 */
export function reliability(judged: readonly Judged[]): Reliability {
  const bins = Array.from({ length: binCount }, (_, index): Bin => {
    const inside = judged.filter(
      ({ confidence }) => Math.min(binCount - 1, Math.floor(confidence * binCount)) === index,
    );
    const mean = (value: (each: Judged) => number): number =>
      inside.reduce((sum, each) => sum + value(each), 0) / Math.max(1, inside.length);
    return {
      from: index / binCount,
      to: (index + 1) / binCount,
      count: inside.length,
      confidence: mean((each) => each.confidence),
      accuracy: mean((each) => (each.isRight ? 1 : 0)),
    };
  });
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.accuracy), 0);
  return { bins, error: distance / Math.max(1, judged.length) };
}

/** The person is right: by name where the annotation has one, else one of the speaker's mentions is the annotated. */
function isRight({ speakers }: Case, pair: Pair): boolean {
  const { gold, found } = pair;
  if (gold.name) return hasName(pair);
  const mentions = speakers.find(({ id }) => id === found.speaker?.id)?.mentions ?? [];
  return mentions.some((mention) => gold.speaker !== null && shared(gold.speaker, mention) > 0);
}

/** The attributions of the quotes that were found (overlap over 0.3), where the annotation tells whose they are. */
export const judge = (cases: readonly Case[]): readonly Judged[] =>
  cases.flatMap((each) =>
    align(each, 0.3)
      .pairs.filter(({ gold }) => gold.name ?? gold.speaker)
      .flatMap((pair) => {
        const { speaker } = pair.found;
        return speaker ? [{ confidence: speaker.confidence, isRight: isRight(each, pair) }] : [];
      }),
  );
