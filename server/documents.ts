/** Open documents in the unit in which client and server have agreed to count characters. */
import { PositionEncodingKind, type TextDocumentsConfiguration } from 'vscode-languageserver';
import {
  TextDocument,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import type { Edit } from './annotations/index';
import { utf8Positions } from './features/convert';

/** What the server asks of an open document. */
export type ArticleDocument = Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'positionAt' | 'offsetAt'> & {
  getText(): string;
};

/** The first that the client names and we know; UTF-16, which every client can, where it names none. */
export const agreedEncoding = (offered: readonly PositionEncodingKind[] = []): PositionEncodingKind =>
  offered.find((each) => each === PositionEncodingKind.UTF8 || each === PositionEncodingKind.UTF16) ??
  PositionEncodingKind.UTF16;

/** Who wants to know how a document was edited, in UTF-16 offsets. */
export interface EditListener {
  /** Whether it wants to know it of this document; if not, edits are not worked out. */
  follows(uri: string): boolean;
  /** Each edit counts in the text that the one before has left. */
  edited(uri: string, edits: readonly Edit[]): void;
}

/** Makes and changes documents; the encoding is asked for with each, because it is known only after `initialize`. */
export const documentsIn = (
  encoding: () => PositionEncodingKind,
  listener?: EditListener,
): TextDocumentsConfiguration<ArticleDocument> => ({
  create: (uri, languageId, version, content) => {
    const document = TextDocument.create(uri, languageId, version, content);
    return encoding() === PositionEncodingKind.UTF8 ? new Utf8Document(document) : document;
  },
  update: (document, changes, version) => {
    if (!listener?.follows(document.uri)) return updated(document, changes, version);
    const edits: Edit[] = [];
    for (const change of changes) {
      edits.push(editOf(document, change));
      updated(document, [change], version);
    }
    listener.edited(document.uri, edits);
    return document;
  },
});

const updated = (
  document: ArticleDocument,
  changes: readonly TextDocumentContentChangeEvent[],
  version: number,
): ArticleDocument =>
  document instanceof Utf8Document
    ? document.update(changes, version)
    : // The only other kind that is made here.
      TextDocument.update(document as TextDocument, [...changes], version);

/** What a change does to the text; of a whole new text only what is new in it. */
function editOf(document: ArticleDocument, change: TextDocumentContentChangeEvent): Edit {
  if ('range' in change) {
    const { start, end } = change.range;
    return { start: document.offsetAt(start), end: document.offsetAt(end), length: change.text.length };
  }
  const before = document.getText();
  const { text } = change;
  const shorter = Math.min(before.length, text.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === text.charCodeAt(start)) start += 1;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)
  )
    tail += 1;
  return { start, end: before.length - tail, length: text.length - start - tail };
}

/** A document whose positions count bytes; the one in it, which keeps the text, counts UTF-16. */
class Utf8Document implements ArticleDocument {
  private counted: ReturnType<typeof utf8Positions> | null = null;

  constructor(private readonly inner: TextDocument) {}

  get uri(): string {
    return this.inner.uri;
  }

  get languageId(): string {
    return this.inner.languageId;
  }

  get version(): number {
    return this.inner.version;
  }

  getText(): string {
    return this.inner.getText();
  }

  positionAt(offset: number): Position {
    return this.positions.positionAt(offset);
  }

  offsetAt(position: Position): number {
    return this.positions.offsetAt(position);
  }

  /** Each change counts in the text that the one before has left. */
  update(changes: readonly TextDocumentContentChangeEvent[], version: number): this {
    for (const change of changes) {
      const { text } = change;
      const converted = 'range' in change ? { range: this.inUtf16(change.range), text } : { text };
      TextDocument.update(this.inner, [converted], version);
      this.counted = null;
    }
    return this;
  }

  private get positions(): ReturnType<typeof utf8Positions> {
    return (this.counted ??= utf8Positions(this.inner.getText(), this.inner));
  }

  private inUtf16({ start, end }: Range): Range {
    return { start: this.inner.positionAt(this.offsetAt(start)), end: this.inner.positionAt(this.offsetAt(end)) };
  }
}
