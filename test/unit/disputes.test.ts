import assert from 'node:assert/strict';
import { extractAssertions } from '../../server/core/assertions';
import { findContradictions } from '../../server/core/contradictions';
import { findDisputes } from '../../server/core/disputes';
import { pairMarks } from '../../server/core/marks';
import type { DisputeKind, LocalDispute, LocalMention, LocalQuote, Sentence } from '../../server/core/model';
import { analyze, check } from '../../server/core/index';
import { nameKey } from '../../server/core/names';
import { splitSentences } from '../../server/core/sentences';
import { buildUnits } from '../../server/core/units';
import { defaultSettings } from '../../server/settings';

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
    key: nameKey(name),
    role: null,
    roleWords: [],
    gender: null,
    leaning: null,
    reference: 'known',
    subject: true,
    spoken: false,
    place: false,
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
  ['allegation', '[Haddad accused Ruiz, who left in May, of forging the deed].'],
  ['allegation', '[Haddad accused the mayor of "reckless spending"].'],
  ['denial', '[The bank dismissed those reports as “old rumours”].'],
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
  'The merger contradicts the wishes of most members.',
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

  it('takes a deed that the source was asked about for denied, and no other', () => {
    const asked = 'Keane was asked whether he had warned the owners. ';
    const denied = (text: string): readonly string[] =>
      disputesOf(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(denied(`${asked}“I never warned anybody.”`), ['I never warned anybody.']);
    assert.deepEqual(denied(`${asked}“I never painted anything.”`), []);
    assert.deepEqual(denied('“I never warned anybody,” Keane said.'), []);
  });

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
    findContradictions(extractAssertions(read(text), directQuotes(text))).map(({ here, there }) =>
      [here, there].map(({ start, end }) => text.slice(start, end)),
    );

  it('are between an event that the narrator takes for granted and its denial', () => {
    const text = 'Freedonia’s invasion of Sylvania began in May. “We did not attack Sylvania,” the envoy said.';
    assert.deepEqual(conflicts(text), [
      ['We did not attack Sylvania', 'Freedonia’s invasion'],
      ['Freedonia’s invasion', 'We did not attack Sylvania'],
    ]);
  });

  it('are not with what only a source says, but with what reported words take for granted', () => {
    const denial = '“We did not attack Sylvania,” the envoy said.';
    assert.deepEqual(conflicts(`“Freedonia’s invasion began in May,” Tanner said. ${denial}`), []);
    assert.deepEqual(conflicts(`Envoys have met since the start of the war. Freedonia attacked Sylvania. ${denial}`), [
      ['We did not attack Sylvania', 'the start of the war'],
      ['the start of the war', 'We did not attack Sylvania'],
      ['We did not attack Sylvania', 'Freedonia attacked Sylvania'],
      ['Freedonia attacked Sylvania', 'We did not attack Sylvania'],
    ]);
  });

  it('are with what a source says of the same doer and the same object', () => {
    const text = 'Tanner told the court that the mill paid the inspector. “We never paid the inspector,” Brekke said.';
    assert.deepEqual(conflicts(text)[0], [
      'We never paid the inspector',
      'Tanner told the court that the mill paid the inspector',
    ]);
  });

  const counts: readonly (readonly [string, string])[] = [
    ['Five people were killed in the crash on Monday', 'The crash killed seven people'],
    ['14 protesters were arrested at the harbour', 'police arrested 40 protesters at the harbour'],
    ['The storm destroyed 30 homes', 'the storm had destroyed 45 homes'],
    ['The yard employs 1,200 people', 'the yard employs 900 people'],
    ['The bridge cost 6 million euros', 'the bridge cost 9 million euros'],
    ['The council spent $4 million on the stadium', 'the council spent $6 million on the stadium'],
    ['The tower is 120 metres tall', 'the tower is 150 metres high'],
    ['The death toll stands at 11', '13 people were killed'],
  ];
  for (const [first, second] of counts) {
    it(`are between “${first}” and “${second}”, both ways`, () => {
      const text = `${first}. Keane said that ${second}.`;
      assert.deepEqual(conflicts(text), [
        [first, second],
        [second, first],
      ]);
    });
  }

  const compatible: readonly string[] = [
    'Five soldiers were killed in the attack. Seven civilians were killed in the attack.',
    'At least five people were killed in the crash. Seven people were killed in the crash.',
    'About five people were killed in the crash. Seven people were killed in the crash.',
    'Five people were killed in the crash. Another two people were killed in the crash.',
    'Five people were killed in the crash on Monday. Seven people were killed in the crash on Tuesday.',
    'Five people were killed in the crash. In 2015 seven people were killed in the crash.',
    'Five people were killed in the crash. Two people were killed in a crash in Lund.',
    'Two people were killed in the first blast. Three people were killed in the second blast.',
    'Three people were killed in the Lund crash. Two people were killed in the Malmo crash.',
    'Five people were killed in the crash. Seven people could have been killed in the crash.',
    'Five people had been killed. The toll rose and seven people were killed.',
    'Five people killed a guard. Seven people were killed.',
    'The yard employs 1,200 people in Lund. The yard employs 300 people in Malmo.',
    'The ship is 90 metres long. The ship is 12 metres wide.',
    'Tanner has two sons. Keane has three sons.',
    'The envoys held three rounds of talks. The envoys held a fourth round of talks.',
    'Police arrested 14 protesters. Police arrested 20 percent of the protesters.',
    'Freedonia invaded Sylvania in May. “We did not attack Ruritania,” the envoy said.',
    'Freedonia invaded Sylvania in May. Ruritania did not attack Sylvania.',
    'Freedonia invaded Sylvania in May. “We will not attack Sylvania again,” the envoy said.',
    'The police arrested Marlow. The police did not arrest Tanner.',
    'The mill paid the inspector. He did not pay the inspector, Brekke said of his brother.',
    'It is not clear whether the mill paid the inspector. The mill did not pay the inspector.',
    'The mill is not getting help if it did not pay the inspector. The mill paid the inspector.',
  ];
  for (const text of compatible) {
    it(`are none in ${text}`, () => {
      assert.deepEqual(conflicts(text), []);
    });
  }
});

