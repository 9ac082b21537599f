import assert from 'node:assert/strict';
import { pairMarks } from '../../../server/core/marks';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly quoted: readonly string[];
  readonly stray?: readonly number[];
  readonly open?: number;
}

const cases: readonly Case[] = [
  { what: 'curly', text: 'She said “no” twice.', quoted: ['“no”'] },
  { what: 'straight', text: '"One," she said. "Two."', quoted: ['"One,"', '"Two."'] },
  { what: 'single inside double', text: '“He said ‘go’ to us,” she said.', quoted: ['“He said ‘go’ to us,”'] },
  { what: 'British single with apostrophes', text: '‘I don’t know,’ he said.', quoted: ['‘I don’t know,’'] },
  {
    what: 'plural possessive before and inside single marks',
    text: 'The nurses’ union said: ‘The nurses’ pay is too low,’ and left.',
    quoted: ['‘The nurses’ pay is too low,’'],
  },
  { what: 'apostrophe typed as opening mark', text: '“They shouldn‘t go,” he said.', quoted: ['“They shouldn‘t go,”'] },
  {
    what: 'a decade inside single marks with a plural possessive',
    text: 'She said: ‘The sisters’ house was sold in the ’90s.’',
    quoted: ['‘The sisters’ house was sold in the ’90s.’'],
  },
  {
    what: 'double inside single inside double',
    text: '“The sign reads ‘Keep “well” away’ in red,” she said. “So?”',
    quoted: ['“The sign reads ‘Keep “well” away’ in red,”', '“So?”'],
  },
  { what: 'angle', text: '« Oui », dit-elle.', quoted: ['« Oui »'] },
  { what: 'low and high', text: '„Ja“, sagte sie. „Nein”, sagte er.', quoted: ['„Ja“', '„Nein”'] },
  { what: 'two apostrophes for a double mark', text: "''Yes,'' she said. ''No.''", quoted: ["''Yes,''", "''No.''"] },
  { what: 'opened curly, closed straight', text: '“Yes," she said. "No.”', quoted: ['“Yes,"', '"No.”'] },
  { what: 'feet and inches', text: 'At 6\'2" he is "tall" enough.', quoted: ['"tall"'] },
  { what: 'elisions and decades', text: "Rock 'n' roll of the '90s, she said.", quoted: [] },
  { what: 'straight single', text: "'Three,' he said.", quoted: ["'Three,'"] },
  { what: 'closing mark typed for opening', text: 'He said ”no” twice.', quoted: ['”no”'] },
  {
    what: 'a stray closing mark spoils nothing',
    text: 'He left” early. “Why?” she asked.',
    quoted: ['“Why?”'],
    stray: [7],
  },
  {
    what: 'an opening mark given up for the next one',
    text: 'He “left early. “Why?” she asked.',
    quoted: ['“Why?”'],
    stray: [3],
  },
  { what: 'left open at the end', text: '“We go on.  ', quoted: ['“We go on.'], open: 0 },
  { what: 'a lone mark at the end', text: 'So he left. “', quoted: [] },
];

describe('pairMarks', () => {
  for (const { what, text, quoted, stray = [], open } of cases) {
    it(what, () => {
      const marks = pairMarks(text);
      assert.deepEqual(
        marks.quoted.map(({ start, end }) => text.slice(start, end)),
        quoted,
      );
      assert.deepEqual(
        marks.stray.map(({ start }) => start),
        stray,
      );
      assert.equal(marks.open?.start, open);
    });
  }

  it('gives the words without their marks', () => {
    const text = 'She said “no”.';
    const { inner } = pairMarks(text).quoted[0] ?? assert.fail('no quotation');
    assert.equal(text.slice(inner.start, inner.end), 'no');
  });
});
