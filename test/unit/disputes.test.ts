import assert from 'node:assert/strict';
import { extractAssertions } from '../../server/core/assertions';
import { findContradictions } from '../../server/core/contradictions';
import { findDisputes } from '../../server/core/disputes';
import { pairMarks } from '../../server/core/marks';
import type { DisputeKind, LocalDispute, LocalMention, LocalQuote, Sentence } from '../../server/core/model';
import { splitSentences } from '../../server/core/sentences';
import { buildUnits } from '../../server/core/units';

const read = (text: string): readonly Sentence[] =>
  buildUnits(text, splitSentences(text), pairMarks(text).quoted).sentences;

/** Every pair of quotation marks is a direct quote of the mention with the index 0. */
const directQuotes = (text: string): readonly LocalQuote[] =>
  pairMarks(text).quoted.map(({ inner }, group) => ({
    ...inner,
    kind: 'direct',
    group,
    cue: null,
    candidates: [{ mention: 0, score: 1, reason: { template: 'test', args: [] } }],
    continues: false,
  }));

const mention = (text: string, name: string): LocalMention => {
  const start = text.indexOf(name);
  return {
    start,
    end: start + name.length,
    kind: 'name',
    name,
    role: null,
    gender: null,
    subject: true,
    spoken: false,
  };
};

const disputesOf = (text: string, names: readonly string[] = []): readonly LocalDispute[] =>
  findDisputes({
    text,
    sentences: read(text),
    quotes: directQuotes(text),
    mentions: names.map((name) => mention(text, name)),
  });

/** A statement in brackets is disputed: `[The firm denied the report] on Monday`. */
const found: readonly (readonly [DisputeKind, string])[] = [
  ['denial', '[The company denied any wrongdoing].'],
  ['denial', '[Harbour officials have repeatedly denied that the crane was unsafe].'],
  ['denial', '[The mayor rejected the allegations as politically motivated].'],
  ['denial', '[The spokesman dismissed reports of a split as nonsense].'],
  ['denial', '[He pleaded not guilty to all charges].'],
  ['denial', '[The airline said there was no truth to the rumours].'],
  ['denial', '[Officials insisted that the water was not contaminated].'],
  ['denial', '“[We did not shoot at the demonstrators.]” the colonel said.'],
  ['denial', '“We were there. [We didn’t attack the village, either.]” the colonel said.'],
  ['denial', '“[There was no collusion],” the treasurer said.'],
  ['denial', '“[I have never taken bribes],” the inspector said.'],
  ['denial', '“[I am not a racist],” the coach told reporters.'],
  ['denial', '“[I had nothing to do with it],” the coach said.'],
  ['challenged', '[The senator falsely claimed that the vote was rigged].'],
  ['challenged', '[She made the claim without evidence].'],
  ['challenged', '[The ministry called the accusation baseless].'],
  ['challenged', '[There is no evidence that the machine was hacked].'],
  ['challenged', 'He spoke for an hour and [told a story detached from reality].'],
  ['challenged', '[The claim has not been independently verified].'],
  ['allegation', '[Prosecutors accuse him of forging the deed].'],
  ['allegation', '[She is suspected of setting the fire].'],
  ['contradicted', '[The new figures contradict the official account].'],
];

const notFound: readonly string[] = [
  'No injuries were reported.',
  'The owner did not comment.',
  'The mayor rejected the offer.',
  'A judge denied bail to the driver.',
  'They were denied entry to the port.',
  'The company has denied him a pay rise.',
  'She neither confirmed nor denied the report.',
  '“We will not raise taxes,” the mayor said.',
  '“We do not plan to attack other towns,” the colonel said.',
  '“Do not lie to us,” the coach said.',
  'The train did not stop at the station.',
  'A wrongly convicted man was released.',
  'The fire brigade was called to a false alarm.',
  'The so-called carried interest is taxed at a lower rate.',
  'He was found not guilty by the jury.',
  'The accused was taken to court.',
];

describe('disputed statements of a paragraph', () => {
  for (const [kind, marked] of found) {
    it(`finds ${kind} in ${marked}`, () => {
      const text = marked.replace(/[[\]]/g, '');
      const expected = /\[(.*?)\]/.exec(marked)?.[1];
      const got = disputesOf(text).map((each) => [each.kind, text.slice(each.start, each.end)]);
      assert.deepEqual(got, [[kind, expected]]);
    });
  }

  for (const text of notFound) {
    it(`finds nothing in ${text}`, () => {
      assert.deepEqual(disputesOf(text), []);
    });
  }

  it('names the denier, the one who is quoted, the challenger or the narrator', () => {
    const cases: readonly (readonly [string, readonly string[], LocalDispute['by']])[] = [
      ['Ruiz denied the report.', ['Ruiz'], 0],
      ['In Lund, Ruiz denied the report.', ['Lund', 'Ruiz'], 1],
      ['Ruiz said: “We did not shoot at anybody.”', ['Ruiz'], 0],
      ['Ruiz called the report baseless.', ['Ruiz'], 0],
      ['Ruiz falsely claimed that the pool was closed.', ['Ruiz'], 'narrator'],
    ];
    for (const [text, names, by] of cases) {
      assert.deepEqual(
        disputesOf(text, names).map((each) => each.by),
        [by],
        text,
      );
    }
  });

  it('marks the words that dispute and says why', () => {
    const text = '“We didn’t shoot at anybody,” Ruiz said.';
    const [dispute] = disputesOf(text);
    assert.ok(dispute);
    assert.equal(text.slice(dispute.marker.start, dispute.marker.end), 'didn’t shoot');
    assert.deepEqual(dispute.why.args, ['didn’t shoot']);
  });
});

describe('contradictions', () => {
  const conflicts = (text: string): readonly (readonly string[])[] =>
    findContradictions(extractAssertions(read(text), directQuotes(text))).map(({ denied, affirmed }) =>
      [denied, affirmed].map(({ start, end }) => text.slice(start, end)),
    );

  it('are between an event that the narrator takes for granted and its denial', () => {
    const text = 'Freedonia’s invasion of Sylvania began in May. “We did not attack Sylvania,” the envoy said.';
    assert.deepEqual(conflicts(text), [['attack', 'invasion']]);
  });

  const compatible: readonly string[] = [
    'Freedonia invaded Sylvania in May. “We did not attack Ruritania,” the envoy said.',
    'Freedonia invaded Sylvania in May. Ruritania did not attack Sylvania.',
    'Freedonia invaded Sylvania in May. “We will not attack Sylvania again,” the envoy said.',
    'The police arrested Marlow. The police did not arrest Tanner.',
  ];
  for (const text of compatible) {
    it(`are none in ${text}`, () => {
      assert.deepEqual(conflicts(text), []);
    });
  }
});
