import assert from 'node:assert/strict';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../../server/features/callHierarchy';
import { marked } from '../../support/marked';
import { openText } from '../../support/places';

const source =
  'A‸na Ruiz and Bo Lund met. <quote kind="direct" speaker="Ana Ruiz">“Lund is late, and Lund knows it,”</quote> Ruiz said. ' +
  '<quote kind="indirect" speaker="Cem Aksoy">Ruiz had left</quote>, Cem Aksoy said. ' +
  '<quote kind="direct" speaker="Bo Lund">“I ran.”</quote>';

const { article, cursor } = marked(source, { role: 'mayor' });
const text = openText(article.text);
const [item] = prepareCallHierarchy(text, article, text.positionAt(cursor));

describe('call hierarchy', () => {
  it('is of the speaker at the cursor, at the introduction', () => {
    assert.ok(item);
    assert.equal(item.name, 'Ana Ruiz');
    assert.equal(item.detail, 'mayor · quotes: 1');
    assert.equal(text.getText(item.selectionRange), 'Ana Ruiz');
    assert.equal(text.offsetAt(item.selectionRange.start), 0);
  });

  it('is of nobody elsewhere', () =>
    assert.deepEqual(prepareCallHierarchy(text, article, text.positionAt(article.text.indexOf('met'))), []));

  it('has whom the speaker names, with the places', () => {
    assert.ok(item);
    assert.deepEqual(
      outgoingCalls(text, article, item).map(({ to, fromRanges }) => [to.name, fromRanges.length]),
      [['Bo Lund', 2]],
    );
  });

  it('has who names the speaker, with the places', () => {
    assert.ok(item);
    const [call, ...others] = incomingCalls(text, article, item);
    assert.deepEqual(others, []);
    assert.equal(call?.from.name, 'Cem Aksoy');
    assert.deepEqual(
      call.fromRanges.map((range) => text.offsetAt(range.start)),
      [article.text.indexOf('Ruiz had')],
    );
  });
});
