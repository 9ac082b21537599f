import assert from 'node:assert/strict';
import { leftToCheck } from '../../../server/annotating/findings';
import { remarksOf } from '../../../server/annotating/remarks';
import { coverage, uncheckedIn } from '../../../server/annotating/unchecked';
import {
  create,
  defaultHouse,
  dismiss,
  emptySetting,
  fold,
  placeAll,
  revise,
  targetFor,
  type Annotated,
  type NewRecord,
  type Setting,
} from '../../../server/annotations/index';
import { check, formatMessage, type Finding } from '../../../server/core/index';
import { defaultSettings } from '../../../server/settings';
import { articleOf } from '../../support/articleOf';
import { foldOne, making, storedIn } from '../../support/annotating';

const marked = [
  'Port opens',
  '',
  '<quote kind="direct" speaker="Ana Ruiz" cue="said">“<claim>It cost 4 million euros</claim>,”</quote> Ana Ruiz said.',
  '<quote kind="direct" speaker="Ana Ruiz" cue="said">“We go,”</quote> Ana Ruiz said.',
].join('\n');
const article = articleOf(marked);
const { text } = article;
const findings = check(article, defaultSettings);

const target = (words: string, of = text) => {
  const start = of.indexOf(words);
  return targetFor('a.article', of, { start, end: start + words.length });
};
const verdict = (words: string, setting: Partial<Setting>, n = 1): NewRecord =>
  create(making(n), target(words), { ...emptySetting, status: 'checked', ...setting });

function annotated(records: readonly NewRecord[], now = text, sources = 1): Annotated {
  const practice = { house: defaultHouse, signOffs: 1 };
  const stored = storedIn(records);
  return {
    placed: placeAll(now, fold(stored, defaultHouse), practice),
    records: stored,
    problems: [],
    practice,
    sources,
  };
}

const left = (...records: readonly NewRecord[]): string[] =>
  leftToCheck(article, findings, annotated(records)).map(wordsOf);
const wordsOf = ({ rule, start, end }: Finding): string => `${rule} ${text.slice(start, end)}`;
const all = findings.map(wordsOf);
const claim = 'claim/check-worthy It cost 4 million euros';
const quote = 'quote/direct “It cost 4 million euros,”';
const other = 'quote/direct “We go,”';

describe('Findings', () => {
  it('are all there without annotations', () => {
    assert.deepEqual([...all].sort(), [claim, quote, other].sort());
    assert.deepEqual(left(), all);
  });

  it('leave with a verdict on their words, marks or not', () => {
    assert.deepEqual(left(verdict('It cost 4 million euros', { verdict: 'true' })), [other]);
    assert.deepEqual(left(verdict('“It cost 4 million euros,”', { verdict: 'true' })), [other]);
  });

  it('of claims stay where only the quote was confirmed', () => {
    assert.deepEqual(
      left(verdict('“It cost 4 million euros,”', { verdict: 'confirmed' })).sort(),
      [claim, other].sort(),
    );
  });

  it('stay while the check is open, and leave when it is not to be made', () => {
    assert.deepEqual(left(verdict('It cost 4 million euros', { status: 'in-progress' })), all);
    assert.deepEqual(left(verdict('It cost 4 million euros', { status: 'wont-check' })), [other]);
  });

  it('leave when they are dismissed: here, in the paragraph, in the article', () => {
    const one = dismiss(making(1), target('“We go,”'), 'quote/direct', 'Known');
    assert.deepEqual(left(one).includes(other), false);
    assert.deepEqual(left(one).includes(quote), true);
    const lines = text.slice(text.indexOf('“It'));
    const paragraph = dismiss(making(1), target(lines), 'quote/direct', 'Known', 'paragraph');
    assert.deepEqual(left(paragraph), [claim]);
    assert.deepEqual(left(dismiss(making(1), 'a.article', 'quote/direct', 'Known')), [claim]);
    assert.deepEqual(left(dismiss(making(1), target(lines), 'quote/direct', 'Known')), all, 'other words than these');
  });
});

