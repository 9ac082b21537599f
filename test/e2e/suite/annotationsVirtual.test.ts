import assert from 'node:assert/strict';
import { commands } from 'vscode';
import type { WireAnnotation } from '../../../server/protocol';
import { spoken } from './annotated';
import { AnnotatedArticle } from './annotatedArticle';
import { edit, finding, noFinding, rangeOf } from './editor';

const quoted = 'The pears are late';
const text = `“${quoted},” said Tom Okafor, a grower.\n\nOkafor denied that the frost had harmed the plums.\n`;

describe('annotations of an article that is on no disk', () => {
  let article: AnnotatedArticle;

  const onQuote = (wanted: (annotation: WireAnnotation) => boolean): Promise<WireAnnotation> =>
    article.on(quoted, wanted);

  before(async () => {
    article = await AnnotatedArticle.open('factmark-annotated', text);
    await finding(article.document, 'quote/direct', quoted);
  });
  after(() => article.dispose());

  it('hold a verdict, in a file beside it', async () => {
    article.select(quoted);
    await commands.executeCommand('factmark.setVerdict', { verdict: 'false' });
    const { status, verdict, creator } = await onQuote((each) => each.verdict !== null);
    assert.deepEqual([status, verdict?.label, creator], ['checked', 'False', 'Ana Ruiz']);
    assert.equal((await article.records()).length, 1);
    await finding(article.document, 'verdict/false', quoted);
  });

  it('are listed by status, with what is still to be checked', async () => {
    const labels = (await spoken(article.api.checklist)).join('\n');
    assert.match(labels, /^False · Checked, .*The pears are late/m);
    assert.match(labels, /^Open, .*frost/m);
  });

  it('hold a note, and a reply that another program has added', async () => {
    await commands.executeCommand('factmark.setNote', { note: 'He has told the paper otherwise.' });
    const { id: target } = await onQuote(({ note }) => note !== '');
    await article.append({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'urn:uuid:5d4f0b3e-58a2-4c7e-9a55-7d9a3e1c0f22',
      type: 'Annotation',
      motivation: 'replying',
      creator: { type: 'Person', name: 'Cleo Marsh' },
      created: '2030-01-01T10:00:00Z',
      body: [{ type: 'TextualBody', purpose: 'commenting', value: 'When?', format: 'text/markdown' }],
      target,
    });
    const { note, replies } = await onQuote((each) => each.replies.length > 0);
    assert.equal(note, 'He has told the paper otherwise.');
    assert.deepEqual([replies[0]?.creator, replies[0]?.note], ['Cleo Marsh', 'When?']);
  });

  it('are there again where the article is closed and opened', async () => {
    await article.reopen();
    await finding(article.document, 'verdict/false', quoted);
    const { status, replies } = await onQuote(() => true);
    assert.deepEqual([status, replies.length], ['checked', 1]);
  });

  it('need a re-check where the words have changed, until they are as they were', async () => {
    await edit(article.editor, rangeOf(article.document, 'are late'), 'were early');
    await finding(article.document, 'verdict/needs-recheck', 'pears were early');
    await commands.executeCommand('undo');
    await noFinding(article.document, 'verdict/needs-recheck');
  });

  it('become orphans where their words are gone, and are attached again', async () => {
    await edit(article.editor, article.document.lineAt(0).range, 'Nothing of that was said.');
    await onQuote(({ placement }) => placement === 'orphan');
    assert.match((await spoken(article.api.orphans)).join('\n'), /Words not found: The pears are late/);
    const [orphan] = (await article.api.orphans.getChildren()) ?? [];
    article.select('Nothing of that was said');
    await commands.executeCommand('factmark.orphans.reattach', orphan);
    await article.state(({ annotations }) => annotations.some(({ exact }) => exact === 'Nothing of that was said'));
    assert.deepEqual(await spoken(article.api.orphans), []);
  });
});
