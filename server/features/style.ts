import * as l10n from '@vscode/l10n';
import { MarkupKind, type Position } from 'vscode-languageserver-types';
import type { Status } from '../annotations/index';
import type { Span } from '../core/index';

/** How a hover is written: as Markdown, or plain for clients that show no Markdown. */
export interface Style {
  readonly kind: MarkupKind;
  readonly lineBreak: string;
  readonly separator: string;
  readonly words: (words: string) => string;
  readonly strong: (words: string) => string;
  /** What somebody wrote in Markdown. */
  readonly note: (note: string) => string;
  readonly link: (words: string, uri: string, to: Position) => string;
  readonly webLink: (words: string, url: string) => string;
}

const markdownWords = (words: string): string => words.replace(/[\\`*_{}[\]()#+\-.!|<>~&$]/g, '\\$&');

export const markdown: Style = {
  kind: MarkupKind.Markdown,
  lineBreak: '  \n',
  separator: '\n\n---\n\n',
  words: markdownWords,
  strong: (words) => `**${markdownWords(words)}**`,
  note: (note) => `\n> ${note.replace(/\n/g, '\n> ')}\n`,
  // Brackets would end the link's target; encoded they mean the same file.
  link: (words, uri, { line, character }) =>
    `[${markdownWords(words)}](${uri.replace(/\(/g, '%28').replace(/\)/g, '%29')}#L${line + 1},${character + 1})`,
  webLink: (words, url) => `[${markdownWords(words)}](${url.replace(/\(/g, '%28').replace(/\)/g, '%29')})`,
};

export const plain: Style = {
  kind: MarkupKind.PlainText,
  lineBreak: '\n',
  separator: '\n\n',
  words: (words) => words,
  strong: (words) => words,
  note: (note) => note,
  link: (words, _uri, { line }) => l10n.t('{0} (line {1})', words, line + 1),
  webLink: (words, url) => `${words} ${url}`,
};

/** A part of a hover: what is known of a stretch of the text. */
export type Section = Span & { readonly lines: readonly string[] };

/** How far a check is, in the reader's language. */
export const statusName = (status: Status): string =>
  ({
    open: l10n.t('open'),
    'in-progress': l10n.t('in progress'),
    checked: l10n.t('checked'),
    'signed-off': l10n.t('signed off'),
    'needs-recheck': l10n.t('needs re-check'),
    'wont-check': l10n.t('won’t check'),
  })[status];
