import assert from 'node:assert/strict';
import { isPassive } from '../../../server/core/passive';
import { readStatement } from '../../../server/core/statement';

describe('isPassive', () => {
  const cases: readonly (readonly [string, string, boolean])[] = [
    ['The minister was denied entry.', 'denied', true],
    ['Two nurses were not badly hurt in the fire.', 'hurt', true],
    ['Five players got injured.', 'injured', true],
    ['The town has been attacked twice.', 'attacked', true],
    ['The army attacked the town.', 'attacked', false],
    ['They have attacked the town.', 'attacked', false],
    ['The army is attacking the town.', 'attacking', false],
  ];
  for (const [text, verb, expected] of cases) {
    it(`${expected ? 'takes' : 'does not take'} “${verb}” in “${text}” for passive`, () => {
      const tokens = readStatement(text);
      assert.equal(
        isPassive(
          tokens,
          tokens.findIndex(({ lower }) => lower === verb),
        ),
        expected,
      );
    });
  }
});
