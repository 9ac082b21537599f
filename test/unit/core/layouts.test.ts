import assert from 'node:assert/strict';
import { readBlockQuote } from '../../../server/core/blockquotes';
import { readDialogue, speakerLabel } from '../../../server/core/dialogue';

describe('readBlockQuote', () => {
  const cases: readonly (readonly [what: string, text: string, paragraphs: readonly string[], signature?: string])[] = [
    ['one paragraph', '  We go.\n  All of us.', ['We go.\n  All of us.']],
    ['several paragraphs', '  We go.\n \n  We stay.', ['We go.', 'We stay.']],
    ['a signature below', '  We go.\n \n  — Ana Ruiz, mayor', ['We go.'], 'Ana Ruiz'],
    ['a signature right below', '  We go.\r\n  -- Ana Ruiz', ['We go.'], 'Ana Ruiz'],
    ['a dash that signs nothing', '  We go\n  — or we stay.', ['We go\n  — or we stay.']],
  ];
  for (const [what, text, paragraphs, signature] of cases) {
    it(what, () => {
      const found = readBlockQuote(text) ?? assert.fail('no block quote');
      assert.deepEqual(
        found.paragraphs.map(({ start, end }) => text.slice(start, end)),
        paragraphs,
      );
      assert.equal(found.signature && text.slice(found.signature.start, found.signature.end), signature ?? null);
    });
  }

  it('leaves words in marks to the marks', () => assert.equal(readBlockQuote('  “We go,” she said.'), null));
});

describe('readDialogue', () => {
  const cases: readonly (readonly [text: string, bold: boolean, label: string | null, speech?: string])[] = [
    ['RUIZ: Will you go?', false, 'RUIZ', 'Will you go?'],
    ['ANA RUIZ: Will you go?', false, 'ANA RUIZ', 'Will you go?'],
    ['Q. Will you go?', false, 'Q', 'Will you go?'],
    ['@anaruiz: we go', false, '@anaruiz', 'we go'],
    ['  Ana Ruiz  : He said “no.”', true, 'Ana Ruiz', 'He said “no.”'],
    ['"RUIZ: Will you go?"', false, 'RUIZ', 'Will you go?'],
    ['Ana Ruiz: Will you go?', false, null],
    ['NOTE: The bridge is shut.', false, null],
    ['RUIZ:', false, null],
  ];
  for (const [text, bold, label, speech] of cases) {
    it(`${text}${bold ? ' (bold)' : ''}`, () => {
      const found = readDialogue(text, bold);
      assert.equal(found && text.slice(found.label.start, found.label.end), label);
      if (found) assert.equal(text.slice(found.speech.start, found.speech.end), speech);
    });
  }
});

describe('speakerLabel', () => {
  it('is the last name, so that short and full labels agree', () => {
    assert.equal(speakerLabel('**Ana Ruiz:** Will you go?'), 'ruiz');
    assert.equal(speakerLabel('RUIZ: Will you go?'), 'ruiz');
  });

  it('is nothing where a sentence begins', () => {
    assert.equal(speakerLabel('She had one plan: to go.'), null);
    assert.equal(speakerLabel('Ana Ruiz: we go.'), null);
  });
});
