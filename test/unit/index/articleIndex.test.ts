import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../server/core/index';
import { ArticleIndex } from '../../../server/index/articleIndex';
import { ElsewhereFinder } from '../../../server/index/elsewhere';
import type { IndexEntry } from '../../../server/index/entry';
import { restore, serialize } from '../../../server/index/store';
import { searchSymbols } from '../../../server/index/symbolSearch';
import { entryFor, finished, uriOf } from './support';

const sentences = [
  '“The ferry will sail again before the autumn storms reach the islands,” Ana Ruiz said.',
  '“The ferry will not sail again before the autumn storms reach the islands,” Ana Ruiz said.',
  '“The ferry will sail again before the autumn storms,” said Ivo Brand.',
  'The repair of the crane cost 40 million euros.',
  'Ilse Marwick denied that the repair of the crane had cost 40 million euros.',
  'Nothing else happened.',
];

const anyText = fc
  .subarray(sentences, { minLength: 1 })
  .chain((chosen) => fc.shuffledSubarray(chosen, { minLength: 1 }))
  .map((chosen) => chosen.join('\n\n'));

const anyEntries = fc
  .array(anyText, { minLength: 1, maxLength: 8 })
  .map((texts) => texts.map((text, at) => entryFor(`a${at}`, text)));

const probe = analyze(sentences.join('\n\n')).article;

/** All that can be asked of an index. */
const answers = (index: ArticleIndex) => ({
  entries: serialize(index.entries(), () => false),
  elsewhere: new ElsewhereFinder(index).find(uriOf('probe'), probe),
  names: index.namesWith('', 99),
  naming: index
    .naming('Ruiz')
    .map(({ uri }) => uri)
    .sort(),
  symbols: finished(searchSymbols(index, { query: 'the', claimThreshold: 0 })),
});

function build(entries: readonly IndexEntry[]): ArticleIndex {
  const index = new ArticleIndex();
  for (const entry of entries) index.put(entry);
  return index;
}

describe('the index', function () {
  this.timeout(60_000);

  it('answers the same in whatever order it was built', () => {
    fc.assert(
      fc.property(
        anyEntries.chain((entries) =>
          fc.tuple(fc.constant(entries), fc.shuffledSubarray(entries, { minLength: entries.length })),
        ),
        ([entries, shuffled]) => assert.deepEqual(answers(build(shuffled)), answers(build(entries))),
      ),
      { numRuns: 60 },
    );
  });

  it('answers as if what was replaced or removed had never been in it', () => {
    fc.assert(
      fc.property(anyEntries, anyEntries, (before, after) => {
        const index = build(before);
        for (const { uri } of before) if (!after.some((each) => each.uri === uri)) index.remove(uri);
        for (const entry of after) index.put(entry);
        assert.deepEqual(answers(index), answers(build(after)));
      }),
      { numRuns: 60 },
    );
  });

  it('is the same after it was stored and restored', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const { entries: again, problem } = finished(restore(serialize(entries, () => false)));
        assert.equal(problem, null);
        assert.deepEqual(answers(build(again)), answers(build(entries)));
      }),
      { numRuns: 30 },
    );
  });

  it('takes in no more than its limits', () => {
    const index = new ArticleIndex({ articles: 2, characters: 1000 });
    assert.equal(index.put(entryFor('a', 'One.')), true);
    assert.equal(index.put(entryFor('b', 'Two. '.repeat(300))), false, 'too many characters');
    assert.equal(index.put(entryFor('b', 'Two.')), true);
    assert.equal(index.put(entryFor('c', 'Three.')), false, 'too many articles');
    assert.equal(index.put(entryFor('a', 'One again.')), true, 'what it knows may change');
    assert.equal(index.size, 2);
  });
});

describe('a stored index', () => {
  const store = serialize([entryFor('a', sentences[0] ?? '')], () => false);
  const damaged: Readonly<Record<string, string>> = {
    'of another version': store.replace('factmark-index 2', 'factmark-index 0'),
    'that is empty': '',
    'that was cut off': store.slice(0, -10),
    'whose line is no JSON': `${store}{"uri":\n`,
    'whose entry lacks a field': `${store}{"uri":"file:///b"}\n`,
    'whose entry has a wrong place': store.replace(/"place":\[\d+/, '"place":["x"'),
  };
  for (const [what, text] of Object.entries(damaged)) {
    it(`${what} is thrown away`, () => {
      const { entries, problem } = finished(restore(text));
      assert.deepEqual(entries, []);
      assert.match(problem ?? '', /version|damaged/);
    });
  }

  it('leaves open documents out', () => {
    const uri = uriOf('a');
    assert.equal(
      serialize([entryFor('a', 'One.')], (each) => each === uri),
      serialize([], () => false),
    );
  });
});
