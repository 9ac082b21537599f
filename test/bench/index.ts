import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, check, type Analysis, type Article } from '../../server/core/index';
import { DiagnosticMemory } from '../../server/diagnosticMemory';
import { Indexing } from '../../server/index/indexing';
import { messageEncoder } from '../../server/jsonMessages';
import { defaultSettings } from '../../server/settings';
import { median, megabytes, milliseconds, quantile, table } from './measure';
import { kilobyte, newsText, randomNumbers } from './text';

const articles = 2000;
const articleSize = 3 * kilobyte;
const openSize = 100 * kilobyte;

/** One article in so many holds a paragraph of the open one: what a workspace that follows a story looks like. */
const related = 40;

/** Share of the longer words that are exchanged, so that no quote is in two articles by how texts are made. */
const exchanged = 0.9;

const keystrokes = 300;
const warmUp = 50; // keystrokes while the engine still compiles, which do not count
const renewal = 500; // ms, as in articleIndexing.ts
const pause = 60; // ms between two keystrokes: fast typing

const openUri = 'file:///bench/open.article';
const longWord = /\b[a-z]{4,}\b/g;

/** Words by their last two letters: one stands for another without spoiling the sentence's form. */
function vocabulary(text: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set(text.match(longWord))) {
    const ending = word.slice(-2);
    words.set(ending, [...(words.get(ending) ?? []), word]);
  }
  return words;
}

/** The texts of the workspace, each another and the same in every run; the first is the open one. */
export function* workspaceTexts(): Generator<string, undefined> {
  const words = vocabulary(newsText(openSize));
  const reword = (text: string, random: () => number): string =>
    text.replace(longWord, (word) => {
      const alike = words.get(word.slice(-2)) ?? [word];
      return random() < exchanged ? (alike[Math.floor(random() * alike.length)] ?? word) : word;
    });
  const open = reword(newsText(openSize), randomNumbers(0));
  const shared = open.split('\n\n').filter((paragraph) => paragraph.includes('“'));
  yield open;
  for (let seed = 1; seed <= articles; seed += 1) {
    const text = reword(newsText(articleSize, seed), randomNumbers(seed));
    yield seed % related === 0 ? `${text}\n${shared[seed % shared.length] ?? ''}\n` : text;
  }
}

/** An open document, and what the server does to it at a keystroke, with what an index tells of it. */
class Typist {
  readonly latencies: number[] = [];
  /** How long the key waited until its turn. */
  readonly waits: number[] = [];
  /** What of them is spent on other articles. */
  readonly lookups: number[] = [];
  findings = 0;
  private document: TextDocument;
  private analysis: Analysis;
  private readonly memory = new DiagnosticMemory();
  private readonly encode = messageEncoder();

  constructor(
    text: string,
    private readonly indexing: Indexing,
  ) {
    this.document = TextDocument.create(openUri, 'article', 1, text);
    this.analysis = analyze(text);
  }

  forget(): void {
    this.latencies.length = 0;
    this.waits.length = 0;
    this.lookups.length = 0;
  }

  get articles(): ReadonlyMap<string, Article> {
    return new Map([[openUri, this.analysis.article]]);
  }

  /** @param since when the key was pressed: it may have had to wait */
  type(random: () => number, since = performance.now()): void {
    this.waits.push(performance.now() - since);
    const position = this.document.positionAt(Math.floor(random() * this.document.getText().length));
    const change = { range: { start: position, end: position }, text: 'x' };
    this.document = TextDocument.update(this.document, [change], this.document.version + 1);
    this.analysis = analyze(this.document.getText(), this.analysis);
    const { article } = this.analysis;
    const told = performance.now();
    const elsewhere = this.indexing.elsewhere(openUri, article);
    this.lookups.push(performance.now() - told);
    const findings = check({ ...article, elsewhere }, defaultSettings);
    const items = this.memory.of({ document: this.document, article, findings });
    // The encoder works before it hands on its promise.
    void this.encode({ jsonrpc: '2.0', id: 1, result: { kind: 'full', resultId: '1', items } });
    this.latencies.push(performance.now() - since);
    this.findings = findings.filter(({ rule }) => rule.startsWith('across/')).length;
  }
}

