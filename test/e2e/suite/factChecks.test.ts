import assert from 'node:assert/strict';
import { commands, languages, workspace, type Hover, MarkdownString } from 'vscode';
import { finding, noFinding, openSample, rangeOf } from './editor';

/** A statement of the sample that the invented feed beside it has checked. */
const claim = 'Crime in Lundby has doubled since 2019';

describe('fact-checks that were published', () => {
  const feeds = (paths: readonly string[] | undefined): Thenable<void> =>
    workspace.getConfiguration('factmark').update('factChecks.feeds', paths, true);
  after(() => feeds(undefined));

  it('are read from the feeds of the settings, found and told, and gone with the feed', async () => {
    const { document } = await openSample('fact-checks/harbour.article');
    await feeds(['fact-checks']);
    const found = await finding(document, 'claim/previously-checked', claim);
    assert.match(found.message, /Harbour Checks/);
    const { start } = rangeOf(document, claim);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, start);
    const text = hovers
      .flatMap(({ contents }) => contents)
      .map((each) => (each instanceof MarkdownString ? each.value : ''));
    assert.match(text.join('\n'), /Harbour Checks/);
    await feeds([]);
    await noFinding(document, 'claim/previously-checked');
    assert(languages.getDiagnostics(document.uri).length > 0, 'other findings stay');
  });
});
