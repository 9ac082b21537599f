import assert from 'node:assert/strict';
import { analyze, correct, type Article, type Corrections } from '../../../server/core/index';
import { articleOf } from '../../support/articleOf';

const bridge = articleOf(
  [
    'Ana Ruiz met Anna Ruiz and Ben Oz.',
    '<quote kind="direct" speaker="Ana Ruiz" cue="said">“It <claim>cost 4 million</claim>,”</quote> Ana Ruiz said.',
    '<quote kind="direct" speaker="Anna Ruiz" cue="said">“No,”</quote> Anna Ruiz said.',
    '<quote kind="direct" speaker="Ben Oz" cue="said">“Yes,”</quote> Ben Oz said.',
  ].join('\n'),
);

const place = (words: string) => {
  const start = bridge.text.indexOf(words);
  return { start, end: start + words.length };
};
const saying = ({ quotes }: Article) => quotes.map(({ attribution }) => attribution?.speaker.name);
const corrected = (corrections: Partial<Corrections>): Article =>
  correct(bridge, { spoken: [], merged: [], ...corrections });

describe('Corrections', () => {
  it('that there are none of leave the very article', () => assert.equal(corrected({}), bridge));

  it('make speakers one, under the right name, with all their mentions', () => {
    const article = corrected({ merged: [['Ana Ruiz', 'Anna Ruiz']] });
    assert.deepEqual(saying(article), ['Ana Ruiz', 'Ana Ruiz', 'Ben Oz']);
    assert.deepEqual(
      article.speakers.map(({ name }) => name),
      ['Ana Ruiz', 'Ben Oz'],
    );
    const [one] = article.speakers;
    assert.ok(one);
    assert.ok(one.aliases.includes('Anna Ruiz'));
    const words = one.mentions.map(({ start, end }) => bridge.text.slice(start, end));
    assert.ok(words.includes('Ana Ruiz') && words.includes('Anna Ruiz'), words.join());
    assert.equal(article.quotes[0]?.attribution?.speaker, article.quotes[1]?.attribution?.speaker);
  });

  it('leave who is credited for a picture a speaker, and name him as is right', () => {
    const { article } = analyze('The pier\n\nThe pier at noon. Photo: Ana Ruiz\n\n“No,” said Ben Oz.');
    const credits = (found: Article) => found.captions.map(({ credited }) => credited.name);
    assert.deepEqual(credits(correct(article, { spoken: [], merged: [['Anna Ruiz', 'Ana Ruiz']] })), ['Anna Ruiz']);
    const start = article.text.indexOf('“No,”');
    const spoken = [{ start, end: start + 5, name: 'Ana Ruiz' }];
    const names = correct(correct(article, { spoken, merged: [] }), {
      spoken: [{ start, end: start + 5, name: 'Ben Oz' }],
      merged: [],
    }).speakers.map(({ name }) => name);
    assert.deepEqual(names, ['Ana Ruiz', 'Ben Oz']);
  });

  it('may name a speaker as the article never does', () => {
    const article = corrected({ merged: [['Anne Ruiz', 'Ana Ruiz', 'Anna Ruiz']] });
    assert.deepEqual(saying(article), ['Anne Ruiz', 'Anne Ruiz', 'Ben Oz']);
  });

  it('give a quote, with marks or without, to somebody else, and the claim in it', () => {
    for (const words of ['“It cost 4 million,”', 'It cost 4 million']) {
      const article = corrected({ spoken: [{ ...place(words), name: 'Ben Oz' }] });
      assert.deepEqual(saying(article), ['Ben Oz', 'Anna Ruiz', 'Ben Oz']);
      assert.equal(article.claims[0]?.speaker?.name, 'Ben Oz');
      assert.equal(article.quotes[0]?.attribution?.confidence, 1);
      assert.ok(!article.speakers.some(({ name }) => name === 'Ana Ruiz'), 'who says nothing is no speaker');
    }
  });

  it('give it to somebody whom the article does not name', () => {
    const article = corrected({ spoken: [{ ...place('“No,”'), name: 'Eva Lund' }] });
    assert.equal(saying(article)[1], 'Eva Lund');
    const ids = article.speakers.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('of what the article has no more are left alone', () => {
    const gone = { spoken: [{ start: 0, end: 8, name: 'Eva Lund' }], merged: [['Eva Lund', 'Ada Roe']] };
    assert.deepEqual(correct(bridge, gone), bridge);
  });
});
