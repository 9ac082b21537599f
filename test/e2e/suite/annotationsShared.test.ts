import assert from 'node:assert/strict';
import { commands, CommentThreadState, type TreeDataProvider } from 'vscode';
import type { WireAnnotation } from '../../../server/protocol';
import { setUser, spoken } from './annotated';
import { AnnotatedArticle } from './annotatedArticle';
import { finding, rangeOf, until } from './editor';

const pears = 'The pears are late';
const stalls = 'The stalls are empty';
const text = [
  `“${pears},” said Tom Okafor, a grower.`,
  `“${stalls},” said Mira Lund, who sells fruit.`,
  '“Prices will double,” Mira Sandberg said on Friday.',
  '',
].join('\n\n');

describe('annotations of an article that two people check', () => {
  let article: AnnotatedArticle;
  before(async () => {
    article = await AnnotatedArticle.open('factmark-shared', text);
    await finding(article.document, 'quote/direct', pears);
  });
  after(() => article.dispose());

  const motivationOf = (record: string): unknown =>
    (JSON.parse(record) as { readonly motivation?: unknown }).motivation;

  /** What the Speakers view says, as soon as it begins so, but for the marks and the lines of the quotes. */
  const speakersAre = (...wanted: readonly RegExp[]): Promise<true> => {
    const { speakers } = article.api;
    assert(speakers.onDidChangeTreeData);
    return until(async () => {
      const said = await spoken(speakers);
      return said.length === wanted.length && wanted.every((each, index) => each.test(said[index] ?? ''))
        ? true
        : undefined;
    }, speakers.onDidChangeTreeData);
  };
  const [ofPears, ofStalls, ofPrices] = [/The pears are late/, /The stalls are empty/, /Prices will double/];
  const asAnalyzed = [/^Tom Okafor/, ofPears, /^Mira Lund/, ofStalls, /^Mira Sandberg/, ofPrices];
  const takeBack = async (): Promise<void> => {
    const { id } = await article.correction();
    const uri = article.uri.toString();
    await commands.executeCommand('factmark.removeAnnotation', { uri, annotation: id });
    await speakersAre(...asAnalyzed);
  };

  it('put the speaker of one quote right, until that is taken back', async () => {
    await speakersAre(...asAnalyzed);
    article.select(pears);
    await commands.executeCommand('factmark.correctSpeaker', { name: 'Mira Lund' });
    await speakersAre(/^Mira Lund.*2 quotes/, ofPears, ofStalls, /^Mira Sandberg/, ofPrices);
    assert.deepEqual((await article.correction()).speakers, ['Mira Lund']);
    assert.deepEqual((await article.records()).map(motivationOf), ['identifying']);
    await takeBack();
  });

  it('make one of two speakers in this article, until that is taken back', async () => {
    await commands.executeCommand('factmark.mergeSpeakers', { names: ['Mira Sandberg', 'Mira Lund'] });
    await speakersAre(/^Tom Okafor/, ofPears, /^Mira Sandberg.*2 quotes/, ofStalls, ofPrices);
    assert.deepEqual((await article.correction()).speakers, ['Mira Sandberg', 'Mira Lund']);
    await takeBack();
  });

  const both = [pears, stalls];
  const statusesAre = (wanted: WireAnnotation['status']): Promise<readonly WireAnnotation[]> =>
    Promise.all(both.map((words) => article.on(`“${words},”`, ({ status }) => status === wanted)));

  /** The items of the checklist that are about the words of both, as if they were selected. */
  async function selected(): Promise<readonly unknown[]> {
    const { checklist } = article.api;
    const childrenOf = async (tree: TreeDataProvider<unknown>, node?: unknown) => (await tree.getChildren(node)) ?? [];
    const entries = (
      await Promise.all((await childrenOf(checklist)).map((group) => childrenOf(checklist, group)))
    ).flat();
    const labels = await Promise.all(
      entries.map(async (entry) => (await checklist.getTreeItem(entry)).accessibilityInformation?.label ?? ''),
    );
    const found = entries.filter((_, index) => both.some((words) => labels[index]?.includes(words)));
    assert.equal(found.length, both.length, labels.join('\n'));
    return found;
  }

  it('are given to all that is selected in the checklist at once', async () => {
    const before = await article.records();
    await commands.executeCommand('factmark.setVerdict', { verdict: 'confirmed' }, await selected());
    await statusesAre('checked');
    assert.equal((await article.records()).length, before.length + both.length);
  });

  it('are signed off by somebody else than who gave the verdicts', async () => {
    const before = await article.records();
    const signOff = async (): Promise<void> => {
      const items = await selected();
      await commands.executeCommand('factmark.signOff', items[0], items);
    };
    await signOff();
    assert.deepEqual(await article.records(), before);
    await setUser('Ben Oz');
    await signOff();
    const signed = await statusesAre('signed-off');
    assert.deepEqual(
      signed.map(({ signedOffBy }) => signedOffBy),
      [['Ben Oz'], ['Ben Oz']],
    );
  });

  it('are talked about in a thread, which is closed and opened again', async () => {
    await setUser('Ana Ruiz');
    article.select(`“${pears},”`);
    await commands.executeCommand('factmark.setNote', { note: 'By *how much*?' });
    const { id } = await article.on(`“${pears},”`, ({ note }) => note !== '');
    const thread = article.api.threads.threadOn(id);
    assert(thread);
    await setUser('Ben Oz');
    await commands.executeCommand('factmark.thread.reply', { thread, text: 'Ten days.' });
    await article.on(`“${pears},”`, ({ replies }) => replies.length === 1);
    const shown = () =>
      thread.comments.map(({ author, body }) => [author.name, typeof body === 'string' ? body : body.value]);
    assert.deepEqual(shown(), [
      ['Ana Ruiz', 'By *how much*?'],
      ['Ben Oz', 'Ten days.'],
    ]);
    assert(thread.range?.isEqual(rangeOf(article.document, `“${pears},”`)));

    await commands.executeCommand('factmark.thread.resolve', thread);
    await article.on(`“${pears},”`, ({ resolved }) => resolved);
    assert.deepEqual([thread.state, thread.contextValue], [CommentThreadState.Resolved, 'resolved']);
    await commands.executeCommand('factmark.thread.reopen', thread);
    await article.on(`“${pears},”`, ({ resolved }) => !resolved);
    assert.deepEqual([thread.state, thread.contextValue], [CommentThreadState.Unresolved, 'unresolved']);

    await commands.executeCommand('factmark.thread.delete', thread.comments[1]);
    await article.on(`“${pears},”`, ({ replies }) => replies.length === 0);
    assert.deepEqual(shown(), [['Ana Ruiz', 'By *how much*?']]);
  });
});
