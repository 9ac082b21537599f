/** Where the content of a quote that was found begins or ends elsewhere than annotated, and at what words. */
import type { Span } from '../../../server/core/index';
import { shared, type Pair } from '../align';
import { trim } from '../score';
import { slice, wordsOf } from '../place';
import { firstCause, type Rule } from './rules';

interface Words {
  /** What lies between the annotated edge and the one found. */
  readonly words: string;
  readonly span: Span;
  readonly pair: Pair;
}

const beginsWith =
  (list: string) =>
  ({ words }: Words): boolean =>
    list.split(' ').includes(wordsOf(words)[0] ?? '');

const overlapsAny = (span: Span, ...others: readonly (Span | null)[]): boolean =>
  others.some((each) => each !== null && shared(each, span) > 0);

const rules: readonly Rule<Words>[] = [
  ['the attribution', ({ span, pair }) => overlapsAny(span, pair.gold.cueSpan, pair.gold.speaker)],
  [
    'another cue or speaker',
    ({ span, pair }) => overlapsAny(span, pair.found.cue, pair.found.speaker?.mention ?? null),
  ],
  ['a sentence or more', ({ words }) => /[.!?]["”’')]*\s+\S/.test(words)],
  ['words with a quotation mark', ({ words }) => /["“”]|''|``/.test(words)],
  ['“that”', ({ words }) => wordsOf(words).join(' ') === 'that'],
  ['“and”, “but” or “or”', beginsWith('and but or nor yet so then')],
  ['a relative clause', beginsWith('who which whose whom that where')],
  [
    'an adverbial clause',
    beginsWith('as after although because before if once since though unless until when whenever whereas while'),
  ],
  [
    'a preposition',
    beginsWith(
      'about against amid among around at between by despite during following for from in into like of on over ' +
        'regarding through to toward towards under upon via with within without according',
    ),
  ],
  ['a participle', ({ words }) => /^(?:\p{L}+ly)?\p{L}+(?:ing|ed)$/u.test(wordsOf(words)[0] ?? '')],
  ['one word', ({ words }) => wordsOf(words).length === 1],
];

export interface EdgeError {
  readonly cause: string;
  readonly words: string;
}

/** None, one or both edges; marks and spaces do not count. `text` is the article's. */
export function edgeErrors(text: string, pair: Pair): readonly EdgeError[] {
  const gold = trim(text, pair.gold);
  const found = trim(text, pair.found);
  const error = (what: string, a: number, b: number): readonly EdgeError[] => {
    if (a >= b) return [];
    const span = { start: a, end: b };
    const words = slice(text, span).trim();
    return [{ cause: `${what}: ${firstCause(rules, { words, span, pair }, 'other words')}`, words }];
  };
  return [
    ...error('starts too early', found.start, gold.start),
    ...error('starts too late', gold.start, found.start),
    ...error('ends too early', found.end, gold.end),
    ...error('ends too late', gold.end, found.end),
  ];
}
