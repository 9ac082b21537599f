import assert from 'node:assert/strict';
import { readRecords } from '../../../server/factchecks/record';
import { claimReviewOf, factCheckOf } from '../../support/factCheckOf';

const check = factCheckOf('The bridge is closed');
const record = claimReviewOf(check);

describe('records of fact-checks', () => {
  for (const [name, json] of [
    ['by itself', record],
    ['in a list', [record]],
    ['in a graph', { '@graph': [{ '@type': 'WebPage' }, record] }],
    ['in a DataFeed', { '@type': 'DataFeed', dataFeedElement: [{ '@type': 'DataFeedItem', item: [record] }] }],
    ['in a DataFeed of records', { '@type': 'DataFeed', dataFeedElement: record }],
    ['of several types', { ...record, '@type': ['Review', 'schema:ClaimReview'] }],
    ['of a type with its address', { ...record, '@type': 'http://schema.org/ClaimReview' }],
  ] as const) {
    it(`are found ${name}`, () => assert.deepEqual(readRecords(json), { checks: [check], problems: [] }));
  }

  for (const [name, change, expected] of [
    ['a claim of the item', { claimReviewed: undefined, itemReviewed: { name: 'It sank' } }, { claim: 'It sank' }],
    ['who claimed it', { itemReviewed: { author: [{ name: ' Ana\n Ruiz ' }] } }, { claimant: 'Ana Ruiz' }],
    ['a rating in figures', { reviewRating: { ratingValue: 2, bestRating: '5' } }, { rating: '2 of 5' }],
    ['the day of a time', { datePublished: '2024-05-31T10:00:00Z' }, { date: '2024-05-31' }],
    ['no date that is none', { datePublished: 'last week' }, { date: null }],
    ['the site for a publisher', { author: undefined }, { publisher: 'checks.example' }],
    ['the publisher where no author is', { author: null, publisher: { name: 'Desk' } }, { publisher: 'Desk' }],
  ] as const) {
    it(`give ${name}`, () =>
      assert.deepEqual(readRecords({ ...record, ...change }).checks, [{ ...check, ...expected }]));
  }

  for (const [change, problem] of [
    [{ claimReviewed: ' ' }, 'has no claimReviewed'],
    [{ url: 'javascript:alert(1)' }, 'has no url that is a web address'],
    [{ reviewRating: {} }, 'has no reviewRating'],
  ] as const) {
    it(`are left out where one ${problem}`, () =>
      assert.deepEqual(readRecords({ ...record, ...change }), { checks: [], problems: [problem] }));
  }

  it('are none in other things', () => {
    for (const json of [null, 'x', 3, [], {}, { '@type': 'Article', item: 3 }]) {
      assert.deepEqual(readRecords(json), { checks: [], problems: [] });
    }
  });
});
