import { commands, Disposable, l10n, window } from 'vscode';
import type { WireArticle, WirePosition, WireRange } from '../server/protocol';
import type { Articles } from './articles';
import { editorOf, goToStart } from './editors';
import { jump, type Direction } from './positions';
import { speakerNear, utterances } from './utterances';

/** How long a message about a jump stays in the status bar, in milliseconds. */
const messageTime = 4000;

/** What one can jump to: its places in text order, and what to say where there is none. */
interface Target {
  readonly ranges: (article: WireArticle, from: WirePosition) => readonly WireRange[];
  readonly none: string;
}

const rangesOf = (items: readonly { readonly range: WireRange }[]): readonly WireRange[] =>
  items.map((item) => item.range);

/** Jumps from the cursor of the article's editor; says so where it wraps around or there is nowhere to go. */
export async function jumpTo(
  uri: string,
  ranges: readonly WireRange[],
  direction: Direction,
  none: string,
): Promise<void> {
  const from = editorOf(uri)?.selection.start ?? { line: 0, character: 0 };
  const found = jump(ranges, from, direction);
  if (!found) {
    window.setStatusBarMessage(none, messageTime);
    return;
  }
  await goToStart(uri, found.range);
  if (found.wrapped) {
    const message = direction === 'next' ? l10n.t('Continued from the top') : l10n.t('Continued from the bottom');
    window.setStatusBarMessage(message, messageTime);
  }
}

const quotesOfSpeaker = (article: WireArticle, from: WirePosition): readonly WireRange[] => {
  const speaker = speakerNear(article, from);
  return rangesOf(utterances(article.quotes).filter((quote) => quote.speaker === speaker));
};

/** The commands that go to the next and previous quote, claim and disputed statement of the active editor. */
export function registerNavigation(articles: Articles): Disposable {
  const quote: Target = {
    ranges: ({ quotes }) => rangesOf(utterances(quotes)),
    none: l10n.t('No quote in this article'),
  };
  const ofSpeaker: Target = { ranges: quotesOfSpeaker, none: l10n.t('No quote with a speaker in this article') };
  const claim: Target = { ranges: (article) => rangesOf(article.claims), none: l10n.t('No claim in this article') };
  const disputed: Target = {
    ranges: (article) => rangesOf(article.disputed),
    none: l10n.t('No disputed statement in this article'),
  };
  const go =
    ({ ranges, none }: Target, direction: Direction) =>
    async (): Promise<void> => {
      const editor = window.activeTextEditor;
      const article = editor && (await articles.current(editor.document));
      if (article) await jumpTo(article.uri, ranges(article, editor.selection.start), direction, none);
    };
  return Disposable.from(
    commands.registerCommand('factmark.goToNextQuote', go(quote, 'next')),
    commands.registerCommand('factmark.goToPreviousQuote', go(quote, 'previous')),
    commands.registerCommand('factmark.goToNextQuoteOfSpeaker', go(ofSpeaker, 'next')),
    commands.registerCommand('factmark.goToPreviousQuoteOfSpeaker', go(ofSpeaker, 'previous')),
    commands.registerCommand('factmark.goToNextClaim', go(claim, 'next')),
    commands.registerCommand('factmark.goToPreviousClaim', go(claim, 'previous')),
    commands.registerCommand('factmark.goToNextDisputed', go(disputed, 'next')),
    commands.registerCommand('factmark.goToPreviousDisputed', go(disputed, 'previous')),
  );
}
