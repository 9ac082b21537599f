import assert from 'node:assert/strict';
import { isIgnored } from '../../../scripts/eval/align';
import { scoreClaims, scoreDisputes } from '../../../scripts/eval/claims';
import { judge, reliability } from '../../../scripts/eval/calibration';
import { readGold } from '../../../scripts/eval/gold';
import { isSameName } from '../../../scripts/eval/names';
import { scoreQuotes, share, type QuoteScore } from '../../../scripts/eval/score';
import { table } from '../../../scripts/eval/table';
import type { MachineArticle } from '../../../server/core/index';
import { caseOf, type Told } from './fixtures';

const text = '“The ferry is late,” Nils Dahl said. Tilda Wren warned that the pier was unsafe.';
const late: Told = { quote: '“The ferry is late,”', speaker: 'Nils Dahl', cue: 'said', name: 'Nils Dahl' };
const unsafe: Told = { quote: 'that the pier was unsafe', kind: 'indirect', speaker: 'Tilda Wren', cue: 'warned' };

const scoreOf = (found: readonly Told[], measure: QuoteScore['measure'], kind: QuoteScore['kind']): QuoteScore => {
  const score = scoreQuotes([caseOf(text, [late, unsafe], found)]).find(
    (each) => each.measure === measure && each.kind === kind,
  );
  assert.ok(score);
  return score;
};

const analyzed = (parts: Partial<MachineArticle>): MachineArticle => ({
  ...{ id: 'a', schema: 1, quotes: [], sentences: [], claims: [], disputed: [], speakers: [], findings: [] },
  ...parts,
});

describe('the scores of an evaluation', () => {
  it('counts marks and spaces at the ends of a quote neither way', () => {
    const { precision, recall } = scoreOf([{ ...late, quote: 'The ferry is late' }], 'exact', 'direct');
    assert.deepEqual({ precision, recall }, { precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
  });

  it('tells a quote that is found in part from one that is found exactly', () => {
    const found = [{ ...unsafe, quote: 'the pier was' }];
    assert.equal(share(scoreOf(found, 'exact', 'indirect').recall), 0);
    assert.equal(share(scoreOf(found, 'overlap > 0.8', 'indirect').recall), 0);
    assert.equal(share(scoreOf(found, 'overlap > 0.3', 'indirect').recall), 1);
  });

  it('counts a second find of the same quote as a false alarm', () => {
    const found = [late, { ...late, quote: 'The ferry is late' }];
    assert.deepEqual(scoreOf(found, 'overlap > 0.3', 'direct').precision, { right: 1, of: 2 });
  });

  it('scores speaker, name and cue of the quotes that were found', () => {
    const found = [late, { ...unsafe, speaker: 'Nils Dahl', cue: 'said' }];
    assert.deepEqual(scoreOf(found, 'overlap > 0.3', 'all').attribution, {
      speaker: { right: 1, of: 2 },
      speakerGiven: { right: 1, of: 2 },
      name: { right: 1, of: 1 },
      cue: { right: 1, of: 2 },
    });
  });

  it('lets half a quote in something ignored count neither way', () => {
    assert.equal(isIgnored([{ start: 0, end: 10 }], { start: 5, end: 15 }), true);
    assert.equal(isIgnored([{ start: 0, end: 10 }], { start: 6, end: 16 }), false);
  });

  const names: readonly (readonly [string, string, boolean])[] = [
    ['Wren', 'Tilda Wren', true],
    ['Åsa Öberg', 'asa oberg', true],
    ['Tilda Wren', 'Nils Wren', false],
    ['Wren', 'Wren Dahl', false],
    ['', 'Wren', false],
  ];
  for (const [a, b, same] of names) {
    it(`takes “${a}” and “${b}” for ${same ? 'the same' : 'two'}`, () => assert.equal(isSameName(a, b), same));
  }

  it('measures how far confidence is from the share that is right', () => {
    const { bins, error } = reliability([
      { confidence: 1, isRight: true },
      { confidence: 0.95, isRight: false },
      { confidence: 0.25, isRight: false },
    ]);
    assert.deepEqual(
      bins.filter(({ count }) => count > 0).map(({ from, count, accuracy }) => ({ from, count, accuracy })),
      [
        { from: 0.2, count: 1, accuracy: 0 },
        { from: 0.9, count: 2, accuracy: 0.5 },
      ],
    );
    assert.ok(Math.abs(error - (0.25 + 2 * (0.975 - 0.5)) / 3) < 1e-9);
  });

  it('judges an attribution by the name where the annotation has one', () => {
    const judged = judge([caseOf(text, [late], [{ ...late, name: 'Tilda Wren', confidence: 0.8 }])]);
    assert.deepEqual(judged, [{ confidence: 0.8, isRight: false }]);
  });

  it('scores a text by its most check-worthy sentence', () => {
    const gold = [true, false].map((isWorthChecking) => ({ id: 'a', text: '', isWorthChecking }));
    const sentences = [0.2, 0.7].map((checkWorthiness) => ({ start: 0, end: 1, checkWorthiness }));
    const { score, averagePrecision } = scoreClaims(gold, [analyzed({ sentences }), analyzed({})]);
    assert.deepEqual(score, { precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
    assert.equal(averagePrecision, 1);
  });

  it('leaves out disputed statements of which the annotator was unsure', () => {
    const spans = [
      { start: 0, end: 5, kind: 'denial', isUnsure: true },
      { start: 10, end: 15, kind: 'denial', isUnsure: false },
    ];
    const disputed = [0, 12].map((start) => ({
      ...{ start, end: start + 3, kind: 'denial' as const, by: null, why: '', related: [], proposition: null },
    }));
    const [any] = scoreDisputes([{ id: 'a', text: '', spans }], [analyzed({ disputed })]);
    assert.deepEqual(any, { kind: 'any', precision: { right: 1, of: 1 }, recall: { right: 1, of: 1 } });
  });
});

describe('annotated files', () => {
  const quote = '{"start":0,"end":2,"type":"direct","speaker_start":3,"speaker_end":5,"cue_text":"said"}';
  const lines: readonly (readonly [string, string | null])[] = [
    [`{"id":"a","text":"t","quotes":[${quote}]}`, 'quotes'],
    ['{"id":"a","text":"t","label":1}', 'checkworthy'],
    ['{"id":"a","text":"t","label":"DENIAL","spans":[]}', 'disputed'],
    ['{"id":"a","text":"t"}', null],
    ['', null],
  ];
  for (const [line, task] of lines) {
    it(`takes “${line.slice(0, 45)}” for ${task ?? 'nothing'}`, () => assert.equal(readGold(line)?.task ?? null, task));
  }

  it('reads what is left out as not known', () => {
    assert.deepEqual(readGold(`{"id":"a","text":"t","quotes":[${quote}]}\n`)?.records, [
      {
        id: 'a',
        text: 't',
        quotes: [
          {
            ...{ start: 0, end: 2, kind: 'direct', speaker: { start: 3, end: 5 }, name: null },
            ...{ cue: 'said', cueSpan: null, isSpeech: true },
          },
        ],
      },
    ]);
  });
});

describe('tables of an evaluation', () => {
  it('are Markdown, with figures to the right', () => {
    const lines = ['| Kind  |  F1 |', '| ----- | --: |', '| mixed | 0.5 |'];
    assert.equal(table(['Kind', 'F1'], [['mixed', '0.5']]), lines.join('\n'));
  });
});
