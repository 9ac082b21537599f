import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import { sayings, type Article } from '../core/index';
import { toRange, type OpenText } from './convert';

/** Above the first mention of everybody who is quoted: how many quotes there are, and how much of them is disputed. */
export function codeLenses(text: OpenText, article: Article): CodeLens[] {
  const said = sayings(article);
  return article.speakers.flatMap(({ id, name, mentions: [introduction] }) => {
    const own = said.get(id);
    if (!own || !introduction) return [];
    // The parts of a split quote are one quote.
    const quotes = new Set(own.quotes.map(({ group }) => group)).size;
    const title = l10n.t('{0} · quotes: {1} · disputed: {2}', name, quotes, own.disputed.length);
    // A command without an id only shows its title.
    return [{ range: toRange(text, introduction), command: { title, command: '' } }];
  });
}
