import { anchor, type Target } from '../../server/annotations/index';
import { codePointsOf } from '../../server/annotations/codePoints';
import { medianTime, milliseconds, table } from './measure';
import { kilobyte, newsText, randomNumbers } from './text';

const count = 10_000;
const runs = 5;
const contextLength = 64;

/** Annotations all over a text, of 20 to 120 code units each. */
function targetsIn(text: string): readonly Target[] {
  const random = randomNumbers(7);
  const { toCodePoints } = codePointsOf(text);
  return Array.from({ length: count }, (_, index) => {
    const from = Math.floor((index / count) * (text.length - 200));
    const start = text.indexOf(' ', from) + 1;
    const end = start + 20 + Math.floor(random() * 100);
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - contextLength), start),
      suffix: text.slice(end, end + contextLength),
      start: toCodePoints(start),
    };
  });
}

/** A word more in one of so many words: what a second editor does. */
const retouch = (text: string, every: number): string => {
  let words = 0;
  return text.replace(/ /g, (space) => ((words += 1) % every === 0 ? ' newly ' : space));
};

/** How long it takes to find all annotations of an article again after it was opened. */
export function annotationsTable(): string {
  const text = newsText(1024 * kilobyte);
  const targets = targetsIn(text);
  const cases: readonly (readonly [string, string])[] = [
    ['as it was', text],
    ['with a paragraph more at the top', `A new first paragraph.\n\n${text}`],
    ['with a paragraph more and one word in 1,000 new', `A new first paragraph.\n\n${retouch(text, 1000)}`],
    ['with a paragraph more and one word in 100 new', `A new first paragraph.\n\n${retouch(text, 100)}`],
    ['set with other quotation marks and line ends', text.replace(/[“”]/g, '"').replaceAll('\n', '\r\n')],
  ];
  const rows = cases.map(([name, now]) => {
    const placements = anchor(now, targets);
    const orphans = placements.filter(({ placement }) => placement === 'orphan').length;
    const fuzzy = placements.filter(({ placement }) => placement === 'fuzzy').length;
    return [name, milliseconds(medianTime(runs, () => anchor(now, targets))), String(fuzzy), String(orphans)];
  });
  return table([['10,000 annotations anchored in a 1 MB article', 'time', 'changed', 'orphans'], ...rows]);
}
