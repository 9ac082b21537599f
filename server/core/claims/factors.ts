import { claimWeights, type Pair } from '../lexicon/claimWeights';
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

const none: Pair = [0, 0];
const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Hundredths of log-odds by word. */
const wordWeights: ReadonlyMap<string, Pair> = new Map(
  [...claimWeights.words.matchAll(/(\S+) (-?\d+) (-?\d+)/g)].map(([, word = '', fact, matter]) => [
    word,
    [Number(fact) / 100, Number(matter) / 100],
  ]),
);

/** Words share their say, so that a long sentence is not sure to be one thing or the other. */
function weighWords(words: readonly string[]): Pair {
  let fact = 0;
  let matter = 0;
  for (const word of words) {
    const weights = wordWeights.get(word) ?? none;
    fact += weights[0];
    matter += weights[1];
  }
  const part = 1 / Math.sqrt(Math.max(1, words.length));
  return [fact * part, matter * part];
}

/** What a cue adds to the two log-odds. */
function weigh(cues: Cues, name: CueName): Pair {
  const weights = claimWeights.cues[name] ?? none;
  const value = cueValue(cues.get(name) ?? 0);
  return [weights[0] * value, weights[1] * value];
}

/** Calibrated log-odds that a sentence is worth checking: that it states a fact, and that the fact matters. */
function combine(fact: number, matter: number): number {
  const both = sigmoid(fact) * sigmoid(matter);
  return claimWeights.shift + claimWeights.slope * Math.log(both / (1 - both));
}

export interface Weighed {
  /** The probability that the sentence is worth checking. */
  readonly probability: number;
  /** What moved it, strongest first; a factor whose weight points the other way than its name is left out. */
  readonly factors: readonly Factor[];
}

/** Weighs a sentence's cues and words. A factor moves the log-odds by as much as they change without its cues. */
export function weighSentence(cues: Cues, words: readonly string[]): Weighed {
  let [fact, matter] = weighWords(words);
  fact += claimWeights.bias[0];
  matter += claimWeights.bias[1];
  const byFactor = new Map<Factor, Pair>();
  for (const name of cues.keys()) {
    const [ofFact, ofMatter] = weigh(cues, name);
    fact += ofFact;
    matter += ofMatter;
    const factor = factorOf[name];
    if (!factor) continue;
    const sum = byFactor.get(factor) ?? none;
    byFactor.set(factor, [sum[0] + ofFact, sum[1] + ofMatter]);
  }
  const logOdds = combine(fact, matter);
  const factors = [...byFactor]
    .map(([factor, pair]) => ({ factor, moved: logOdds - combine(fact - pair[0], matter - pair[1]) }))
    .filter(({ factor, moved }) => (lowering.has(factor) ? -moved : moved) >= leastTold)
    .sort((a, b) => Math.abs(b.moved) - Math.abs(a.moved))
    .map(({ factor }) => factor);
  return { probability: sigmoid(logOdds), factors };
}
