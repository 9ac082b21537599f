import { commands, Disposable, env, l10n, Uri, window, type Location } from 'vscode';
import { selectRange, textOf, toRange } from '../editors';
import { jumpTo } from '../navigation';
import type { QuoteNode, SpeakerNode } from './speakerNodes';
import { searchSpeakers } from './speakerSearch';
import type { SpeakersView } from './speakersView';

async function goToFirstMention({ uri, speaker }: SpeakerNode): Promise<void> {
  const mention = speaker?.mentions[0];
  if (mention) await selectRange(uri, mention);
}

const goToNextQuote = ({ uri, quotes }: SpeakerNode): Promise<void> =>
  jumpTo(
    uri,
    quotes.map(({ quote }) => quote.range),
    'next',
    l10n.t('No quote in this article'),
  );

/** Opens all places of the speaker, in all articles of the workspace, beside the introduction. */
async function showEverywhere({ uri, speaker }: SpeakerNode): Promise<void> {
  const mention = speaker?.mentions[0];
  if (!mention) return;
  const [document, { start }] = [Uri.parse(uri), toRange(mention)];
  const places = await window.withProgress({ location: { viewId: 'factmark.speakers' } }, () =>
    commands.executeCommand<readonly Location[]>('vscode.executeReferenceProvider', document, start),
  );
  await selectRange(uri, mention);
  await commands.executeCommand('editor.action.showReferences', document, start, places);
}

/** What is quoted, without the words between its parts. */
async function copyQuote({ uri, quote }: QuoteNode): Promise<void> {
  const texts = await Promise.all(quote.parts.map(({ range }) => textOf(uri, range)));
  await env.clipboard.writeText(texts.join(' '));
}

/** The commands of the Speakers view: how it is sorted and filtered, and what can be done with its items. */
export const registerSpeakerCommands = (view: SpeakersView): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.speakers.sortByAppearance', () => view.show({ order: 'appearance' })),
    commands.registerCommand('factmark.speakers.sortByName', () => view.show({ order: 'name' })),
    commands.registerCommand('factmark.speakers.sortByQuotes', () => view.show({ order: 'quotes' })),
    commands.registerCommand('factmark.speakers.showDisputedOnly', () => view.show({ disputedOnly: true })),
    commands.registerCommand('factmark.speakers.showAll', () => view.show({ disputedOnly: false })),
    commands.registerCommand('factmark.speakers.goToQuote', ({ uri, quote }: QuoteNode) =>
      selectRange(uri, quote.range),
    ),
    commands.registerCommand('factmark.speakers.goToFirstMention', goToFirstMention),
    commands.registerCommand('factmark.speakers.goToNextQuote', goToNextQuote),
    commands.registerCommand('factmark.speakers.copyName', (node: SpeakerNode) =>
      env.clipboard.writeText(node.speaker?.name ?? ''),
    ),
    commands.registerCommand('factmark.speakers.copyQuote', copyQuote),
    commands.registerCommand('factmark.speakers.search', () => searchSpeakers(view)),
    commands.registerCommand('factmark.speakers.clearFilter', () => view.show({ disputedOnly: false, search: '' })),
    commands.registerCommand('factmark.speakers.showEverywhere', showEverywhere),
  );
