import { strict as assert } from 'node:assert';
import { jump, type Direction } from '../../../client/positions';
import type { WirePosition, WireRange } from '../../../server/protocol';

const at = (line: number, character: number): WirePosition => ({ line, character });
const range = (line: number, from: number, to: number): WireRange => ({ start: at(line, from), end: at(line, to) });

const [first, second, third] = [range(2, 0, 8), range(2, 20, 30), range(6, 4, 9)];
const all = [first, second, third];

interface Case {
  readonly name: string;
  readonly from: WirePosition;
  readonly direction: Direction;
  readonly to: WireRange;
  readonly wrapped?: true;
}

const cases: readonly Case[] = [
  { name: 'from above the first to the first', from: at(0, 0), direction: 'next', to: first },
  { name: 'from the beginning of one to the next', from: at(2, 0), direction: 'next', to: second },
  { name: 'from inside of one to the next', from: at(2, 25), direction: 'next', to: third },
  { name: 'from the last around to the first', from: at(6, 4), direction: 'next', to: first, wrapped: true },
  { name: 'back from the beginning of one to the one before', from: at(6, 4), direction: 'previous', to: second },
  { name: 'back from inside of one to its beginning', from: at(6, 7), direction: 'previous', to: third },
  { name: 'back from the first around to the last', from: at(2, 0), direction: 'previous', to: third, wrapped: true },
];

describe('A jump', () => {
  for (const { name, from, direction, to, wrapped = false } of cases) {
    it(`goes ${name}`, () => {
      assert.deepEqual(jump(all, from, direction), { range: to, wrapped });
    });
  }

  it('stays where there is nothing to go to', () => {
    assert.equal(jump([], at(0, 0), 'next'), undefined);
    assert.equal(jump([], at(0, 0), 'previous'), undefined);
  });
});
