import assert from 'node:assert/strict';
import type { SelectionRange } from 'vscode-languageserver-types';
import { analyze } from '../../../server/core/index';
import { selectionRanges } from '../../../server/features/selectionRanges';
import { markedText } from '../../support/marked';
import { openText } from '../../support/places';

/** What is selected from the `‸`, step by step, without the last step, which is the whole article. */
function steps(source: string): readonly string[] {
  const { text, cursor } = markedText(source);
  const document = openText(text);
  const { article } = analyze(text);
  const found: string[] = [];
  const [first] = selectionRanges(document, article, [document.positionAt(cursor)]);
  for (let each: SelectionRange | undefined = first; each; each = each.parent) found.push(document.getText(each.range));
  assert.equal(found.pop(), text);
  return found;
}

describe('selection', () => {
  it('grows from the word over the quote and the sentence to the paragraph', () =>
    assert.deepEqual(steps('It was night.\n\nThe bells rang. “It is la‸te,” Ana Ruiz said.'), [
      'late',
      'It is late,',
      '“It is late,”',
      '“It is late,” Ana Ruiz said.',
      'The bells rang. “It is late,” Ana Ruiz said.',
    ]));

  it('takes reported words and the claim in them as a clause', () =>
    assert.deepEqual(steps('It was night.\n\nAna Ruiz said the bridge had cost 4‸0 million euros. She left.'), [
      '40',
      'the bridge had cost 40 million euros',
      'Ana Ruiz said the bridge had cost 40 million euros.',
      'Ana Ruiz said the bridge had cost 40 million euros. She left.',
    ]));

  it('begins with nothing between words', () => assert.equal(steps('The bells rang ‸ twice.\n\nIt was night.')[0], ''));

  it('answers each position', () => {
    const text = 'The bells rang.';
    const { article } = analyze(text);
    const positions = [1, 5].map((character) => ({ line: 0, character }));
    assert.deepEqual(
      selectionRanges(openText(text), article, positions).map(({ range }) => openText(text).getText(range)),
      ['The', 'bells'],
    );
  });
});
