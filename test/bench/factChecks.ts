import type { FactCheck } from '../../server/core/index';
import { Feeds } from '../../server/factchecks/feeds';
import { matchClaim } from '../../server/factchecks/match';
import { claimReviewOf } from '../support/factCheckOf';
import { median, megabytes, milliseconds, quantile, table, time } from './measure';
import { newName, pick, randomNumbers } from './text';

const count = 100_000;
const perFile = 1000;
const queries = 300;
const feed = 'file:///bench.json';

const things =
  'hospital bridge ferry school factory harbour stadium airport library prison dam railway museum market'.split(' ');
const traits = 'new old public private empty crowded northern regional national flooded unfinished famous'.split(' ');
const deeds = 'closed opened bought sold built repaired lost banned doubled funded moved promised inspected'.split(' ');
const topics = 'nurses teachers taxes vaccines wages rents refugees pensions subsidies fares permits turbines'.split(
  ' ',
);
const verdicts = ['False', 'Mostly false', 'Half true', 'True', 'Misleading', 'No evidence'];

/** An invented claim; names are many and rare, other words few and frequent, as in real ones. */
function claimText(random: () => number): string {
  const figure = Math.floor(random() * 900) + 2;
  const [first, second] = [newName(random), newName(random)];
  const clauses = [
    `${first} ${pick(deeds, random)} the ${pick(traits, random)} ${pick(things, random)} of ${second}`,
    `${figure} ${pick(topics, random)} left ${second} after the ${pick(things, random)} was ${pick(deeds, random)}`,
    `The ${pick(traits, random)} ${pick(things, random)} in ${first} has cost ${figure} million dollars since 20${10 + (figure % 14)}`,
    `${first} said that ${pick(topics, random)} in ${second} rose by ${figure % 90} percent while ${pick(topics, random)} fell`,
  ];
  return pick(clauses, random);
}

const checkOf = (at: number, random: () => number): FactCheck => ({
  claim: claimText(random),
  claimant: newName(random),
  publisher: `Desk ${at % 200}`,
  rating: pick(verdicts, random),
  date: `2024-0${1 + (at % 9)}-1${at % 10}`,
  url: `https://desk${at % 200}.example/checks/${at}`,
});

/** Fills the feeds as the client does, a file after another; the longest step is what a keystroke may have to wait. */
function fill(feeds: Feeds, random: () => number) {
  const claims: string[] = [];
  const pages: string[] = [];
  let longest = 0;
  feeds.receive({ feed, step: 'begin' });
  for (let from = 0; from < count; from += perFile) {
    const checks = Array.from({ length: perFile }, (_, at) => checkOf(from + at, random));
    claims.push(...checks.filter((_, at) => at % 100 === 0).map(({ claim }) => claim));
    const text = JSON.stringify(checks.map(claimReviewOf));
    const receive = (): void => {
      pages.push(...feeds.receive({ feed, step: 'text', file: feed, text, last: true }).pages);
    };
    longest = Math.max(longest, time(receive));
  }
  pages.push(...feeds.receive({ feed, step: 'end' }).pages);
  return { claims, pages, longest };
}

function restore(pages: readonly string[]): Feeds {
  const feeds = new Feeds();
  feeds.receive({ feed, step: 'begin' });
  for (const page of pages) feeds.receive({ feed, step: 'page', page });
  feeds.receive({ feed, step: 'end' });
  return feeds;
}

function heapUsed(): number {
  gc?.();
  return process.memoryUsage().heapUsed;
}

/** A feed of 100,000 records: memory, time of a claim, and what a restart costs. Needs `node --expose-gc`. */
export function factChecksTable(): string {
  const random = randomNumbers(100);
  const before = heapUsed();
  let feeds = new Feeds();
  const start = performance.now();
  const { claims, pages, longest } = fill(feeds, random);
  const filled = performance.now() - start;
  const kept = heapUsed() - before - pages.reduce((sum, { length }) => sum + length, 0);
  const rss = process.memoryUsage().rss;
  // Of half of the claims the wording is another, of the other half all is.
  const asked = claims
    .slice(0, queries)
    .map((claim, at) => (at % 2 ? `Yesterday ${claim}, as we know` : claimText(random)));
  const times = asked.map((claim) => time(() => matchClaim(feeds.index, claim)));
  const found = claims.slice(0, queries).filter((claim) => matchClaim(feeds.index, claim).length > 0).length;
  const restored = time(() => (feeds = restore(pages)));
  return table([
    [`${count.toLocaleString('en')} published fact-checks`, ''],
    ['heap kept by the index', megabytes(kept)],
    ['process (RSS) after indexing', megabytes(rss)],
    ['indexing, with the making of the records', milliseconds(filled)],
    [`longest step, of ${perFile} records`, milliseconds(longest)],
    ['a claim, median', milliseconds(median(times))],
    ['a claim, 99th percentile', milliseconds(quantile(times, 0.99))],
    [`found of ${queries} claims that are in it`, String(found)],
    ['restored after a restart', milliseconds(restored)],
  ]);
}
