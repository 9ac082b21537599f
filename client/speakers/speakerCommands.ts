import { commands, Disposable, env, l10n } from 'vscode';
import { selectRange, textOf } from '../editors';
import { jumpTo } from '../navigation';
import type { QuoteNode, SpeakerNode } from './speakerNodes';
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
    commands.registerCommand('factmark.speakers.copyQuote', async ({ uri, quote }: QuoteNode) =>
      env.clipboard.writeText(await textOf(uri, quote.range)),
    ),
  );
