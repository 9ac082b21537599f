import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findStep, defaultHouse, follow, readScale } from '../../../server/annotations/index';
import { isMaterialChange } from '../../../server/annotations/changed';
import { codePointsOf } from '../../../server/annotations/codePoints';
import { keptWords } from '../../../server/annotations/keptWords';
import { findAll } from '../../../server/annotations/occurrences';
import { foldText, foldWords } from '../../../server/annotations/typography';

const pieces = [
  'a',
  'B',
  ' ',
  '  ',
  '\n',
  '“',
  '"',
  '’',
  '—',
  '--',
  '…',
  '...',
  '\u00ad',
  '\u00a0',
  '😀',
  '\ud83d',
  'é',
  '7',
];
const anyWords = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(''));

describe('A change of words', () => {
  const pairs: readonly (readonly [string, string, boolean])[] = [
    ['“We didn’t”', '"We didn\'t"', false],
    ['one two', 'one\n\t two', false],
    ['so — it goes', 'so--it goes', false],
    ['wait...', 'wait…', false],
    ['caf\u00e9', 'cafe\u0301', false],
    ['co\u00adoperate', 'cooperate', false],
    ['did', 'did not', true],
    ['4.1 percent', '4.2 percent', true],
    ['The vote', 'the vote', true],
    ['10²', '102', true],
    ['He left.', 'He left?', true],
  ];
  for (const [was, now, isChange] of pairs) {
    it(`from ${was} to ${now} is ${isChange ? 'material' : 'none'}`, () =>
      assert.equal(isMaterialChange(was, now), isChange));
  }
});

describe('What is left of words', () => {
  const pairs: readonly (readonly [string, string, number])[] = [
    ['The bakery of Orsk', 'the harbour of Orsk', 9 / 16],
    ['Of Orsk, the harbour!', 'the harbour of Orsk', 1],
    ['They attacked', 'they attack', 1],
    ['no', 'no no no', 1 / 3],
    ['', 'not one', 0],
    ['市長は金を', '市長は金も', 4 / 5],
    ['gone', '…', 1],
  ];
  for (const [now, was, share] of pairs) {
    it(`“${was}” in “${now}” is ${share.toFixed(2)}`, () => assert.equal(keptWords(now, was), share));
  }
});

describe('Folded text', () => {
  it('is the same by both ways', () => {
    fc.assert(fc.property(anyWords, (text) => assert.equal(foldWords(text), foldText(text).text)));
  });

  it('says where each of its characters is from', () => {
    const { text, offsets } = foldText('a —\n“b”');
    assert.equal(text, 'a - "b"');
    assert.deepEqual([...offsets], [0, 1, 2, 3, 4, 5, 6, 7]);
  });
});

describe('Code points', () => {
  it('and code units are converted into each other', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { toCodePoints, toUtf16 } = codePointsOf(text);
        let offset = 0;
        Array.from(text).forEach((character, index) => {
          assert.deepEqual([toCodePoints(offset), toUtf16(index)], [index, offset]);
          offset += character.length;
        });
      }),
    );
  });
});

describe('Many patterns', () => {
  it('are found where each by itself is', () => {
    const anyText = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 60 });
    fc.assert(
      fc.property(
        anyText,
        fc.array(fc.string({ unit: fc.constantFrom('a', 'b'), minLength: 8, maxLength: 12 })),
        (text, patterns) => {
          const found = findAll(text, patterns);
          for (const pattern of patterns) {
            const places = Array.from(text, (_, start) => start).filter((start) => text.startsWith(pattern, start));
            assert.deepEqual(found.get(pattern), places);
          }
        },
      ),
    );
  });
});

describe('A span', () => {
  const span = { start: 10, end: 20 };
  const edits = [
    { name: 'before it', edit: { start: 2, end: 4, length: 5 }, now: { start: 13, end: 23 } },
    { name: 'typed at its start', edit: { start: 10, end: 10, length: 3 }, now: { start: 13, end: 23 } },
    { name: 'typed at its end', edit: { start: 20, end: 20, length: 3 }, now: span },
    { name: 'behind it', edit: { start: 25, end: 30, length: 0 }, now: span },
    { name: 'inside it', edit: { start: 12, end: 14, length: 6 }, now: { start: 10, end: 24 } },
    { name: 'over its start', edit: { start: 8, end: 12, length: 1 }, now: { start: 9, end: 17 } },
    { name: 'over its end', edit: { start: 18, end: 25, length: 9 }, now: { start: 10, end: 18 } },
    { name: 'over all of it', edit: { start: 10, end: 20, length: 10 }, now: null },
  ];
  for (const { name, edit, now } of edits) {
    it(`follows an edit ${name}`, () => assert.deepEqual(follow(span, edit), now));
  }
});

describe('A scale', () => {
  it('knows its steps by id and by label, however they are written', () => {
    const ids = ['Mostly false', 'mostly-false', 'MOSTLY_FALSE', 'out of context', 'perhaps'].map(
      (name) => findStep(defaultHouse, name)?.step.id ?? null,
    );
    assert.deepEqual(ids, ['mostly-false', 'mostly-false', 'mostly-false', 'out-of-context', null]);
  });

  const step = { id: 'ok', label: 'OK', colour: 'green', rating: 1 };
  const values = [
    { name: 'a list of steps', value: [step], isScale: true },
    { name: 'no list', value: step, isScale: false },
    { name: 'an empty list', value: [], isScale: false },
    { name: 'a step without a rating', value: [{ ...step, rating: null }], isScale: false },
    { name: 'two steps of one id', value: [step, { ...step, id: 'OK' }], isScale: false },
  ];
  for (const { name, value, isScale } of values) {
    it(`${isScale ? 'is' : 'is not'} ${name}`, () => assert.equal(readScale(value) !== null, isScale));
  }
});
