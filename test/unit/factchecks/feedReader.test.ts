import assert from 'node:assert/strict';
import { FeedReader, type FeedProblem } from '../../../server/factchecks/feedReader';
import { claimReviewOf, factCheckOf } from '../../support/factCheckOf';

const checks = ['The bridge is “closed” {for} [ever] \\ today', 'The ferry sank'].map((claim, at) =>
  factCheckOf(claim, String(at)),
);
const records = checks.map(claimReviewOf);

/** Reads a text in pieces of so many code units. */
function read(text: string, { byLine = false, piece = text.length } = {}) {
  const reader = new FeedReader(byLine);
  const urls: string[] = [];
  const problems: FeedProblem[] = [];
  const parts = Array.from({ length: Math.ceil(text.length / piece) }, (_, at) =>
    text.slice(at * piece, (at + 1) * piece),
  );
  for (const reading of [...parts.map((part) => reader.push(part)), reader.end()]) {
    urls.push(...reading.checks.map(({ url }) => url));
    problems.push(...reading.problems);
  }
  return { urls, problems };
}

const all = { urls: checks.map(({ url }) => url), problems: [] };

describe('feed reader', () => {
  const feed = { name: 'dataFeedElement', dataFeedElement: records.map((item) => ({ '@type': 'DataFeedItem', item })) };
  for (const [name, text] of [
    ['a list', JSON.stringify(records)],
    ['a DataFeed', JSON.stringify({ '@type': 'DataFeed', ...feed, after: [[1], {}] })],
    ['a DataFeed with line breaks', JSON.stringify({ '@type': 'DataFeed', ...feed }, null, 2)],
    ['a graph in a list', JSON.stringify([{ '@graph': records }])],
    ['records one after another', records.map((record) => JSON.stringify(record, null, 1)).join('\n')],
    ['a text with a byte order mark', `\uFEFF${JSON.stringify(records)}`],
  ] as const) {
    it(`reads ${name}, in pieces of any length`, () => {
      for (const piece of [1, 7, 64, text.length]) assert.deepEqual(read(text, { piece }), all);
    });
  }

  it('reads JSON lines, and a bad line spoils no other', () => {
    const lines = [
      JSON.stringify(records[0]),
      '{"@type": "ClaimReview", "url": "http',
      '{"a": [',
      JSON.stringify(records[1]),
    ];
    for (const piece of [1, 50, 10_000]) {
      assert.deepEqual(read(lines.join('\n'), { byLine: true, piece }), {
        urls: all.urls,
        problems: [
          { line: 2, reason: 'is no JSON' },
          { line: 3, reason: 'is no JSON' },
        ],
      });
    }
  });

  it('leaves out a record that is no JSON or lacks something, and says in which line it begins', () => {
    const text = [
      '[',
      JSON.stringify(records[0]),
      ',',
      '{"@type": ClaimReview}',
      ',',
      '{',
      '"@type": "ClaimReview"}',
      ']',
    ];
    assert.deepEqual(read(text.join('\n')), {
      urls: [checks[0]?.url],
      problems: [
        { line: 4, reason: 'is no JSON' },
        { line: 6, reason: 'has no claimReviewed' },
      ],
    });
  });

  it('says where what is not closed begins', () => {
    assert.deepEqual(read('[\n{"@type": "ClaimReview",').problems, [
      { line: 2, reason: 'is not closed at the end of the file' },
    ]);
  });

  it('gives up on a record without an end', () => {
    const reader = new FeedReader(false);
    reader.push('{"a": "');
    const problems = Array.from({ length: 6 }, () => reader.push('x'.repeat(1024 * 1024)).problems).flat();
    assert.deepEqual(problems, [{ line: 1, reason: 'is too long for a record; the rest is not read' }]);
    assert.deepEqual(reader.end().problems, []);
  });

  it('reads what is no feed at all without a word', () => {
    for (const text of ['', 'hello', '}]}', '"x"', '[1, [2], {"a": {}}]']) {
      assert.deepEqual(read(text), { urls: [], problems: [] });
    }
  });
});
