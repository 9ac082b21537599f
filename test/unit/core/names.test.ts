import assert from 'node:assert/strict';
import {
  fold,
  givenNamesAgree,
  isMisspelling,
  isSpellingVariant,
  nameKey,
  nameWords,
} from '../../../server/core/names';

describe('names', () => {
  it('fold case and diacritics', () => assert.equal(fold('Jūratė Šulc-Łoś'), 'jurate sulc-los'));

  it('lose soft hyphens', () => assert.deepEqual(nameKey('Jūra\u00ADtė Had\u00ADdad'), nameKey('Jūratė Haddad')));

  it('lose possessives, initials’ periods and generational suffixes', () =>
    assert.deepEqual(nameWords('Omar T. Haddad Jr.'), ['omar', 't', 'haddad']));

  for (const [a, b] of [
    ['Petrovsky', 'Petrovskiy'],
    ['Petrovsky', 'Petrovskyy'],
    ['Khalidi', 'Kalidi'],
    ['Yılmazoğlu', 'Yilmazoglu'],
    ['Medvedchuk', 'Medwedchuk'],
    ['Somanaiah', 'Somanayya'],
  ] as const) {
    const plain = fold(a) === fold(b);
    it(`${a} and ${b} are ${plain ? 'one spelling' : 'variants'}`, () => assert.equal(isSpellingVariant(a, b), !plain));
  }

  for (const [a, b] of [
    ['Hansen', 'Hanson'],
    ['Martin', 'Morton'],
    ['Clark', 'Clarke'],
    ['Keane', 'Kane'],
  ] as const) {
    it(`${a} and ${b} are two names`, () => assert.equal(isSpellingVariant(a, b), false));
  }

  for (const [a, b] of [
    ['Lindqvist', 'Lindqist'],
    ['Lindqvist', 'Lindvqist'],
    ['Maurer', 'Maurar'],
    ['Waters', 'Water'],
  ] as const) {
    it(`${b} is a slip for ${a}`, () => assert.ok(isMisspelling(a, b) && isMisspelling(b, a)));
  }

  for (const [a, b] of [
    ['Lindqvist', 'Lindqvist'],
    ['Marsh', 'Harsh'],
    ['Ruiz', 'Ruis'],
    ['Oduya', 'Odula-Ray'],
  ] as const) {
    it(`${b} is no slip for ${a}`, () => assert.ok(!isMisspelling(a, b)));
  }

  it('agree by initial and short form, and disagree otherwise', () => {
    assert.ok(givenNamesAgree(['ana'], ['a']));
    assert.ok(givenNamesAgree(['dan'], ['daniel']));
    assert.ok(givenNamesAgree([], ['ana']));
    assert.ok(!givenNamesAgree(['ana'], ['ines']));
  });
});
