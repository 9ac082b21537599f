import type { FactCheck } from '../../server/core/index';
import { Feeds } from '../../server/factchecks/feeds';
import { matchClaim } from '../../server/factchecks/match';
import { feedRequest, type FeedAnswer, type FeedStep } from '../../server/protocol';
import { claimReviewOf } from '../support/factCheckOf';
import { median, megabytes, milliseconds, quantile, table, time } from './measure';
import { ServerProcess } from './serverProcess';
import { newName, pick, randomNumbers } from './text';

const count = 100_000;
const perFile = 1000;
const queries = 300;
const feed = 'file:///bench.json';
const pieceLength = 128 * 1024; // as in client/factChecks/factCheckFeeds.ts

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

/** The files of the feed, one after the other, and some of their claims. */
function* files(): Generator<{ readonly text: string; readonly claims: readonly string[] }> {
  const random = randomNumbers(100);
  for (let from = 0; from < count; from += perFile) {
    const checks = Array.from({ length: perFile }, (_, at) => checkOf(from + at, random));
    const claims = checks.filter((_, at) => at % 100 === 0).map(({ claim }) => claim);
    yield { text: JSON.stringify(checks.map(claimReviewOf)), claims };
  }
}

/** Fills the feeds as the client does, a file after another; the longest step is what a keystroke may have to wait. */
function fill(feeds: Feeds) {
  const claims: string[] = [];
  let longest = 0;
  feeds.receive({ feed, step: 'begin' });
  for (const file of files()) {
    claims.push(...file.claims);
    const step = time(() => feeds.receive({ feed, step: 'text', file: feed, text: file.text, last: true }));
    longest = Math.max(longest, step);
  }
  feeds.receive({ feed, step: 'end' });
  return { claims, longest };
}

const hand = (server: ServerProcess, step: FeedStep): Promise<FeedAnswer> =>
  server.connection.sendRequest<FeedAnswer>(feedRequest, { feed, ...step });

/** Hands the feed to a server in pieces, as the extension does. Answers the pages that would be kept. */
async function handOver(server: ServerProcess): Promise<readonly string[]> {
  const pages: string[] = [];
  await hand(server, { step: 'begin' });
  for (const { text } of files()) {
    for (let from = 0; from < text.length; from += pieceLength) {
      const last = from + pieceLength >= text.length;
      const piece = text.slice(from, from + pieceLength);
      pages.push(...(await hand(server, { step: 'text', file: feed, text: piece, last })).pages);
    }
  }
  return [...pages, ...(await hand(server, { step: 'end' })).pages];
}

async function restore(server: ServerProcess, pages: readonly string[]): Promise<void> {
  await hand(server, { step: 'begin' });
  for (const page of pages) await hand(server, { step: 'page', page });
  await hand(server, { step: 'end' });
}

/** What it costs the server's process; in a second one the pages of the first are restored. */
async function processRows(): Promise<readonly (readonly string[])[]> {
  const first = await ServerProcess.start();
  const before = first.memory.now;
  const start = performance.now();
  const pages = await handOver(first);
  const filled = performance.now() - start;
  const { peak } = first.memory;
  first.close();
  const second = await ServerProcess.start();
  const again = performance.now();
  await restore(second, pages);
  const restored = performance.now() - again;
  const restoredPeak = second.memory.peak;
  second.close();
  return [
    ['server process (RSS) without a feed', megabytes(before)],
    ['at most, while it takes the feed in', megabytes(peak)],
    ['at most, after a restart', megabytes(restoredPeak)],
    ['taking it in, with the making of the records', milliseconds(filled)],
    ['restored after a restart', milliseconds(restored)],
  ];
}

/** A feed of 100,000 records: memory, time of a claim, and what a restart costs. */
export async function factChecksTable(): Promise<string> {
  const feeds = new Feeds();
  const { claims, longest } = fill(feeds);
  // Of half of the claims the wording is another, of the other half all is.
  const random = randomNumbers(7);
  const asked = claims
    .slice(0, queries)
    .map((claim, at) => (at % 2 ? `Yesterday ${claim}, as we know` : claimText(random)));
  const times = asked.map((claim) => time(() => matchClaim(feeds.index, claim)));
  const found = claims.slice(0, queries).filter((claim) => matchClaim(feeds.index, claim).length > 0).length;
  return table([
    [`${count.toLocaleString('en')} published fact-checks`, ''],
    ...(await processRows()),
    [`longest step, of ${perFile} records`, milliseconds(longest)],
    ['a claim, median', milliseconds(median(times))],
    ['a claim, 99th percentile', milliseconds(quantile(times, 0.99))],
    [`found of ${queries} claims that are in it`, String(found)],
  ]);
}
