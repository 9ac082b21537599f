import * as l10n from '@vscode/l10n';
import { CompletionItemKind, type CompletionItem, type Position } from 'vscode-languageserver-types';
import { defaultHouse, type Scale } from '../annotations/index';
import { covers, isNamed, namesOf, type Article } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

/** Keys that newsrooms' front matter has, with what each is for. */
const frontMatterKeys = (): Readonly<Record<string, string>> => ({
  title: l10n.t('The headline'),
  subtitle: l10n.t('The line below the headline'),
  byline: l10n.t('Who wrote it'),
  date: l10n.t('When it was published: 2024-05-31'),
  updated: l10n.t('When it was last changed'),
  dateline: l10n.t('Where it was written'),
  publication: l10n.t('Where it appears'),
  section: l10n.t('The part of the publication'),
  source: l10n.t('The address it was taken from'),
  language: l10n.t('The language it is written in: en'),
  verdict: l10n.t('What came of the check, on the house’s scale'),
  status: l10n.t('How far it is: draft, in review, checked'),
  tags: l10n.t('What it is about, separated by commas'),
});

/**
 * Keys at the beginning of a line of the front matter, the steps of the house's scale behind its key for the verdict, the
 * speakers known in the article in its text.
 */
export function completion(
  text: OpenText,
  article: Article,
  position: Position,
  scale: Scale = defaultHouse.claims,
): CompletionItem[] {
  const offset = toOffset(text, position);
  const header = frontMatterEnd(article.text, offset);
  if (header !== null) {
    const before = article.text.slice(0, header);
    return verdicts(text, before, offset, scale) ?? keys(text, before, offset);
  }
  const isCode = article.blocks.some((block) => block.kind === 'code' && covers(block, offset));
  return isCode ? [] : names(text, article, offset);
}

const close = /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;

/** Where the front matter ends that the offset is in, also while it has no end yet; null elsewhere. */
function frontMatterEnd(text: string, offset: number): number | null {
  const open = /^\uFEFF?---[ \t]*\r?\n/.exec(text);
  if (!open || offset < open[0].length) return null;
  // The opening line's own end may begin the closing one.
  const end = close.exec(text.slice(open[0].length - 1));
  if (!end) return text.slice(open[0].length, offset).includes('\n\n') ? null : offset;
  const closed = open[0].length - 1 + end.index;
  return offset <= closed ? closed : null;
}

function keys(text: OpenText, header: string, offset: number): CompletionItem[] {
  const line = header.lastIndexOf('\n', offset - 1) + 1;
  if (!/^\w*$/.test(header.slice(line, offset))) return [];
  const present = new Set([...header.matchAll(/^(\w+)\s*:/gm)].map(([, key]) => key));
  const range = toRange(text, { start: line, end: offset });
  return Object.entries(frontMatterKeys())
    .filter(([key]) => !present.has(key))
    .map(([key, detail]) => ({
      label: key,
      kind: CompletionItemKind.Property,
      detail,
      textEdit: { range, newText: `${key}: ` },
    }));
}

/** The steps of the scale, in their order, behind `verdict:`; null elsewhere. */
function verdicts(text: OpenText, header: string, offset: number, scale: Scale): CompletionItem[] | null {
  const line = header.slice(header.lastIndexOf('\n', offset - 1) + 1, offset);
  const typed = /^verdict:[ \t]*([\w-]*)$/.exec(line)?.[1];
  if (typed === undefined) return null;
  const range = toRange(text, { start: offset - typed.length, end: offset });
  return scale.map(({ id, label }, index) => ({
    label: id,
    kind: CompletionItemKind.EnumMember,
    detail: label,
    sortText: String(index).padStart(4, '0'),
    textEdit: { range, newText: id },
  }));
}

/** Names in the order in which the article brings them up, each with its short forms. */
function names(text: OpenText, { text: content, speakers }: Article, offset: number): CompletionItem[] {
  const typed = /[\p{L}\p{M}’'-]*$/u.exec(content.slice(Math.max(0, offset - longestWord), offset))?.[0] ?? '';
  const range = toRange(text, { start: offset - typed.length, end: offset });
  const seen = new Set<string>([typed]);
  const items: CompletionItem[] = [];
  for (const speaker of speakers.filter(isNamed)) {
    for (const name of namesOf(speaker).filter((each) => !seen.has(each))) {
      seen.add(name);
      items.push({
        label: name,
        kind: CompletionItemKind.Value,
        ...(speaker.role !== null && { detail: speaker.role }),
        sortText: String(items.length).padStart(4, '0'),
        textEdit: { range, newText: name },
      });
    }
  }
  return items;
}

/** No name is longer, in code units. */
const longestWord = 100;
