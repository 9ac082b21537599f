import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze, check, machineArticle, type Analysis, type Span } from '../../server/core/index';

const options = { severities: {}, claimThreshold: 0, speakerThreshold: 0.6 };

/** What news text is made of, and what breaks naive readers of it: marks of all kinds, halves of astral characters. */
// prettier-ignore
const pieces = [
  'Ana Ruiz', 'Mr. Keane', 'she', 'the council', 'Lund', 'bridge', 'said', 'told reporters', 'according to', 'denied that',
  'falsely', 'allegedly', '12 percent', '$9.4 million', 'in 2019', 'U.S.', 'did not', 'the', 'that', 'was closed',
  '“', '”', '"', "'", '‘', '’', '«', '»', '„', '‹', '`', '(', ')', '[', '](', '*', '**', '_', '#', '- ', '> ', '---',
  'Q: ', 'A. ', 'RUIZ: ', '**Ana Ruiz:** ', '— Ana Ruiz', 'LUND (AP) — ', '14:05 ', '\u200b', '\u00ad',
  ',', '.', '?', '!', ':', '—', '…', ' ', ' ', ' ', '\n', '\n\n', '\r\n\r\n', '\r', '\t', '\u00a0', '\u2028', '\0', '\ufeff',
  '😀', '𝒜', '👩‍👩‍👧', '\ud83d', '\ude00', 'e\u0301', 'ﬁ', 'العربية', '北京',
];

const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 80 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' '));
const anyText = fc.oneof(soup, spaced, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }));

interface Edit {
  readonly at: number;
  readonly removed: number;
  readonly added: string;
}

const anyEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.nat({ max: 30 }),
  added: fc.oneof(fc.constantFrom(...pieces), fc.constant(''), soup),
});

const apply = (text: string, { at, removed, added }: Edit): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + added + text.slice(start + removed);
};

const isSpan = (value: object): value is Span => 'start' in value && 'end' in value;

/** Every span anywhere inside a value. */
function spansIn(value: unknown): readonly Span[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(spansIn);
  return isSpan(value) ? [value, ...inside] : inside;
}

const splitsPair = (text: string, offset: number): boolean =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1));

function assertSpan(text: string, { start, end }: Span): void {
  const shown = `${start}–${end} of ${text.length}`;
  assert.ok(Number.isInteger(start) && Number.isInteger(end), `whole offsets: ${shown}`);
  assert.ok(0 <= start && start < end && end <= text.length, `inside the text and not empty: ${shown}`);
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `between characters: ${shown}`);
}

describe('on any text', function () {
  this.timeout(120_000); // Hundreds of analyses; a failure is made smaller by hundreds more.
  it('every span lies inside the text, is not empty and splits no character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = analyze(text);
        assert.equal(article.text, text);
        for (const span of spansIn([article, check(article, options)])) assertSpan(text, span);
      }),
      { numRuns: 300 },
    );
  });

  it('incremental analysis equals fresh analysis after any edits', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyEdit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        let text = start;
        let analysis: Analysis = analyze(text);
        for (const edit of edits) {
          text = apply(text, edit);
          analysis = analyze(text, analysis);
          assert.deepEqual(analysis.article, analyze(text).article);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('machine output survives JSON unchanged', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { article } = analyze(text);
        const output = machineArticle('any', article, check(article, options));
        assert.deepEqual(JSON.parse(JSON.stringify(output)), output);
      }),
      { numRuns: 100 },
    );
  });
});
