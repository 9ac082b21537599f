/** Scores the built analyzer on annotated files and writes the report: `npm run eval`, docs/evaluation.md. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { join, type Case } from './align';
import { judge, reliability } from './calibration';
import { scoreClaims, scoreDisputes } from './claims';
import { readGold, type Dataset } from './gold';
import { predict } from './predict';
import { quoteChapter } from './report';
import { scoreQuotes } from './score';
import { claimTable, disputeTable, quoteTable, reliabilityTable } from './tables';

interface Options {
  readonly data: string;
  readonly out: string;
  readonly cli: string;
  readonly speechOnly: boolean;
  readonly examples: number;
}

const usage = 'usage: npm run eval -- --data DIR [--out FILE] [--speech-only] [--examples N] [--cli FILE] [--build]';

/** Throws on options that are not known. */
function readOptions(): Options | null {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      out: { type: 'string', default: path.join('out', 'eval', 'report.md') },
      cli: { type: 'string', default: path.join('dist', 'server', 'cli.js') },
      'speech-only': { type: 'boolean', default: false },
      examples: { type: 'string', default: '15' },
    },
  });
  const examples = Number(values.examples);
  if (values.data === undefined || !Number.isInteger(examples) || examples < 0) return null;
  return { data: values.data, out: values.out, cli: values.cli, speechOnly: values['speech-only'], examples };
}

interface Chapter {
  readonly title: string;
  /** What the terminal shows. */
  readonly summary: string;
  readonly report: string;
  readonly cases: readonly Case[];
}

function quoteChapterOf(title: string, cases: readonly Case[], examples: number): Chapter {
  const summary = `${quoteTable(scoreQuotes(cases))}\n\n${reliabilityTable(reliability(judge(cases)))}`;
  return { title, summary, report: quoteChapter(title, cases, examples), cases };
}

async function chapterOf(title: string, dataset: Dataset, options: Options): Promise<Chapter> {
  const found = await predict(options.cli, dataset.records);
  if (dataset.task === 'quotes') {
    const cases = found.flatMap((article, index) => {
      const gold = dataset.records[index];
      return gold ? [join(gold, article, options.speechOnly)] : [];
    });
    return quoteChapterOf(title, cases, options.examples);
  }
  const summary =
    dataset.task === 'disputed'
      ? disputeTable(scoreDisputes(dataset.records, found))
      : claimTable(scoreClaims(dataset.records, found));
  return { title, summary, report: `## ${title}\n\n${summary}`, cases: [] };
}

async function evaluate(options: Options): Promise<void> {
  const chapters: Chapter[] = [];
  const show = (chapter: Chapter): void => {
    chapters.push(chapter);
    console.log(`\n${chapter.title}\n\n${chapter.summary}`);
  };
  for (const file of readdirSync(options.data).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    const dataset = readGold(readFileSync(path.join(options.data, file), 'utf8'));
    if (dataset) show(await chapterOf(file, dataset, options));
  }
  if (chapters.length === 0) throw new Error(`No annotated *.jsonl in ${options.data}`);
  const withQuotes = chapters.filter(({ cases }) => cases.length > 0);
  if (withQuotes.length > 1)
    show(
      quoteChapterOf(
        'All quotes',
        withQuotes.flatMap(({ cases }) => cases),
        0,
      ),
    );
  mkdirSync(path.dirname(options.out), { recursive: true });
  const head = `# Evaluation${options.speechOnly ? ', speech only' : ''}`;
  writeFileSync(options.out, `${[head, ...chapters.map(({ report }) => report)].join('\n\n')}\n`);
  console.log(`\nErrors by cause: ${options.out}`);
}

try {
  const options = readOptions();
  if (!options) throw new Error(usage);
  await evaluate(options);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
