import model from 'wink-eng-lite-web-model';
import winkNlp from 'wink-nlp';
import { analyze } from '../../server/core/index';
import { growthExponent, medianTime, milliseconds, table } from './measure';
import { kilobyte, newsText } from './text';

const peerSize = 500 * kilobyte;
const sizes = [10, 20, 50, 100, 200, 500, 1024, 2048];
const runs = 3;

const rate = (length: number, elapsed: number): string =>
  `${(length / kilobyte ** 2 / (elapsed / 1000)).toFixed(2)} MB/s`;

/** Plain wink-nlp over the same paragraphs: tokens and parts of speech, and nothing that Factmark adds. */
function winkReader(): (text: string) => void {
  const nlp = winkNlp(model, ['sbd', 'pos']);
  return (text) => {
    for (const paragraph of text.split('\n\n')) nlp.readDoc(paragraph);
  };
}

/** Whole articles a second, beside a peer that does less. */
export function throughputTable(): string {
  const text = newsText(peerSize);
  const readWithWink = winkReader();
  readWithWink(text);
  analyze(text);
  const [own, wink] = [medianTime(runs, () => analyze(text)), medianTime(runs, () => readWithWink(text))];
  return table([
    ['Throughput on 500 KB', 'time', 'rate'],
    ['Factmark, whole analysis', milliseconds(own), rate(text.length, own)],
    ['wink-nlp alone, tokens and parts of speech', milliseconds(wink), rate(text.length, wink)],
  ]);
}

/** How the cost of a fresh analysis grows with the text. */
export function growthTable(): string {
  const points = sizes.map((size) => {
    const text = newsText(size * kilobyte);
    const cost = medianTime(size < 500 ? runs : 1, () => analyze(text));
    return { size: text.length, cost };
  });
  const rows = points.map(({ size, cost }) => [
    `${Math.round(size / kilobyte)} KB`,
    milliseconds(cost),
    milliseconds((cost / size) * 100 * kilobyte),
  ]);
  return `${table([['Fresh analysis of', 'time', 'per 100 KB'], ...rows])}

Growth exponent from 10 KB to 2 MB: ${growthExponent(points).toFixed(2)} (1 is linear).`;
}
