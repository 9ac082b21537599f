import assert from 'node:assert/strict';
import {
  commands,
  languages,
  Range,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type DocumentSymbol,
  type Event,
  type TextDocument,
  type TextEditor,
} from 'vscode';

/** What `look` finds, now or after one of the events: tests wait for what happens, never for time to pass. */
export async function until<T>(
  look: () => T | undefined | PromiseLike<T | undefined>,
  ...events: readonly Event<unknown>[]
): Promise<T> {
  for (;;) {
    const next = oneOf(events);
    const found = await look();
    if (found !== undefined) return found;
    await next;
  }
}

const oneOf = (events: readonly Event<unknown>[]): Promise<void> =>
  new Promise((resolve) => {
    const subscriptions = events.map((event) =>
      event(() => {
        subscriptions.forEach((each) => void each.dispose());
        resolve();
      }),
    );
  });

/** Opens an article of the host's workspace, which is `samples/`. */
export async function openSample(name: string): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert(folder, 'the host opens samples/');
  return window.showTextDocument(Uri.joinPath(folder.uri, name));
}

/**
 * Opens a text that was never saved. Its address may be that of one that was closed, of which VS Code brings back the text
 * as long as its backup is not deleted, which comes late on a busy machine.
 */
export async function openUntitled(content: string, language = 'article'): Promise<TextEditor> {
  const document = await workspace.openTextDocument({ language, content });
  const editor = await window.showTextDocument(document);
  const all = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  if (document.getText() !== content) await edit(editor, all, content);
  return editor;
}

/** Where the words stand; they must stand in the document once. */
export function rangeOf(document: TextDocument, words: string): Range {
  const text = document.getText();
  const start = text.indexOf(words);
  assert(start >= 0 && start === text.lastIndexOf(words), `“${words}” must stand in the article once`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** The code of a diagnostic: ours carry a link with it. */
const codeOf = ({ code }: Diagnostic): string => String(typeof code === 'object' ? code.value : code);

/** Other extensions, such as VS Code's own for JSON, have diagnostics too. */
const ours = ({ uri }: TextDocument): readonly Diagnostic[] =>
  languages.getDiagnostics(uri).filter(({ source }) => source === 'Factmark');

/** The finding of the rule `code` that covers the words, if there is one now. */
export const findingNow = (document: TextDocument, code: string, words: string): Diagnostic | undefined =>
  ours(document).find((each) => codeOf(each) === code && document.getText(each.range).includes(words));

/** The same, as soon as there is one. */
export const finding = (document: TextDocument, code: string, words: string): Promise<Diagnostic> =>
  until(() => findingNow(document, code, words), languages.onDidChangeDiagnostics);

/** The article's findings in a form that can be compared. */
export const findings = (document: TextDocument): readonly string[] =>
  ours(document)
    .map((each) => `${codeOf(each)} ${each.range.start.line}:${each.range.start.character} ${each.message}`)
    .sort();

/** Waits until the document has no finding of these rules, or none at all where none is named. */
export async function noFinding(document: TextDocument, ...codes: readonly string[]): Promise<void> {
  const counts = (each: Diagnostic): boolean => codes.length === 0 || codes.includes(codeOf(each));
  await until(() => (ours(document).some(counts) ? undefined : true), languages.onDidChangeDiagnostics);
}

/** The document's outline now; undefined where it is empty. */
export const outlineNow = ({ uri }: TextDocument): Thenable<DocumentSymbol[] | undefined> =>
  commands.executeCommand('vscode.executeDocumentSymbolProvider', uri);

/** The same, as soon as there is one: no event tells when VS Code asks for it anew. */
export async function outline(document: TextDocument): Promise<readonly DocumentSymbol[]> {
  let symbols = await outlineNow(document);
  while (!symbols) symbols = await outlineNow(document);
  return symbols;
}

/** Replaces the range, as typing would. */
export async function edit(editor: TextEditor, range: Range, text: string): Promise<void> {
  assert(await editor.edit((builder) => builder.replace(range, text)), 'the editor takes the edit');
}
