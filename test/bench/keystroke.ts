import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, check, type Analysis } from '../../server/core/index';
import { DiagnosticMemory } from '../../server/diagnosticMemory';
import { wireArticle } from '../../server/features/wire';
import { messageEncoder } from '../../server/jsonMessages';
import { defaultSettings } from '../../server/settings';
import { median, milliseconds, quantile, table, time } from './measure';
import { kilobyte, newsText, randomNumbers } from './text';

/** Typed character by character, at places all over the text: it opens and closes a quote on its way. */
const typed = ' “We know,” she said.';

/** How often it is typed into an article of so many KB; the first tenth, while the engine still compiles, does not count. */
const rounds: ReadonlyMap<number, number> = new Map([
  [1, 60],
  [10, 60],
  [100, 60],
  [1024, 10],
]);

interface Keystroke {
  /** From the edit to the diagnostics as bytes. */
  readonly published: number;
  /** What the sidebar's article costs after that. */
  readonly sidebar: number;
  readonly analysis: number;
  readonly paragraphs: number;
}

/** An open document, and what the server does to it at a keystroke: all but handing the bytes to the client. */
class Typist {
  private document: TextDocument;
  private analysis: Analysis;
  private readonly memory = new DiagnosticMemory();
  private readonly encode = messageEncoder();

  constructor(text: string) {
    this.document = TextDocument.create('file:///bench.article', 'article', 1, text);
    this.analysis = analyze(text);
  }

  get length(): number {
    return this.document.getText().length;
  }

  type(offset: number, text: string): Keystroke {
    const start = performance.now();
    const position = this.document.positionAt(offset);
    const change = { range: { start: position, end: position }, text };
    this.document = TextDocument.update(this.document, [change], this.document.version + 1);
    const analysis = time(() => (this.analysis = analyze(this.document.getText(), this.analysis)));
    const { article, analyzedParagraphs: paragraphs } = this.analysis;
    const findings = check(article, defaultSettings);
    const items = this.memory.of({ document: this.document, article, findings });
    this.answer({ kind: 'full', resultId: '1', items });
    const published = performance.now() - start;
    const sidebar = time(() => this.answer(wireArticle(this.document, article)));
    return { published, sidebar, analysis, paragraphs };
  }

  /** Puts an answer into bytes, as the connection does: the encoder works before it hands on its promise. */
  private answer(result: object): void {
    void this.encode({ jsonrpc: '2.0', id: 1, result });
  }
}

function keystrokes(size: number, times: number): readonly Keystroke[] {
  const typist = new Typist(newsText(size * kilobyte));
  const random = randomNumbers(size);
  const typeOnce = (): readonly Keystroke[] => {
    const start = Math.floor(random() * typist.length);
    return Array.from(typed, (character, index) => typist.type(start + index, character));
  };
  return Array.from({ length: times }, typeOnce)
    .slice(times / 10)
    .flat();
}

/** What a keystroke costs the server, by the length of the article. */
export function keystrokeTable(): string {
  const rows = [...rounds].map(([size, times]) => {
    const strokes = keystrokes(size, times);
    const published = strokes.map((stroke) => stroke.published);
    const paragraphs = strokes.map((stroke) => stroke.paragraphs);
    return [
      size < 1024 ? `${size} KB` : `${size / 1024} MB`,
      milliseconds(median(published)),
      milliseconds(quantile(published, 0.99)),
      milliseconds(median(strokes.map(({ analysis }) => analysis))),
      milliseconds(median(strokes.map(({ sidebar }) => sidebar))),
      `${median(paragraphs)} (at most ${Math.max(...paragraphs)})`,
    ];
  });
  return table([
    [
      'From keystroke to published diagnostics',
      'median',
      '99th percentile',
      'of it analysis, median',
      'then sidebar, median',
      'paragraphs re-analyzed',
    ],
    ...rows,
  ]);
}
