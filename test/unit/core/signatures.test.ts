import assert from 'node:assert/strict';
import { signatureAt } from '../../../server/core/signatures';

const cases: readonly (readonly [what: string, text: string, name: string | null])[] = [
  ['a name and a role', '— Ana Ruiz, mayor of Lund', 'Ana Ruiz'],
  ['two hyphens and a handle with a date', '-- Ana Ruiz (@anaruiz) May 3, 2024', 'Ana Ruiz'],
  ['an account', ' — @anaruiz', '@anaruiz'],
  ['a particle in the name', '– Ludo van der Berg', 'Ludo van der Berg'],
  ['a period at the end', '— Ana Ruiz.', 'Ana Ruiz'],
  ['a letter', 'Signed, Ana Ruiz', 'Ana Ruiz'],
  ['a letter, the name on its own line', 'Signed,\nAna Ruiz\n', 'Ana Ruiz'],
  ['a sentence goes on after the dash', '— Ana Ruiz left early', null],
  ['no name', '— nobody knows', null],
  ['no dash', 'Ana Ruiz, mayor', null],
  ['too much for a signature', `— Ana Ruiz, ${'mayor and '.repeat(20)}poet`, null],
];

describe('signatureAt', () => {
  for (const [what, text, name] of cases) {
    it(what, () => {
      const found = signatureAt(text, 0);
      assert.equal(found && text.slice(found.start, found.end), name);
    });
  }

  it('reads on from where it is told', () => {
    const text = '“We go.” — Ana Ruiz';
    assert.equal(signatureAt(text, 0), null);
    assert.deepEqual(signatureAt(text, 8), { start: 11, end: 19 });
  });
});
