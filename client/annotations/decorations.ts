import {
  Disposable,
  OverviewRulerLane,
  Range,
  ThemeColor,
  Uri,
  window,
  type TextEditor,
  type TextEditorDecorationType,
} from 'vscode';
import type { WireStatus } from '../../server/protocol';
import { toRange } from '../editors';
import type { Annotations } from './annotations';
import { stateColour } from './colours';
import { marksOf, urgency } from './marks';

/** How the places of one status are marked. */
interface StatusStyle {
  readonly gutter: TextEditorDecorationType;
  readonly ruler: TextEditorDecorationType;
}

function styleOf(media: Uri, status: WireStatus): StatusStyle {
  const icon = (theme: 'light' | 'dark'): Uri => Uri.joinPath(media, `${status}-${theme}.svg`);
  return {
    gutter: window.createTextEditorDecorationType({
      light: { gutterIconPath: icon('light') },
      dark: { gutterIconPath: icon('dark') },
      gutterIconSize: 'contain',
    }),
    ruler: window.createTextEditorDecorationType({
      overviewRulerColor: new ThemeColor(stateColour(status)),
      overviewRulerLane: OverviewRulerLane.Left,
    }),
  };
}

/** Marks annotated words by their status: an icon in the gutter and a colour in the overview ruler. */
export class StatusDecorations implements Disposable {
  private readonly styles: ReadonlyMap<WireStatus, StatusStyle>;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly annotations: Annotations,
    extensionUri: Uri,
  ) {
    const media = Uri.joinPath(extensionUri, 'media', 'status');
    this.styles = new Map(urgency.map((status) => [status, styleOf(media, status)]));
    this.subscriptions = Disposable.from(
      ...[...this.styles.values()].flatMap(({ gutter, ruler }) => [gutter, ruler]),
      annotations.onDidChange((uri) => this.decorateAll(uri)),
      window.onDidChangeVisibleTextEditors((editors) => editors.forEach((editor) => this.decorate(editor))),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private decorateAll(uri: Uri): void {
    for (const editor of window.visibleTextEditors) {
      if (editor.document.uri.toString() === uri.toString()) this.decorate(editor);
    }
  }

  private decorate(editor: TextEditor): void {
    const annotations = this.annotations.get(editor.document);
    // What is not known yet leaves the marks as they are: the editor moves them with the text.
    if (annotations === undefined) return;
    const marks = annotations && marksOf(annotations);
    for (const [status, { gutter, ruler }] of this.styles) {
      const { lines, ranges } = marks?.get(status) ?? { lines: [], ranges: [] };
      editor.setDecorations(
        gutter,
        lines.map((line) => new Range(line, 0, line, 0)),
      );
      editor.setDecorations(ruler, ranges.map(toRange));
    }
  }
}