describe('findings of contradictions', () => {
  const reported = (text: string): readonly (readonly string[])[] =>
    check(analyze(text).article, defaultSettings)
      .filter(({ rule, related }) => rule.startsWith('dispute/') && related.length > 0)
      .map((finding) => [
        finding.rule,
        ...[finding, ...finding.related].map(({ start, end }) => text.slice(start, end)),
      ]);

  it('link a denial with what the narrator states, both ways', () => {
    const text = 'Freedonia’s invasion of Sylvania began in May.\n\n“We did not attack Sylvania,” Ana Ruiz said.';
    assert.deepEqual(reported(text), [
      ['dispute/contradicted', 'Freedonia’s invasion', 'We did not attack Sylvania'],
      ['dispute/denial', 'We did not attack Sylvania', 'Freedonia’s invasion'],
    ]);
  });

  it('link two accounts of the narrator, both ways', () => {
    const text = 'The council approved the plan.\n\nThe council did not approve the plan.';
    assert.deepEqual(reported(text), [
      ['dispute/contradicted', 'The council approved the plan', 'The council did not approve the plan'],
      ['dispute/contradicted', 'The council did not approve the plan', 'The council approved the plan'],
    ]);
  });
});

describe('accounts of one event', () => {
  const linked = (first: string, second: string): boolean =>
    analyze(`${first}.\n\nThe rain did not stop.\n\n${second}.`).article.disputed.some(
      ({ related }) => related.length > 0,
    );

  const conflicting: readonly (readonly [string, string])[] = [
    ['The bridge collapsed on Monday', 'The bridge collapsed on Tuesday'],
    ['The bridge was built in 1961', 'The old bridge, built in 1964, will be torn down'],
    ['The treaty was signed on 3 May', 'The treaty, signed on May 5, holds for a year'],
    ['Ana Ruiz was born in Lund', 'Ruiz was born in Malmo'],
    ['Ana Ruiz was arrested in Lund on Monday', 'Ruiz was arrested in Lund on Friday'],
  ];
  for (const [first, second] of conflicting) {
    it(`conflict: ${first} | ${second}`, () => assert.ok(linked(first, second)));
  }

  const agreeing: readonly (readonly [string, string])[] = [
    ['The bridge collapsed on Monday', 'The bridge collapsed on 3 May'],
    ['The bridge collapsed on Monday', 'The tunnel collapsed on Tuesday'],
    ['The bridge was built in 1961', 'A bridge was built in 1964'],
    ['The Lund bridge was built in 1961', 'The Malmo bridge was built in 1964'],
    ['The bridge was built in 1961', 'The bridge will be built in 1964'],
    ['The bridge was built in 1961', 'The bridge was built before 1964'],
    ['Ana Ruiz was born in Lund', 'Ruiz was born in Sweden'],
    ['Ana Ruiz was born in Lund', 'Otto Kern was born in Malmo'],
    ['Ana Ruiz was arrested in 2014', 'Ruiz was arrested again in 2016'],
    ['Ana Ruiz was arrested in 2014', 'Ruiz was arrested in 2016'],
    ['The museum opened in 1961', 'The museum opened in 1998'],
  ];
  for (const [first, second] of agreeing) {
    it(`agree: ${first} | ${second}`, () => assert.ok(!linked(first, second)));
  }
});
