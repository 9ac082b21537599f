import {
  commands,
  Disposable,
  l10n,
  QuickPickItemKind,
  TextEditorRevealType,
  ThemeColor,
  ThemeIcon,
  window,
  type QuickPickItem,
  type TextEditor,
} from 'vscode';
import type { WireArticle } from '../server/protocol';
import type { Articles } from './articles';
import { goToStart, toRange } from './editors';
import { comparePositions } from './positions';
import { utterances, type Utterance } from './utterances';

interface QuoteItem extends QuickPickItem {
  readonly quote: Utterance;
}

/** `speaker` is an id, or null for all. */
interface SpeakerItem extends QuickPickItem {
  readonly speaker: string | null;
}

type Item = QuoteItem | SpeakerItem;

/** A list of the article's quotes; the one that is about to be chosen is shown in the editor meanwhile. */
class QuotePicker implements Disposable {
  private readonly picker = window.createQuickPick<Item>();
  private readonly mark = window.createTextEditorDecorationType({
    backgroundColor: new ThemeColor('editor.rangeHighlightBackground'),
    borderColor: new ThemeColor('editor.rangeHighlightBorder'),
  });
  private readonly filterButton = {
    iconPath: new ThemeIcon('filter'),
    tooltip: l10n.t('Show Quotes of One Speaker Only'),
  };
  private readonly quotes: readonly Utterance[];
  private readonly names: ReadonlyMap<string, string>;
  /** Where the editor was before. */
  private readonly before: TextEditor['visibleRanges'][number] | undefined;
  private speaker: string | null = null;
  private isAccepted = false;

  constructor(
    private readonly article: WireArticle,
    private readonly editor: TextEditor,
  ) {
    this.quotes = utterances(article.quotes);
    this.names = new Map(article.speakers.map(({ id, name }) => [id, name]));
    this.before = editor.visibleRanges[0];
    this.picker.matchOnDescription = true;
    this.picker.buttons = [this.filterButton];
    this.picker.onDidTriggerButton(() => this.showSpeakers());
    this.picker.onDidChangeActive(([item]) => this.preview(item));
    this.picker.onDidAccept(() => this.accept(this.picker.activeItems[0]));
    this.picker.onDidHide(() => this.dispose());
  }

  show(): void {
    this.showQuotes();
    this.picker.show();
  }

  dispose(): void {
    if (!this.isAccepted && this.before) this.editor.revealRange(this.before, TextEditorRevealType.AtTop);
    this.mark.dispose();
    this.picker.dispose();
  }

  private showQuotes(): void {
    const name = this.speaker === null ? null : (this.names.get(this.speaker) ?? null);
    this.picker.title = name === null ? l10n.t('Go to Quote') : l10n.t('Go to Quote of {0}', name);
    this.picker.placeholder = l10n.t('Type words of the quote or the name of its speaker');
    this.picker.value = '';
    const items = this.quotes
      .filter(({ speaker }) => this.speaker === null || speaker === this.speaker)
      .map((quote) => this.quoteItem(quote));
    this.picker.items = items;
    // The one at the cursor, so that opening the list moves nothing.
    const { active } = this.editor.selection;
    const here = items.findLast(({ quote }) => comparePositions(quote.range.start, active) <= 0) ?? items[0];
    this.picker.activeItems = here ? [here] : [];
  }

  private showSpeakers(): void {
    this.picker.title = l10n.t('Quotes of Which Speaker?');
    this.picker.placeholder = l10n.t('Type a name');
    this.picker.value = '';
    const quoted = this.article.speakers.filter(({ id }) => this.quotes.some(({ speaker }) => speaker === id));
    this.picker.items = [
      { label: l10n.t('Everybody'), speaker: null },
      { label: '', kind: QuickPickItemKind.Separator, speaker: null },
      ...quoted.map(({ id, name, role }) => ({ label: name, description: role ?? '', speaker: id })),
    ];
  }

  private quoteItem(quote: Utterance): QuoteItem {
    const name = quote.speaker === null ? l10n.t('Unattributed') : (this.names.get(quote.speaker) ?? '');
    const line = l10n.t('line {0}', quote.range.start.line + 1);
    const parts = [name, line, quote.disputed ? l10n.t('disputed') : ''];
    return { label: quote.label, description: parts.filter(Boolean).join(' · '), quote };
  }

  private preview(item: Item | undefined): void {
    if (!item || !('quote' in item)) return;
    const ranges = item.quote.parts.map(({ range }) => toRange(range));
    this.editor.setDecorations(this.mark, ranges);
    if (ranges[0]) this.editor.revealRange(ranges[0], TextEditorRevealType.InCenterIfOutsideViewport);
  }

  private accept(item: Item | undefined): void {
    if (!item) return;
    if ('quote' in item) {
      this.isAccepted = true;
      this.picker.hide();
      void goToStart(this.article.uri, item.quote.range);
    } else {
      this.speaker = item.speaker;
      this.showQuotes();
    }
  }
}

/** The command that lists the quotes of the active article to go to one of them. */
export const registerQuotePicker = (articles: Articles): Disposable =>
  commands.registerCommand('factmark.goToQuote', async () => {
    const editor = window.activeTextEditor;
    const article = editor && (await articles.current(editor.document));
    if (article) new QuotePicker(article, editor).show();
  });
