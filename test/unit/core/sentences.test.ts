import assert from 'node:assert/strict';
import { splitSentences } from '../../../server/core/sentences';

/** Sentences are divided by a bar. */
const cases: readonly (readonly [what: string, marked: string])[] = [
  ['plain', 'The bridge is shut.|It opens in May.'],
  ['courtesy titles and initials', 'Mr. T. Okafor met Dr. Lind.|They left.'],
  ['countries with periods', 'The U.S. Army came.|It left the U.K.|The talks failed.'],
  ['a.m. before a name of a day', 'He called at 9 a.m. Monday.|She called at 9 p.m.|The line was dead.'],
  ['sentences inside a quotation', '“We go.|We stay,” she said.|“Good.”'],
  ['a question inside a quotation does not end the sentence', '“Is it safe?” Dr. Mira Lind asked.|“No.”'],
  ['a lower-case attribution', '“Why?” asked the clerk.|Nobody knew.'],
  ['ellipsis', 'They waited … and left.|Then nothing…|The end.'],
  ['company forms', 'Halden Inc. reported a loss.|Brook Ltd.|The firm closed.'],
  ['numbers', 'It cost $3.5 million.|No. 7 won.'],
  ['a signature belongs to the sentence it signs', 'It opens.|“We go.” — Ana Ruiz, mayor'],
  ['figures and days', 'He left on Sun. at noon.|The answer is no.|Five men came.|It is no. 5.'],
  ['words like abbreviations', 'He sat.|They made art.|The sun rose.'],
  ['a closing bracket', 'They left (all of them.)|Nobody stayed.'],
];

describe('splitSentences', () => {
  for (const [what, marked] of cases) {
    it(what, () => {
      const expected = marked.split('|');
      const text = expected.join(' ');
      assert.deepEqual(
        splitSentences(text).map(({ start, end }) => text.slice(start, end)),
        expected,
      );
    });
  }

  it('leaves white space out of the spans', () => {
    assert.deepEqual(splitSentences('  One.   Two.  '), [
      { start: 2, end: 6 },
      { start: 9, end: 13 },
    ]);
  });

  it('finds nothing in nothing', () => assert.deepEqual(splitSentences(' \n '), []));
});
