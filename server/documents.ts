/** Open documents in the unit in which client and server have agreed to count characters. */
import { PositionEncodingKind, type TextDocumentsConfiguration } from 'vscode-languageserver';
import {
  TextDocument,
  type Position,
  type Range,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver-textdocument';
import { utf8Positions } from './features/convert';

/** What the server asks of an open document. */
export type ArticleDocument = Pick<TextDocument, 'uri' | 'languageId' | 'version' | 'positionAt' | 'offsetAt'> & {
  getText(): string;
};

/** The first that the client names and we know; UTF-16, which every client can, where it names none. */
export const agreedEncoding = (offered: readonly PositionEncodingKind[] = []): PositionEncodingKind =>
  offered.find((each) => each === PositionEncodingKind.UTF8 || each === PositionEncodingKind.UTF16) ??
  PositionEncodingKind.UTF16;

/** Makes and changes documents; the encoding is asked for with each, because it is known only after `initialize`. */
export const documentsIn = (encoding: () => PositionEncodingKind): TextDocumentsConfiguration<ArticleDocument> => ({
  create: (uri, languageId, version, content) => {
    const document = TextDocument.create(uri, languageId, version, content);
    return encoding() === PositionEncodingKind.UTF8 ? new Utf8Document(document) : document;
  },
  update: (document, changes, version) =>
    document instanceof Utf8Document
      ? document.update(changes, version)
      : // The only other kind that is made here.
        TextDocument.update(document as TextDocument, changes, version),
});

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