const newIndexing = (): Indexing =>
  new Indexing({
    defer: (task) => void setTimeout(task, 0),
    isOpen: (uri) => uri === openUri,
    open: (uri, text) => TextDocument.create(uri, 'article', 0, text),
  });

/** Types into the same text with each index in turn, so that a busy machine slows both down alike. */
function typeInTurn(text: string, indexings: readonly Indexing[]): readonly Typist[] {
  const typists = indexings.map((indexing) => ({ typist: new Typist(text, indexing), random: randomNumbers(1) }));
  for (let count = 0; count < keystrokes; count += 1) {
    for (const { typist, random } of typists) typist.type(random);
    if (count === warmUp) for (const { typist } of typists) typist.forget();
  }
  return typists.map(({ typist }) => typist);
}

/** Types on while a work goes on in slices, and until it is over. A key waits for the slice in which it was pressed. */
function typeDuring(typist: Typist, work: Promise<unknown>): Promise<void> {
  const random = randomNumbers(2);
  let due = performance.now() + pause;
  let timer: ReturnType<typeof setTimeout>;
  const type = (): void => {
    typist.type(random, due);
    due = performance.now() + pause;
    timer = setTimeout(type, pause);
  };
  timer = setTimeout(type, pause);
  return work.then(() => clearTimeout(timer));
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

const row = (name: string, { latencies, waits, lookups, findings }: Typist): readonly string[] => [
  name,
  milliseconds(median(latencies)),
  milliseconds(quantile(latencies, 0.99)),
  milliseconds(median(waits)),
  milliseconds(median(lookups)),
  String(findings),
];

/** Needs `node --expose-gc`. */
function heapUsed(): number {
  if (!gc) throw new Error('start with node --expose-gc');
  gc();
  return process.memoryUsage().heapUsed;
}

/** What 2,000 articles in the index cost: time, memory, and the one who types. */
export async function indexTable(): Promise<string> {
  const [open = '', ...texts] = workspaceTexts();
  const files = texts.map((text, at) => ({ uri: `file:///bench/${at}.article`, stamp: '1', text }));
  const indexing = newIndexing();
  const before = heapUsed();
  const indexAll = async (from: number, to: number): Promise<void> => {
    for (const file of files.slice(from, to)) await indexing.put(file);
  };
  const half = Math.floor(files.length / 2);
  const undisturbed = await timed(() => indexAll(0, half));
  const during = new Typist(open, indexing);
  // As the server does: what changed is looked up apart from any keystroke.
  const renewing = setInterval(() => void indexing.renew(during.articles), renewal);
  await typeDuring(during, indexAll(half, files.length));
  clearInterval(renewing);
  await indexing.renew(new Map());
  const kept = heapUsed() - before;
  const [without, after] = typeInTurn(open, [newIndexing(), indexing]);
  if (!without || !after) throw new Error('nobody typed');
  const store = indexing.save();
  const restored = await timed(() => newIndexing().restore(store));
  return `${table([
    ['Index of 2,000 articles of 3 KB', 'measured'],
    ['to read them all, nobody typing', milliseconds((undisturbed / half) * files.length)],
    ['heap kept', megabytes(kept)],
    ['stored', megabytes(store.length)],
    ['to restore it', milliseconds(restored)],
  ])}

${table([
  [
    'Keystroke in 100 KB, to diagnostics',
    'median',
    '99th percentile',
    'of it waiting, median',
    'of it other articles, median',
    'findings across articles',
  ],
  row('without index', without),
  row('while it is built', during),
  row('with it', after),
])}`;
}
