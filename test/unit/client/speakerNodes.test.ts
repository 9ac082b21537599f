import { strict as assert } from 'node:assert';
import {
  mergedNames,
  namesOf,
  nodeAt,
  speakerNodes,
  type SpeakerNode,
  type SpeakerOptions,
} from '../../../client/speakers/speakerNodes';
import type { WireArticle, WireQuote, WireRange, WireSpeaker } from '../../../server/protocol';

const line = (number: number, from = 0, to = 40): WireRange => ({
  start: { line: number, character: from },
  end: { line: number, character: to },
});

const speaker = (id: string, name: string, mention: WireRange): WireSpeaker => ({
  id,
  name,
  kind: 'person',
  role: null,
  aliases: [],
  mentions: [mention],
});

const quote = (label: string, by: string | null, range: WireRange, disputed = false, group = label): WireQuote => ({
  id: label,
  group,
  kind: 'direct',
  range,
  label,
  speaker: by,
  disputed,
});

const article: WireArticle = {
  uri: 'file:///bridge.article',
  version: 1,
  speakers: [
    speaker('s1', 'Nora Quist', line(4, 50, 60)),
    speaker('s2', 'Ada Berg', line(2, 50, 58)),
    speaker('s3', 'Per Holm', line(9, 50, 58)),
  ],
  quotes: [
    quote('It is open', 's2', line(2)),
    quote('It is not', 's1', line(4), true),
    quote('It was', 's1', line(6)),
    quote('Who knows', null, line(8), true),
  ],
  claims: [],
  disputed: [],
};

/** The tree as an outline: `Nora Quist: It is not, It was`. */
const outline = (nodes: readonly SpeakerNode[]): string[] =>
  nodes.map((node) => `${node.speaker?.name ?? '?'}: ${node.quotes.map((each) => each.quote.label).join(', ')}`);

const tree = (options: Partial<SpeakerOptions> = {}, of: WireArticle = article): readonly SpeakerNode[] =>
  speakerNodes(of, { order: 'appearance', disputedOnly: false, search: '', ...options });

const ids = (nodes: readonly SpeakerNode[]): string[] => nodes.map(({ id }) => id);

describe('The speakers tree', () => {
  const ada = 'Ada Berg: It is open';
  const nora = 'Nora Quist: It is not, It was';
  const nobody = '?: Who knows';

  it('sorts by the first quote, with what nobody can be named for at the end', () => {
    assert.deepEqual(outline(tree()), [ada, nora, nobody]);
  });

  it('sorts by name', () => {
    const renamed = { ...article, speakers: article.speakers.map((each) => ({ ...each })).reverse() };
    assert.deepEqual(outline(tree({ order: 'name' }, renamed)), [ada, nora, nobody]);
  });

  it('sorts by number of quotes', () => {
    assert.deepEqual(outline(tree({ order: 'quotes' })), [nora, ada, nobody]);
  });

  it('shows disputed quotes only, and only who said them', () => {
    assert.deepEqual(outline(tree({ disputedOnly: true })), ['Nora Quist: It is not', nobody]);
  });

  it('shows the parts of a split quote as one', () => {
    const split = [quote('It was,', 's1', line(6), false, 'g'), quote('once.', 's1', line(7), true, 'g')];
    const nodes = tree({}, { ...article, quotes: split });
    assert.deepEqual(outline(nodes), ['Nora Quist: It was, once.']);
    const [part] = nodes[0]?.quotes ?? [];
    assert.ok(part?.quote.disputed);
    assert.equal(nodeAt(nodes, { line: 7, character: 3 }), part);
  });

  it('is searched by names and by the words of quotes, in any letter case', () => {
    assert.deepEqual(outline(tree({ search: 'quist' })), [nora]);
    assert.deepEqual(outline(tree({ search: 'IT WAS' })), ['Nora Quist: It was']);
    assert.deepEqual(outline(tree({ search: 'ada open' })), [ada]);
    assert.deepEqual(outline(tree({ search: 'who' })), [nobody]);
    assert.deepEqual(tree({ search: 'volcano' }), []);
  });

  it('keeps the ids of the others when a quote is added or filtered out', () => {
    const before = tree();
    const grown = { ...article, quotes: [quote('New', 's3', line(0)), ...article.quotes] };
    assert.deepEqual(ids(tree({}, grown)).slice(1), ids(before));
    assert.deepEqual(ids(tree({ disputedOnly: true })), ids(before).slice(1));
  });

  it('gives two people of one name two ids', () => {
    const twins = { ...article, speakers: article.speakers.map((each) => ({ ...each, name: 'Ada Berg' })) };
    const found = ids(tree({}, twins));
    assert.equal(new Set(found).size, found.length);
  });

  it('finds the quote at a position, the innermost of several', () => {
    const inner = quote('inner', 's2', line(4, 10, 20));
    const nodes = tree({}, { ...article, quotes: [...article.quotes, inner] });
    const labelAt = (position: WireRange['start']): string | undefined => {
      const node = nodeAt(nodes, position);
      return node?.type === 'quote' ? node.quote.label : node?.speaker?.name;
    };
    assert.equal(labelAt({ line: 4, character: 5 }), 'It is not');
    assert.equal(labelAt({ line: 4, character: 15 }), 'inner');
    assert.equal(labelAt({ line: 4, character: 55 }), 'Nora Quist');
    assert.equal(labelAt({ line: 5, character: 0 }), undefined);
  });

  it('tells who is merged when somebody is dragged onto an item', () => {
    const [first, second, unnamed] = tree();
    assert.ok(first && second && unnamed);
    const dragged = namesOf([second, unnamed, ...second.quotes]);
    assert.deepEqual(mergedNames(first, dragged), ['Ada Berg', 'Nora Quist']);
    assert.equal(mergedNames(second, dragged), null, 'onto itself');
    assert.equal(mergedNames(unnamed, dragged), null, 'onto nobody');
    assert.equal(mergedNames(first.quotes[0], dragged), null, 'onto a quote');
    assert.equal(mergedNames(undefined, dragged), null, 'into the void');
  });
});
