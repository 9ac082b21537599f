import * as l10n from '@vscode/l10n';
import { SymbolKind, type DocumentSymbol, type SymbolInformation } from 'vscode-languageserver-types';
import { contains, type Article, type DisputeKind, type Span } from '../core/index';
import { excerpt, toRange, type OpenText } from './convert';

/** An entry of the outline before it has its place in the tree. */
interface Item extends Span {
  readonly name: string;
  readonly detail: string;
  readonly kind: SymbolKind;
  /** What to select of it: a section is selected by its heading. */
  readonly selection: Span;
}

/** The outline: sections, in them quotes, captions, claims and disputed statements in text order, each in what contains it. */
export function documentSymbols(text: OpenText, article: Article): DocumentSymbol[] {
  const roots: DocumentSymbol[] = [];
  const open: { readonly item: Item; readonly children: DocumentSymbol[] }[] = [];
  for (const item of outline(article)) {
    let around = open.at(-1);
    while (around && !contains(around.item, item)) {
      open.pop();
      around = open.at(-1);
    }
    const children: DocumentSymbol[] = [];
    (around?.children ?? roots).push({
      name: item.name,
      detail: item.detail,
      kind: item.kind,
      range: toRange(text, item),
      selectionRange: toRange(text, item.selection),
      children,
    });
    open.push({ item, children });
  }
  return roots;
}

/** The same as a list, for clients that know no tree; `containerName` is the name of the symbol around it. */
export function flatSymbols(text: OpenText, article: Article): SymbolInformation[] {
  const flatten = (symbols: readonly DocumentSymbol[], containerName?: string): SymbolInformation[] =>
    symbols.flatMap(({ name, kind, range, children }) => [
      { name, kind, location: { uri: text.uri, range }, ...(containerName !== undefined && { containerName }) },
      ...flatten(children ?? [], name),
    ]);
  return flatten(documentSymbols(text, article));
}

/** All items, containers before what they contain; of equal spans in the order section, quote, claim, disputed. */
function outline(article: Article): readonly Item[] {
  const items = [
    ...sections(article),
    ...quotes(article),
    ...captions(article),
    ...claims(article),
    ...disputed(article),
  ];
  return items.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** A heading and all up to the next one: sticky scroll keeps the heading in sight. */
function sections(article: Article): readonly Item[] {
  const headings = article.blocks.filter((block) => block.kind === 'heading');
  return headings.map((heading, index) => ({
    name: named(excerpt(article, heading).replace(/^#+ /, '')),
    detail: '',
    kind: SymbolKind.Namespace,
    start: heading.start,
    end: headings[index + 1]?.start ?? article.text.length,
    selection: { start: heading.start, end: heading.end },
  }));
}

const quotes = (article: Article): readonly Item[] =>
  article.quotes.map((quote) => ({
    ...itemOf(article, quote, SymbolKind.String),
    detail: quote.attribution?.speaker.name ?? l10n.t('speaker unknown'),
  }));

const captions = (article: Article): readonly Item[] =>
  article.captions.map((caption) => ({
    ...itemOf(article, caption, SymbolKind.File),
    detail: l10n.t('picture: {0}', caption.credited.name),
  }));

const claims = (article: Article): readonly Item[] =>
  article.claims.map((claim) => ({
    ...itemOf(article, claim, SymbolKind.Boolean),
    detail: l10n.t('check-worthy: {0}%', Math.round(claim.checkWorthiness * 100)),
  }));

const disputed = (article: Article): readonly Item[] =>
  article.disputed.map((statement) => ({
    ...itemOf(article, statement, SymbolKind.Event),
    detail: disputeName(statement.kind),
  }));

function disputeName(kind: DisputeKind): string {
  switch (kind) {
    case 'denial':
      return l10n.t('denial');
    case 'challenged':
      return l10n.t('challenged');
    case 'contradicted':
      return l10n.t('contradicted');
    case 'allegation':
      return l10n.t('allegation');
  }
}

function itemOf(article: Article, { start, end }: Span, kind: SymbolKind): Omit<Item, 'detail'> {
  return { name: named(excerpt(article, { start, end })), kind, start, end, selection: { start, end } };
}

/** VS Code refuses a whole outline in which one symbol has no name. */
const named = (name: string): string => name || '…';
