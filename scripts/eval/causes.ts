/** What went wrong, grouped by cause. */
import type { Span } from '../../server/core/index';
import { align, type Case, type FoundQuote, type Pair } from './align';
import { causeOfCue, causeOfName, causeOfSpeaker } from './causes/attribution';
import { edgeErrors } from './causes/edge';
import { causeOfFalseAlarm } from './causes/falseAlarm';
import { causeOfMiss } from './causes/miss';
import type { GoldQuote } from './gold';
import { slice } from './place';
import { hasCue, hasName, hasSpeaker } from './score';

export const sections = [
  'Misses',
  'False alarms',
  'Wrong edges',
  'Wrong speakers',
  'Wrong names',
  'Wrong cues',
] as const;
export type Section = (typeof sections)[number];

/** One error, ready to be read. */
export interface ErrorCase {
  readonly section: Section;
  readonly cause: string;
  /** What to count within a cause: the cue, the words at an edge. */
  readonly detail: string;
  readonly id: string;
  readonly text: string;
  readonly span: Span;
  readonly kind: string;
  /** `speaker | cue`, or null where nothing is annotated. */
  readonly gold: string | null;
  /** `speaker | cue`, or null where nothing was found. */
  readonly found: string | null;
}

const none = '–';

const goldLabel = (text: string, gold: GoldQuote): string => {
  const mention = gold.speaker ? slice(text, gold.speaker) : none;
  const name = gold.name !== null && gold.name !== mention ? ` (${gold.name})` : '';
  return `${mention}${name} | ${gold.cue || none}`;
};

const foundLabel = (text: string, { speaker, cue }: FoundQuote): string => {
  const mention = speaker?.mention ? slice(text, speaker.mention) : '';
  const carriedOver = speaker && !speaker.mention ? 'carried over' : '';
  const name = speaker && mention !== speaker.name ? ` (${speaker.name})` : '';
  return `${mention || carriedOver || none}${name} | ${cue ? slice(text, cue) : none}`;
};

function pairErrors({ id, text }: Case, pair: Pair): readonly ErrorCase[] {
  const { gold, found } = pair;
  const labels = { gold: goldLabel(text, gold), found: foundLabel(text, found) };
  const kind = gold.kind === found.kind ? gold.kind : `${gold.kind}, found as ${found.kind}`;
  const error = (section: Section, cause: string, detail: string): ErrorCase => ({
    ...{ section, cause, detail, id, text, span: gold, kind },
    ...labels,
  });
  const cue = gold.cue.toLowerCase();
  return [
    ...edgeErrors(text, pair).map(({ cause, words }) => ({ ...error('Wrong edges', cause, words), span: found })),
    ...(hasSpeaker(pair) ? [] : [error('Wrong speakers', causeOfSpeaker(text, pair), cue)]),
    ...(gold.name === null || hasName(pair) ? [] : [error('Wrong names', causeOfName(text, pair), gold.name)]),
    ...(hasCue(text, pair) ? [] : [error('Wrong cues', causeOfCue(text, pair), cue)]),
  ];
}

function articleErrors(article: Case): readonly ErrorCase[] {
  const { id, text } = article;
  const { pairs, missed, falseAlarms } = align(article, 0.3);
  return [
    ...missed.map((gold): ErrorCase => ({
      ...{ section: 'Misses', cause: causeOfMiss(article, gold), detail: gold.cue.toLowerCase() },
      ...{ id, text, span: gold, kind: gold.kind, gold: goldLabel(text, gold), found: null },
    })),
    ...falseAlarms.map((found): ErrorCase => ({
      ...{ section: 'False alarms', cause: causeOfFalseAlarm(article, found) },
      ...{ detail: found.cue ? slice(text, found.cue).toLowerCase() : '' },
      ...{ id, text, span: found, kind: found.kind, gold: null, found: foundLabel(text, found) },
    })),
    ...pairs.flatMap((pair) => pairErrors(article, pair)),
  ];
}

/** All errors, in text order within an article. Quotes are paired by an overlap over 0.3. */
export const errorsOf = (cases: readonly Case[]): readonly ErrorCase[] => cases.flatMap(articleErrors);

export interface CauseGroup {
  readonly cause: string;
  readonly errors: readonly ErrorCase[];
  /** Most frequent first; without the empty one. */
  readonly details: readonly (readonly [detail: string, count: number])[];
}

function countDetails(errors: readonly ErrorCase[]): CauseGroup['details'] {
  const counts = new Map<string, number>();
  for (const { detail } of errors) if (detail !== '') counts.set(detail, (counts.get(detail) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a);
}

/** The errors of a section by cause, the most frequent first. */
export function groupByCause(errors: readonly ErrorCase[], section: Section): readonly CauseGroup[] {
  const groups = new Map<string, ErrorCase[]>();
  for (const each of errors) {
    if (each.section !== section) continue;
    const group = groups.get(each.cause) ?? [];
    groups.set(each.cause, group);
    group.push(each);
  }
  return [...groups]
    .map(([cause, members]) => ({ cause, errors: members, details: countDetails(members) }))
    .sort((a, b) => b.errors.length - a.errors.length);
}
