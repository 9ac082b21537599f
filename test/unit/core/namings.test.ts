import assert from 'node:assert/strict';
import { analyze, namings, namingsOf, speakerAt } from '../../../server/core/index';
import { namingsAt } from '../../../server/core/namings';
import { markedText, shown } from '../../support/marked';

/** The `⟦…⟧` are all places that name or mean the first speaker. */
function check(source: string): void {
  const { text, expected } = markedText(source);
  const { article } = analyze(text);
  const [speaker] = article.speakers;
  assert.ok(speaker);
  assert.deepEqual(shown(text, namingsOf(article, speaker)), shown(text, expected));
}

const said = '⟦Petra Novak⟧ said on Monday that the bridge was closed.';

describe('namings', () => {
  const table: readonly (readonly [name: string, source: string])[] = [
    ['a genitive', `${said} The city has ⟦Novak⟧’s plan.`],
    ['quoted words', `${said} “⟦Novak⟧ is late,” Bo Lund said.`],
    ['a title before', `${said} The aides of Mayor ⟦Novak⟧’s party left.`],
    ['a sentence that ends before', `${said} They met on Monday. ⟦Novak⟧’s plan failed.`],
    ['an initial that is another’s', `${said} The house of J. Novak’s aunt is old.`],
    ['a relative', `${said} Josef Novak’s garden is near.`],
    ['a street', `${said} The shop at Novak Street is closed.`],
    ['a longer word', `${said} The Novakian style is old.`],
  ];
  for (const [name, source] of table) it(`know ${name}`, () => check(source));

  it('leave a name that two speakers share to mentions', () => {
    const text = 'Petra Novak said it was late. Josef Novak said it was early. They read Novak’s plan.';
    const { article } = analyze(text);
    assert.deepEqual(
      article.speakers.map((speaker) => shown(text, namingsOf(article, speaker))),
      [['0 Petra Novak'], ['30 Josef Novak']],
    );
  });
});

describe('namings at an offset', () => {
  it('are those of the article that are there', () => {
    const text =
      'Petra Novak, the mayor, said that Bo Lund’s plan was late.\nThe council read Novak’s plan. She left with Lund.\n\n' +
      '“Ask Novak,” Bo Lund said. “Lund knows,” Novak’s aide said.\n';
    const { article } = analyze(text);
    const everywhere = [...namings(article)].flatMap(([{ name }, places]) =>
      places.map((place) => ({ ...place, name })),
    );
    for (let offset = 0; offset <= text.length; offset += 1) {
      assert.deepEqual(
        namingsAt(article, offset)
          .map(({ start, end, speaker: { name } }) => `${String(start)}-${String(end)} ${name}`)
          .sort(),
        everywhere
          .filter(({ start, end }) => start <= offset && offset <= end)
          .map(({ start, end, name }) => `${String(start)}-${String(end)} ${name}`)
          .sort(),
      );
    }
  });
});

describe('namings of a name that three share', () => {
  it('are none besides mentions', () => {
    const text = 'Petra Novak said so. Josef Novak said so. Karel Novak said so. They read Novak’s plan.';
    const { article } = analyze(text);
    for (const speaker of article.speakers) assert.equal(namingsOf(article, speaker).length, 1);
  });
});

describe('speakerAt', () => {
  const table: readonly (readonly [at: string, kind: string | undefined, name: string | undefined])[] = [
    ['Petra', 'mention', 'Petra Novak'],
    ['Lund', 'mention', 'Bo Lund'],
    ['late', 'quote', 'Petra Novak'],
    ['said', 'cue', 'Petra Novak'],
    ['bell', undefined, undefined],
  ];
  const text = '“Lund is late,” Petra Novak said. “No,” Bo Lund replied. A bell rang.';
  const { article } = analyze(text);
  for (const [at, kind, name] of table) {
    it(`at “${at}” is ${name ?? 'nobody'}`, () => {
      const place = speakerAt(article, text.indexOf(at) + 1);
      assert.equal(place?.kind, kind);
      assert.equal(place?.speaker.name, name);
    });
  }
});
