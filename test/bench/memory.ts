import { analyze, type Analysis } from '../../server/core/index';
import { megabytes, table } from './measure';
import { kilobyte, newsText } from './text';

const sizes = [100, 1024];

/** Needs `node --expose-gc`. */
function heapUsed(): number {
  if (!gc) throw new Error('start with node --expose-gc');
  gc();
  return process.memoryUsage().heapUsed;
}

/** What an open article keeps in memory, and what the process takes at all. Measured first, before others fill it. */
export function memoryTable(): string {
  const kept: Analysis[] = [];
  const rows = sizes.map((size) => {
    const text = newsText(size * kilobyte);
    const before = heapUsed();
    kept.push(analyze(text));
    const grown = heapUsed() - before;
    return [`${size} KB`, megabytes(grown), megabytes(process.memoryUsage().rss)];
  });
  return table([['Memory of an article of', 'heap kept', 'process (RSS)'], ...rows]);
}
