import assert from 'node:assert/strict';
import { analyze, type SpeakerKind } from '../../../server/core/index';
import { personNouns } from '../../../server/core/lexicon/personNouns';
import { roleNouns } from '../../../server/core/lexicon/people';

describe('nouns for people', () => {
  for (const noun of ['glazier', 'seismologist', 'ombudsman', 'grandmother', 'ceo', 'person']) {
    it(`has ${noun}`, () => assert.ok(roleNouns.has(noun)));
  }
  // An adjective more often, a verb, a thing, a firm, a name.
  for (const word of ['national', 'hire', 'chairlift', 'carrier', 'englishman']) {
    it(`has no ${word}`, () => assert.ok(!roleNouns.has(word)));
  }

  it('come in the order of the script, each once', () => {
    const nouns = personNouns.split(' ');
    assert.deepEqual(nouns, [...new Set(nouns)].sort());
  });
});

describe('names and nouns for people', () => {
  const cases: readonly (readonly [text: string, name: string, role: string | null])[] = [
    ['Glazier Ana Ruiz said the roof leaked.', 'Ana Ruiz', 'Glazier'],
    ['The glazier Ana Ruiz said the roof leaked.', 'Ana Ruiz', 'glazier'],
    ['Ana Ruiz, a glazier, said the roof leaked.', 'Ana Ruiz', 'glazier'],
    ['“We saw Omar Haddad,” Carter said.', 'Carter', null],
    ['Linda Baker Moss said the roof leaked.', 'Linda Baker Moss', null],
    ['Linda King said the roof leaked.', 'Linda King', null],
    ['Judge Linda King said the roof leaked.', 'Linda King', 'Judge'],
    ['The Deputy Mayor said the roof leaked.', 'Deputy Mayor', null],
  ];
  for (const [text, name, role] of cases) {
    it(text, () => {
      const speaker = analyze(text).article.quotes[0]?.attribution?.speaker;
      assert.deepEqual([speaker?.name, speaker?.role], [name, role]);
    });
  }

  const kinds: readonly (readonly [text: string, name: string, kind: SpeakerKind])[] = [
    ['Ukraine said the talks had failed.', 'Ukraine', 'organisation'],
    ['Moscow said the talks had failed.', 'Moscow', 'organisation'],
    ['South Korea said the talks had failed.', 'South Korea', 'organisation'],
    ['The United Nations said the talks had failed.', 'United Nations', 'organisation'],
    ['South Korean President Park Mi-rae said the talks had failed.', 'Park Mi-rae', 'person'],
    ['Georgia Lund said the talks had failed.', 'Georgia Lund', 'person'],
  ];
  for (const [text, name, kind] of kinds) {
    it(`${name} is a speaker of the kind “${kind}”`, () => {
      const speaker = analyze(text).article.quotes[0]?.attribution?.speaker;
      assert.deepEqual([speaker?.name, speaker?.kind], [name, kind]);
    });
  }

  it('South Korea is not North Korea', () => {
    const { quotes } = analyze('North Korea said it would wait. South Korea said it would leave.').article;
    assert.deepEqual(
      quotes.map(({ attribution }) => attribution?.speaker.name),
      ['North Korea', 'South Korea'],
    );
  });

  it('“King” is Linda King, named before', () => {
    const { speakers } = analyze('Linda King rose. “The roof leaks,” King said.').article;
    assert.deepEqual(
      speakers.map(({ name, kind }) => [name, kind]),
      [['Linda King', 'person']],
    );
  });
});
