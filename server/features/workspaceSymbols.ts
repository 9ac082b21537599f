import * as l10n from '@vscode/l10n';
import { SymbolKind, type SymbolInformation } from 'vscode-languageserver-types';

/** A speaker, quote, claim or disputed statement of an article of the workspace. */
interface Found {
  readonly kind: 'speaker' | 'quote' | 'claim' | 'disputed';
  readonly uri: string;
  readonly file: string;
  /** Line and character of start and end. */
  readonly place: readonly [number, number, number, number];
  readonly text: string;
  readonly by: string | null;
}

const kinds = {
  speaker: SymbolKind.Object,
  quote: SymbolKind.String,
  claim: SymbolKind.Boolean,
  disputed: SymbolKind.Event,
} as const satisfies Readonly<Record<Found['kind'], SymbolKind>>;

/** Symbols as the client gets them: what was found, and in which article by whom. The kinds are those of the outline. */
export const workspaceSymbols = (found: readonly Found[]): SymbolInformation[] =>
  found.map(({ kind, uri, file, place: [line, character, endLine, endCharacter], text, by }) => ({
    name: text || '…',
    kind: kinds[kind],
    containerName: by === null ? file : l10n.t('{0} in {1}', by, file),
    location: { uri, range: { start: { line, character }, end: { line: endLine, character: endCharacter } } },
  }));
