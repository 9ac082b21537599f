import assert from 'node:assert/strict';
import { analyze, type Attribution, type Quote } from '../../../server/core/index';

const lastQuote = (text: string): Quote => {
  const quote = analyze(text).article.quotes.at(-1);
  assert.ok(quote, 'no quote found');
  return quote;
};
const attributionOf = (text: string): Attribution => {
  const { attribution } = lastQuote(text);
  assert.ok(attribution, 'nobody found');
  return attribution;
};
const speakerOf = (text: string): string => attributionOf(text).speaker.name;
const rivalsOf = (text: string): readonly string[] => lastQuote(text).alternatives.map(({ speaker }) => speaker.name);

describe('whom a mention means', () => {
  const cases: readonly (readonly [title: string, text: string, speaker: string])[] = [
    ['the one of that gender', 'Omar Haddad met Ms. Ana Ruiz on Monday. “We signed,” she said.', 'Ana Ruiz'],
    [
      'the subject, of two of one gender',
      'Ana Ruiz called Linda Moss on Monday. She said the ferry was late.',
      'Ana Ruiz',
    ],
    [
      'the bearer of a title',
      'Ana Ruiz, the mayor, met Omar Haddad, a farmer, on Monday.\n\nThe mayor said the ferry was late.',
      'Ana Ruiz',
    ],
    [
      'the bearer of a role who is named later',
      'The mayor said the ferry was late.\n\nA storm had come.\n\n“It was the storm,” said Ana Ruiz, the mayor. The mayor said she was sorry.',
      'Ana Ruiz',
    ],
    ['what a short title stands for', 'The Revd Omar Haddad rose. The vicar said the roof leaked.', 'Omar Haddad'],
    [
      'an organisation',
      'The Harbor Board met on Monday. Ana Ruiz was there. “We need time,” the board said.',
      'Harbor Board',
    ],
    ['those of whom some speak', 'Residents came to the hall. Some said the road was too narrow.', 'Residents'],
    [
      'the full name of a headline’s given name',
      '# Ana’s ferry\n\nAna Ruiz built it.\n\nAna said it was sound.',
      'Ana Ruiz',
    ],
    ['the name that somebody goes by', '“We have one,” said a woman who gave her name only as Gulnar.', 'Gulnar'],
    [
      'a name with a degree and a role behind it',
      'Omar Haddad, PhD, the yard’s chief engineer, explained: “We use water.”',
      'Omar Haddad',
    ],
    [
      'an age, of one who has a role',
      'Omar Haddad led the team. Keeper Paul Moss saved two shots. “I guessed,” the 23-year-old said.',
      'Paul Moss',
    ],
    ['a mother of six', 'Farmer Linda Moss said she had sold. “I have fees,” the mother of six said.', 'Linda Moss'],
    [
      'whoever is asked',
      'Mayor Ana Ruiz left.\n\nA pupil asked her whether it would rain. “Ask him,” she said.',
      'Ana Ruiz',
    ],
    ['no place', 'While mist lay over Corran Sound, a man in a coat rose. “Now,” he said.', 'man'],
    ['no people', 'Ana Ruiz spoke. Two people clapped, and people left. She said it was late.', 'Ana Ruiz'],
    [
      'no couple where one has another surname',
      'Tom Scott rose. Scott and Lena Graham met on Monday. Scott said the bill was dead.',
      'Tom Scott',
    ],
    [
      'a cousin of the same surname',
      'Ana Ruiz, 31, and her cousin Linda Ruiz, 28, swam. “We sang,” Ana Ruiz said. Her cousin said it was cold.',
      'Linda Ruiz',
    ],
    [
      'no name behind “they” of two',
      'A clerk at the bank said the vault was shut. They had seen it. “It was shut,” they said.',
      'clerk at the bank',
    ],
    ['whoever speaks, not whom he speaks of', 'Ana Ruiz said Linda Moss had left. “We signed,” she said.', 'Ana Ruiz'],
    ['a name behind an office in capitals', 'MCA Linda Wafula said it was late.', 'Linda Wafula'],
    ['a person by what he was told', 'A person briefed on the talks said it was late.', 'person briefed on the talks'],
    ['a house in capitals', 'The Port Authority of Lund met. The PAL said fees would rise.', 'Port Authority of Lund'],
    ['a name with a particle', 'Ana van der Berg came. “It is late,” van der Berg said.', 'Ana van der Berg'],
  ];
  for (const [title, text, speaker] of cases) it(title, () => assert.equal(speakerOf(text), speaker));

  it('Mr. and Ms. of one surname are two', () => {
    const text = 'Ana Ruiz and Omar Ruiz run the yard. “It is sound,” Ms. Ruiz said. “It is not,” Mr. Ruiz said.';
    const names = analyze(text).article.quotes.map(({ attribution }) => attribution?.speaker.name);
    assert.deepEqual(names, ['Ana Ruiz', 'Omar Ruiz']);
  });

  it('an uncertain one has rivals, the likeliest first, and says so', () => {
    const text = 'Ana Ruiz met Linda Moss on Monday. “We signed,” she said.';
    const { confidence, why } = attributionOf(text);
    assert.deepEqual([speakerOf(text), ...rivalsOf(text)], ['Ana Ruiz', 'Linda Moss']);
    assert.ok(confidence < 0.9 && confidence > (lastQuote(text).alternatives[0]?.confidence ?? 0));
    assert.deepEqual(why, { template: '“{0}” most likely means {1}', args: ['she', 'Ana Ruiz'] });
  });

  it('a new spokeswoman is nobody known', () => {
    const text = 'Ana Ruiz, a spokeswoman, left early. A spokeswoman said the ferry was late.';
    assert.equal(speakerOf(text), 'spokeswoman');
  });

  it('a quote without a cue is by whoever is named behind it', () => {
    const text = 'The hall was full. Linda Moss had spoken first.\n\n“Enough!” Ana Ruiz left.';
    assert.deepEqual([speakerOf(text), attributionOf(text).why.template], ['Ana Ruiz', 'named beside the quote']);
  });

  it('questions of an interview are nobody’s', () => {
    const quotes = analyze('Ana Ruiz builds ferries.\n\nQ: Are they sound?\n\nA: They are.\n\nQ: All of them?').article
      .quotes;
    const names = quotes.map(({ attribution }) => attribution?.speaker.name ?? null);
    assert.deepEqual(names, [null, 'Ana Ruiz', null]);
  });
});
