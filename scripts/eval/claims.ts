/** The scores of check-worthiness and of disputed statements. */
import type { MachineArticle, Span } from '../../server/core/index';
import { shared } from './align';
import type { GoldClaim, GoldDispute, GoldDisputes } from './gold';
import { f1, type Score } from './score';

export interface ClaimScore {
  /** At 0.5. */
  readonly score: Score;
  /** The best F1 that a threshold chosen on this very data would give: an upper bound, no result. */
  readonly best: { readonly threshold: number; readonly f1: number };
  readonly averagePrecision: number;
}

interface Ranked {
  readonly isRight: boolean;
  readonly score: number;
}

function scoreAt(all: readonly Ranked[], threshold: number): Score {
  const found = all.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isRight }) => isRight).length;
  return {
    precision: { right, of: found.length },
    recall: { right, of: all.filter(({ isRight }) => isRight).length },
  };
}

function averagePrecision(all: readonly Ranked[]): number {
  const ranked = [...all].sort((a, b) => b.score - a.score);
  let right = 0;
  let sum = 0;
  ranked.forEach(({ isRight }, index) => {
    if (!isRight) return;
    right += 1;
    sum += right / (index + 1);
  });
  return right === 0 ? 0 : sum / right;
}

/** A text scores as high as its highest sentence. */
export function scoreClaims(gold: readonly GoldClaim[], found: readonly MachineArticle[]): ClaimScore {
  const all = gold.map(({ isWorthChecking }, index) => ({
    isRight: isWorthChecking,
    score: Math.max(0, ...(found[index]?.sentences ?? []).map((each) => each.checkWorthiness)),
  }));
  const thresholds = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
  const best = thresholds
    .map((threshold) => ({ threshold, f1: f1(scoreAt(all, threshold)) }))
    .reduce((a, b) => (b.f1 > a.f1 ? b : a));
  return { score: scoreAt(all, 0.5), best, averagePrecision: averagePrecision(all) };
}

export interface DisputeScore extends Score {
  readonly kind: string;
}

/** `any` is all but allegations, which nobody disputes yet. A span counts as found where the two overlap. */
export function scoreDisputes(
  gold: readonly GoldDisputes[],
  found: readonly MachineArticle[],
): readonly DisputeScore[] {
  const overlapsAny = (all: readonly Span[], span: Span): boolean => all.some((each) => shared(each, span) > 0);
  const score = (kind: string, isAsked: (each: string) => boolean): DisputeScore => {
    const precision = { right: 0, of: 0 };
    const recall = { right: 0, of: 0 };
    gold.forEach(({ spans }, index) => {
      const unsure = spans.filter(({ isUnsure }) => isUnsure);
      const golds = spans.filter((each: GoldDispute) => !each.isUnsure && isAsked(each.kind));
      const founds = (found[index]?.disputed ?? []).filter((each) => isAsked(each.kind) && !overlapsAny(unsure, each));
      precision.of += founds.length;
      precision.right += founds.filter((each) => overlapsAny(golds, each)).length;
      recall.of += golds.length;
      recall.right += golds.filter((each) => overlapsAny(founds, each)).length;
    });
    return { kind, precision, recall };
  };
  const disputed = ['denial', 'challenged', 'contradicted'];
  return [
    score('any', (kind) => disputed.includes(kind)),
    ...[...disputed, 'allegation'].map((kind) => score(kind, (each) => each === kind)),
  ];
}
