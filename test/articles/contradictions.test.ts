import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { analyze, overlaps, type Span } from '../../server/core/index';
import { readMarkup } from '../support/markup';

const folder = path.resolve('test/articles/contradictions');
const files = readdirSync(folder).filter((file) => file.endsWith('.article'));

/** Planted and not found: a parse that goes wrong, and pronouns that nobody resolves. */
const missed: ReadonlySet<string> = new Set(['06-number-staff', '10-day-collapse', '12-year-born', '17-place-death']);

const words = (text: string, { start, end }: Span): string => text.slice(start, end);

/** The places that the article says conflict with another one, each with that other one. */
function conflictsOf(text: string): readonly (readonly [Span, Span])[] {
  const { disputed } = analyze(text).article;
  return disputed.flatMap((statement) => statement.related.map((other) => [statement, other] as const));
}

describe('planted contradictions', () => {
  for (const file of files) {
    const name = path.basename(file, '.article');
    const { text, disputed } = readMarkup(readFileSync(path.join(folder, file), 'utf8'));
    const [first, second] = disputed;
    const conflicts = conflictsOf(text);
    const joins = ([here, there]: readonly [Span, Span], a: Span, b: Span): boolean =>
      overlaps(here, a) && overlaps(there, b);

    it(`${name}: ${missed.has(name) ? 'is not found yet' : 'is found'}`, () => {
      assert.ok(first && second);
      const isFound = conflicts.some((pair) => joins(pair, first, second) || joins(pair, second, first));
      assert.equal(isFound, !missed.has(name), conflicts.map(([here]) => words(text, here)).join(' | '));
    });

    it(`${name}: nothing else is taken for one`, () => {
      assert.ok(first && second);
      const others = conflicts.filter((pair) => !joins(pair, first, second) && !joins(pair, second, first));
      assert.deepEqual(
        others.map(([here, there]) => [words(text, here), words(text, there)]),
        [],
      );
    });
  }

  it('are found in four of five articles', () => {
    assert.equal(files.length, 25);
    assert.ok(files.length - missed.size >= 20);
  });
});

describe('articles without a planted contradiction', () => {
  for (const place of ['test/articles/eval', 'samples']) {
    for (const file of readdirSync(place).filter((each) => each.endsWith('.article'))) {
      // The sample of the Antalya talks reports a real one: a denial of the invasion that the article tells of.
      if (file === 'antalya.article') continue;
      it(`${file} has none`, () => {
        const { text } = readMarkup(readFileSync(path.join(place, file), 'utf8'));
        const { oddities } = analyze(text).article;
        assert.deepEqual(
          [...conflictsOf(text).map(([here]) => words(text, here)), ...oddities.map((oddity) => words(text, oddity))],
          [],
        );
      });
    }
  }
});
