import assert from 'node:assert/strict';
import { maskMarkup } from '../../../server/core/markup';

const cases: readonly (readonly [what: string, text: string, masked: string])[] = [
  ['heading', '## Costs', '   Costs'],
  ['emphasis', 'a **very** big _deal_', 'a   very   big  deal '],
  ['link keeps its label', 'see [the plan](http://x.org/a) now', 'see  the plan                  now'],
  ['image goes', 'x ![map](m.png) y', 'x               y'],
  ['block quote and list marks', '> We pay.', '  We pay.'],
  ['tags', 'a <b>bold</b> word', 'a    bold     word'],
  [
    'names with underscores and products with stars stay',
    'snake_case_name and 3 * 4 * 5',
    'snake_case_name and 3 * 4 * 5',
  ],
  ['characters without width', 'a\u200B b\uFEFF', 'a  b '],
  ['a hashtag is no heading', '#Lund is out', '#Lund is out'],
];

describe('maskMarkup', () => {
  for (const [what, text, masked] of cases) {
    it(what, () => {
      assert.equal(maskMarkup(text), masked);
      assert.equal(maskMarkup(text).length, text.length);
    });
  }
});
