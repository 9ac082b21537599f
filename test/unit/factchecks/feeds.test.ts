import assert from 'node:assert/strict';
import { Feeds } from '../../../server/factchecks/feeds';
import { matchClaim } from '../../../server/factchecks/match';
import type { FeedAnswer } from '../../../server/protocol';
import { claimReviewOf, factCheckOf } from '../../support/factCheckOf';

const feed = 'file:///checks.json';
const sank = 'The old ferry sank in the harbour';
const textOf = (...claims: readonly string[]): string =>
  JSON.stringify(claims.map((claim, at) => claimReviewOf(factCheckOf(claim, String(at)))));

/** Takes in one file in two pieces. */
function takeIn(feeds: Feeds, text: string): readonly FeedAnswer[] {
  const middle = Math.floor(text.length / 2);
  return [
    feeds.receive({ feed, step: 'begin' }),
    feeds.receive({ feed, step: 'text', file: feed, text: text.slice(0, middle), last: false }),
    feeds.receive({ feed, step: 'text', file: feed, text: text.slice(middle), last: true }),
    feeds.receive({ feed, step: 'end' }),
  ];
}

const isKnown = (feeds: Feeds, claim: string): boolean => matchClaim(feeds.index, claim).length > 0;

describe('feeds', () => {
  it('are known at their end, and give pages that another session knows them by', () => {
    const feeds = new Feeds();
    const answers = takeIn(feeds, textOf(sank));
    assert.deepEqual(
      answers.map(({ accepted }) => accepted),
      [true, true, true, true],
    );
    assert.equal(answers.at(-1)?.count, 1);
    assert.ok(isKnown(feeds, sank));
    const [page = '', ...others] = answers.flatMap(({ pages }) => pages);
    assert.deepEqual(others, []);
    const later = new Feeds();
    later.receive({ feed, step: 'begin' });
    assert.equal(later.receive({ feed, step: 'page', page }).count, 1);
    assert.ok(!isKnown(later, sank), 'not before the end');
    later.receive({ feed, step: 'end' });
    assert.ok(isKnown(later, sank));
  });

  it('replace what they held before, which stays until then', () => {
    const feeds = new Feeds();
    takeIn(feeds, textOf(sank));
    feeds.receive({ feed, step: 'begin' });
    assert.ok(isKnown(feeds, sank));
    takeIn(feeds, textOf('The lighthouse burned down on Monday'));
    assert.ok(!isKnown(feeds, sank));
    assert.ok(isKnown(feeds, 'The lighthouse burned down on Monday'));
  });

  it('are forgotten when removed', () => {
    const feeds = new Feeds();
    takeIn(feeds, textOf(sank));
    feeds.receive({ feed, step: 'remove' });
    assert.equal(feeds.index.size, 0);
  });

  it('name the file and the line of what they leave out', () => {
    const text = `[\n{"@type": "ClaimReview"},\n${textOf(sank).slice(1)}`;
    const problems = takeIn(new Feeds(), text).flatMap((answer) => answer.problems);
    assert.deepEqual(problems, [{ file: feed, line: 2, reason: 'has no claimReviewed' }]);
  });

  it('give a page as soon as one is full', () => {
    const feeds = new Feeds();
    const text = textOf(...Array.from({ length: 1001 }, (_, at) => `The ship number ${at} sank`));
    const answers = takeIn(feeds, text);
    assert.deepEqual(
      answers.map(({ pages }) => pages.length),
      [0, 0, 1, 1],
    );
    assert.equal(feeds.index.size, 1001);
  });

  it('do not accept what has not begun or was not saved by this version', () => {
    const feeds = new Feeds();
    assert.equal(feeds.receive({ feed, step: 'end' }).accepted, false);
    feeds.receive({ feed, step: 'begin' });
    assert.equal(feeds.receive({ feed, step: 'page', page: '{}' }).accepted, false);
  });
});
