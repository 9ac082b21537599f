import assert from 'node:assert/strict';
import { pairMarks } from '../../../server/core/marks';
import { isTitle } from '../../../server/core/titles';

const titles: readonly string[] = [
  'They played “Over the Hills and Far Away” twice.',
  'His musical “Salt” ran for a week.',
  'On “Morning Call,” she spoke of rain.',
  'Robert “Bobby” Lane conducted.',
  'the so-called “quiet carriage”',
  'the tax, known as “the tenner,” is gone',
  '“The Long Way Home”',
];

const utterances: readonly string[] = [
  '“Your Honor,” Ana Ruiz said.',
  '“God Bless Lund!” he told them.',
  '“Go home.”',
  'She called it “the long way”.',
  'He said: “They See That.”',
];

const titleIn = (text: string): boolean => isTitle(text, pairMarks(text).quoted[0] ?? assert.fail('no quotation'));

describe('isTitle', () => {
  for (const text of titles) it(`is one: ${text}`, () => assert.equal(titleIn(text), true));
  for (const text of utterances) it(`is none: ${text}`, () => assert.equal(titleIn(text), false));
});