describe('What is to be checked', () => {
  const progress = (...records: readonly NewRecord[]) => {
    const state = annotated(records);
    const unchecked = uncheckedIn(article, leftToCheck(article, findings, state), state);
    return { ...coverage(state, unchecked), unchecked: unchecked.map(({ kind, rules }) => [kind, rules]) };
  };

  it('is one item for all that is found on the same words', () => {
    const items = [
      ['claim', ['quote/direct', 'claim/check-worthy']],
      ['quote', ['quote/direct']],
    ];
    assert.deepEqual(progress(), { checked: 0, total: 2, unchecked: items });
  });

  it('is one item for a quote that its cue splits, which a verdict on the whole settles', () => {
    const split = articleOf(
      '<quote kind="direct" group="a" speaker="Ana Ruiz" cue="said">“We go,”</quote> Ana Ruiz said, ' +
        '<quote kind="direct" group="a" speaker="Ana Ruiz">“or stay.”</quote>',
    );
    const whole = { start: 0, end: split.text.length };
    const uncheckedAfter = (records: readonly NewRecord[]) => {
      const state = annotated(records, split.text);
      return uncheckedIn(split, leftToCheck(split, check(split, defaultSettings), state), state);
    };
    assert.deepEqual(uncheckedAfter([]), [{ ...whole, kind: 'quote', rules: ['quote/direct'] }]);
    const setting = { ...emptySetting, status: 'checked', verdict: 'confirmed' } as const;
    assert.deepEqual(uncheckedAfter([create(making(1), targetFor('a.article', split.text, whole), setting)]), []);
  });

  it('is an annotation instead once there is one, and done once it is checked', () => {
    const open = progress(verdict('It cost 4 million euros', { status: 'open' }));
    assert.deepEqual([open.checked, open.total], [0, 2]);
    const done = progress(verdict('It cost 4 million euros', { verdict: 'true' }));
    assert.deepEqual([done.checked, done.total, done.unchecked], [1, 2, [['quote', ['quote/direct']]]]);
  });
});

describe('Remarks', () => {
  const remarks = (records: readonly NewRecord[], now = text, sources = 1) =>
    remarksOf(now, annotated(records, now, sources)).map(({ kind, message, start, end }) => [
      kind,
      formatMessage(message),
      now.slice(start, end),
    ]);
  const words = 'It cost 4 million euros';

  it('are made on the lowest step of either scale only', () => {
    assert.deepEqual(remarks([verdict(words, { verdict: 'false' })]), [
      ['false', 'Verdict by Ana Ruiz: “False”.', words],
    ]);
    assert.deepEqual(remarks([verdict('“We go,”', { verdict: 'misquoted' })])[0]?.[0], 'false');
    assert.deepEqual(remarks([verdict(words, { verdict: 'mostly-false' })]), []);
  });

  for (const [now, said] of [
    ['It cost 5 million euros', 'Checked as “True”, but “4” has become “5” since.'],
    ['It cost euros', 'Checked as “True”, but “4 million” has been taken out since.'],
    ['It cost over 4 million euros', 'Checked as “True”, but “over” has come in since.'],
  ] as const) {
    it(`tell what has changed: ${now}`, () =>
      assert.deepEqual(remarks([verdict(words, { verdict: 'true' })], text.replace(words, now)), [
        ['needsRecheck', said, now],
      ]));
  }

  it('tell of a conflict with both verdicts', () => {
    const first = verdict(words, { verdict: 'true' });
    const ana = revise(making(2), foldOne([first]), { ...emptySetting, verdict: 'mixed', status: 'checked' });
    const ben = revise(making(3, 'Ben Oz'), foldOne([first]), { ...emptySetting, verdict: 'false', status: 'checked' });
    assert.deepEqual(remarks([first, ana, ben]), [
      ['conflict', 'Two versions replace the same one: “Mixed” (Ana Ruiz), “False” (Ben Oz).', words],
    ]);
  });

  it('ask for a second source where the house does', () => {
    const record = verdict(words, { verdict: 'true' });
    assert.deepEqual(remarks([record], text, 2), [['singleSource', '0 of 2 sources.', words]]);
    assert.deepEqual(remarks([record], text, 1), []);
  });

  it('tell of the sidecar on the first line, and only count what is beyond ten', () => {
    const problems = Array.from({ length: 12 }, (_, index) => ({ line: index + 1, message: 'Not JSON' }));
    const found = remarksOf(text, { ...annotated([]), problems });
    assert.equal(found.length, 11);
    assert.equal(text.slice(found[0]?.start, found[0]?.end), 'Port opens');
    assert.equal(formatMessage(found[10]?.message ?? assert.fail()), '2 more lines of the sidecar have problems.');
  });
});
