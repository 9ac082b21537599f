import { strict as assert } from 'node:assert';
import { isIn, speakerNear, utterances } from '../../../client/utterances';
import type { WireArticle, WireQuote, WireRange } from '../../../server/protocol';

const at = (line: number, from: number, to: number): WireRange => ({
  start: { line, character: from },
  end: { line, character: to },
});

const quote = (
  label: string,
  group: string,
  speaker: string | null,
  range: WireRange,
  disputed = false,
): WireQuote => ({
  id: label,
  group,
  kind: 'direct',
  range,
  label,
  speaker,
  disputed,
});

// “We know,” she said, “and wait.” … “No,” he said. … “Who?” … “Yes,” she said.
const quotes = [
  quote('“We know,”', 'g1', 's1', at(2, 0, 10)),
  quote('“and wait.”', 'g1', 's1', at(2, 20, 31), true),
  quote('“No,”', 'g2', 's2', at(4, 0, 5)),
  quote('“Who?”', 'g3', null, at(6, 0, 6)),
  quote('“Yes,”', 'g4', 's1', at(8, 0, 6)),
];

const person = (id: string, name: string, ...mentions: readonly WireRange[]): WireArticle['speakers'][number] => ({
  id,
  name,
  kind: 'person',
  role: null,
  aliases: [],
  mentions,
});

const article: WireArticle = {
  uri: 'file:///a.article',
  version: 1,
  speakers: [
    person('s1', 'Ana Ruiz', at(0, 0, 8)),
    person('s2', 'Bo Lund', at(4, 6, 8)),
    person('s3', 'Silent Sam', at(8, 40, 50)),
  ],
  quotes,
  claims: [],
  disputed: [],
};

describe('utterances', () => {
  it('are the quotes, the parts of a split one together', () =>
    assert.deepEqual(
      utterances(quotes).map(({ label, parts, disputed }) => [label, parts.length, disputed]),
      [
        ['“We know,” “and wait.”', 2, true],
        ['“No,”', 1, false],
        ['“Who?”', 1, false],
        ['“Yes,”', 1, false],
      ],
    ));

  it('have all of their parts, and not what stands between', () => {
    const [split] = utterances(quotes);
    assert.ok(split);
    assert.ok(isIn(split, { line: 2, character: 25 }));
    assert.ok(!isIn(split, { line: 2, character: 15 }));
  });
});

describe('the speaker near a position', () => {
  const table: readonly (readonly [where: string, line: number, character: number, id: string])[] = [
    ['is who is mentioned there', 0, 3, 's1'],
    ['is who speaks there', 4, 2, 's2'],
    ['is who spoke last', 5, 0, 's2'],
    ['is who spoke last, where nobody is named for the quote', 6, 3, 's2'],
    ['is who spoke last, where somebody is mentioned who says nothing', 8, 45, 's1'],
    ['is who speaks first, before the first quote', 1, 0, 's1'],
  ];
  for (const [where, line, character, id] of table) {
    it(where, () => assert.equal(speakerNear(article, { line, character }), id));
  }

  it('is nobody where nobody speaks', () =>
    assert.equal(speakerNear({ ...article, quotes: [] }, { line: 0, character: 3 }), undefined));
});
