import { commands, Disposable, l10n, window } from 'vscode';
import type { AnnotatePlace, WireArticle, WirePosition, WireQuote } from '../../server/protocol';
import type { Articles } from '../articles';
import { pickOrType } from '../inputs/pickOrType';
import { comparePositions, touches } from '../positions';
import type { Desk } from './desk';

/** The innermost quote around a position. */
const quoteAt = ({ quotes }: WireArticle, start: WirePosition): WireQuote | undefined =>
  quotes.filter(({ range }) => touches(range, start)).sort((a, b) => comparePositions(b.range.start, a.range.start))[0];

type CorrectArgument = Partial<AnnotatePlace> & { readonly name?: string };

async function correctSpeaker(desk: Desk, articles: Articles, argument: CorrectArgument = {}): Promise<void> {
  const document = await desk.document(argument.uri);
  const article = document && (await articles.current(document));
  const at = argument.range?.start ?? window.activeTextEditor?.selection.start;
  const quote = article && at && quoteAt(article, at);
  if (!quote) {
    if (document) void window.showInformationMessage(l10n.t('Put the cursor on a quote.'));
    return;
  }
  const names = article.speakers.filter(({ id }) => id !== quote.speaker).map(({ name }) => name);
  const name =
    argument.name ??
    (await pickOrType(l10n.t('Correct Speaker'), l10n.t('Who says this? Choose or type a name'), names));
  if (name === undefined) return;
  const made = await desk.make(article.uri, article.version, [{ kind: 'identify', range: quote.range, name }]);
  if (made.length > 0) desk.tell(l10n.t('Speaker: {0}', name));
}

/** An item of the Speakers view, or names. */
interface MergeArgument {
  readonly speaker?: { readonly name: string } | null;
  readonly names?: readonly string[];
}

async function pickSame(article: WireArticle, first: string | undefined): Promise<readonly string[] | undefined> {
  const items = article.speakers.map(({ name, role }) => ({
    label: name,
    ...(role !== null && { description: role }),
    picked: name === first,
  }));
  const chosen = await window.showQuickPick(items, {
    title: l10n.t('Merge Speakers'),
    placeHolder: l10n.t('Which of them are one person or organisation?'),
    canPickMany: true,
  });
  if (!chosen || chosen.length >= 2) return chosen?.map(({ label }) => label);
  void window.showInformationMessage(l10n.t('Choose two speakers or more.'));
  return undefined;
}

async function mergeSpeakers(desk: Desk, articles: Articles, argument: MergeArgument = {}): Promise<void> {
  const document = await desk.document();
  const article = document && (await articles.current(document));
  if (!article) return;
  const same = argument.names ?? (await pickSame(article, argument.speaker?.name));
  if (!same) return;
  const right =
    argument.names?.[0] ?? (await pickOrType(l10n.t('Merge Speakers'), l10n.t('Which is the right name?'), same));
  if (right === undefined) return;
  const names = [right, ...same.filter((name) => name !== right)];
  const made = await desk.make(article.uri, article.version, [{ kind: 'merge', names }]);
  if (made.length > 0) desk.tell(l10n.t('Merged as {0}', right));
}

/** The commands that correct whom the analysis takes for the speaker. */
export const registerSpeakerCorrections = (desk: Desk, articles: Articles): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.correctSpeaker', (argument?: CorrectArgument) =>
      correctSpeaker(desk, articles, argument),
    ),
    commands.registerCommand('factmark.mergeSpeakers', (argument?: MergeArgument) =>
      mergeSpeakers(desk, articles, argument),
    ),
  );
