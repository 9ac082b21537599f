import { claimWeights } from '../lexicon/claimWeights';
import type { Factor } from '../model';
import { cueValue, type CueName, type Cues } from './cues';

/** What a cue is called to the reader; cues that are missing here only help the score. */
const factorOf: Readonly<Partial<Record<CueName, Factor>>> = {
  amount: 'quantity',
  measure: 'quantity',
  share: 'quantity',
  comparison: 'comparison',
  comparative: 'comparison',
  trend: 'trend',
  superlative: 'superlative',
  superlativeForm: 'superlative',
  causal: 'causal',
  actor: 'record',
  act: 'record',
  ownDeed: 'record',
  law: 'law',
  justice: 'law',
  date: 'date',
  year: 'date',
  attribution: 'attribution',
  negation: 'negation',
  generalisation: 'generalisation',
  opinion: 'opinion',
  ideal: 'opinion',
  belief: 'opinion',
  prediction: 'prediction',
  promise: 'promise',
  directive: 'promise',
  plannedAmount: 'promise',
  imperative: 'promise',
  question: 'question',
  hypothetical: 'hypothetical',
  self: 'experience',
  biography: 'experience',
  hedge: 'hedge',
};

const lowering: ReadonlySet<Factor> = new Set<Factor>([
  'opinion',
  'prediction',
  'promise',
  'question',
  'hypothetical',
  'experience',
  'hedge',
]);

const leastTold = 0.1; // Log-odds below which a factor did not matter enough to be told.

/** What each cue adds to the log-odds. */
const contribution = (cues: Cues, name: CueName): number =>
  (claimWeights.weights[name] ?? 0) * cueValue(cues.get(name) ?? 0);

const wordWeights: ReadonlyMap<string, number> = new Map(
  [...claimWeights.words.matchAll(/(\S+) (-?[\d.]+)/g)].map(([, word = '', weight]) => [word, Number(weight)]),
);

/** The probability that a sentence with these cues and words is worth checking. */
export function probability(cues: Cues, words: ReadonlySet<string>): number {
  let logOdds = claimWeights.bias;
  for (const name of cues.keys()) logOdds += contribution(cues, name);
  for (const word of words) logOdds += wordWeights.get(word) ?? 0;
  return 1 / (1 + Math.exp(-logOdds));
}

/** The factors that moved the score, strongest first; one whose weight points the other way than its name is left out. */
export function explain(cues: Cues): readonly Factor[] {
  const moved = new Map<Factor, number>();
  for (const name of cues.keys()) {
    const factor = factorOf[name];
    const value = contribution(cues, name);
    if (factor && lowering.has(factor) === value < 0) moved.set(factor, (moved.get(factor) ?? 0) + Math.abs(value));
  }
  return [...moved]
    .filter(([, value]) => value >= leastTold)
    .sort((a, b) => b[1] - a[1])
    .map(([factor]) => factor);
}
