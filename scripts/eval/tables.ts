/** The figures as tables. */
import type { Reliability } from './calibration';
import type { ClaimScore, DisputeScore } from './claims';
import { f1, share, type QuoteScore, type Ratio, type Score } from './score';
import { table } from './table';

const decimal = (value: number): string => value.toFixed(3);
const rate = (ratio: Ratio | undefined): string =>
  ratio === undefined || ratio.of === 0 ? '–' : decimal(share(ratio));

const scoreHead = ['P', 'R', 'F1', 'Gold', 'Found'];
const scoreCells = (score: Score): readonly string[] => [
  decimal(share(score.precision)),
  decimal(share(score.recall)),
  decimal(f1(score)),
  String(score.recall.of),
  String(score.precision.of),
];

export const quoteTable = (scores: readonly QuoteScore[]): string =>
  table(
    ['Measure', 'Kind', ...scoreHead, 'Speaker', 'Speaker given', 'Name', 'Cue'],
    scores.map((score) => [
      score.measure,
      score.kind,
      ...scoreCells(score),
      rate(score.attribution?.speaker),
      rate(score.attribution?.speakerGiven),
      rate(score.attribution?.name),
      rate(score.attribution?.cue),
    ]),
  );

export const claimTable = ({ score, best, averagePrecision }: ClaimScore): string =>
  table(
    [...scoreHead, 'Average precision', 'Best F1', 'at'],
    [[...scoreCells(score), decimal(averagePrecision), decimal(best.f1), best.threshold.toFixed(2)]],
  );

export const disputeTable = (scores: readonly DisputeScore[]): string =>
  table(
    ['Kind', ...scoreHead],
    scores.map((score) => [score.kind, ...scoreCells(score)]),
  );

export const reliabilityTable = ({ bins, error }: Reliability): string =>
  [
    table(
      ['Confidence', 'Attributions', 'Mean confidence', 'Right'],
      bins.map(({ from, to, count, confidence, accuracy }) => [
        `${from.toFixed(1)} to ${to.toFixed(1)}`,
        String(count),
        count === 0 ? '–' : decimal(confidence),
        count === 0 ? '–' : decimal(accuracy),
      ]),
    ),
    `Expected calibration error: ${decimal(error)}`,
  ].join('\n\n');
