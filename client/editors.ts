import {
  commands,
  Location,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type TextEditor,
} from 'vscode';
import type { WireRange } from '../server/protocol';

export const toRange = ({ start, end }: WireRange): Range =>
  new Range(start.line, start.character, end.line, end.character);

/** As plain data, which a worker can be sent. */
export const wireRange = ({ start, end }: Range): WireRange => ({
  start: { line: start.line, character: start.character },
  end: { line: end.line, character: end.character },
});

export const isAt = (editor: TextEditor | undefined, uri: string): editor is TextEditor =>
  editor?.document.uri.toString() === uri;

/** The editor in which an article is on the screen, the active one first. */
export const editorOf = (uri: string): TextEditor | undefined =>
  [window.activeTextEditor, ...window.visibleTextEditors].find((editor) => isAt(editor, uri));

/** VS Code tells later that the cursor has moved: what comes before that, as the next jump, begins at the place too. */
function cursorIsAt(editor: TextEditor, { start, end }: Range): void {
  editor.selection = new Selection(start, end);
}

/** Selects a place and brings it into the middle of the editor, in the column where the article already is. */
export async function selectRange(uri: string, range: WireRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const viewColumn = editorOf(uri)?.viewColumn;
  const selection = toRange(range);
  const editor = await window.showTextDocument(document, { selection, ...(viewColumn && { viewColumn }) });
  cursorIsAt(editor, selection);
  editor.revealRange(selection, TextEditorRevealType.InCenterIfOutsideViewport);
}

/**
 * Puts the cursor where a range begins, which leaves its words safe from the next key. Back in the navigation history is
 * where the cursor was before, in whatever line that is: VS Code remembers jumps, of what else moves the cursor only moves
 * over ten lines.
 */
export async function goToStart(uri: string, { start }: WireRange): Promise<void> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  const viewColumn = editorOf(uri)?.viewColumn;
  const editor = isAt(window.activeTextEditor, uri)
    ? window.activeTextEditor
    : await window.showTextDocument(document, viewColumn);
  const target = new Location(document.uri, new Position(start.line, start.character));
  const from = editor.selection.active;
  await commands.executeCommand('editor.action.goToLocations', document.uri, from, [target], 'goto', '');
  cursorIsAt(editor, target.range);
}

/** The text of a range as it stands in the document now. */
export async function textOf(uri: string, range: WireRange): Promise<string> {
  const document = await workspace.openTextDocument(Uri.parse(uri));
  return document.getText(toRange(range));
}
