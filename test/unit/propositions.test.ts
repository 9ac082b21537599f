import assert from 'node:assert/strict';
import { analyze } from '../../server/core/index';

/** What the article's denials deny. */
const propositions = (text: string): readonly (string | null)[] =>
  analyze(text).article.disputed.flatMap(({ kind, proposition }) => (kind === 'denial' ? [proposition] : []));

const cases: readonly (readonly [string, string | null])[] = [
  // The side that the article names as the doer, the office's country, the organisation; else the source's own word.
  [
    'Freedonia’s invasion of Sylvania began in May. “We did not attack Sylvania,” Ana Ruiz said.',
    'Freedonia attacked Sylvania',
  ],
  ['“We did not attack Sylvania,” said Ana Ruiz, the Danish ambassador.', 'Denmark attacked Sylvania'],
  ['“We did not bribe anybody,” the Vardal Company said.', 'Vardal Company bribed somebody'],
  ['“We did not attack Sylvania,” Ana Ruiz said.', 'We attacked Sylvania'],
  ['“We didn’t attack our neighbours,” Ana Ruiz said.', 'We attacked our neighbours'],
  // A person for "I", with the verb's form.
  ['“I am not a liar,” Ana Ruiz told reporters.', 'Ana Ruiz is a liar'],
  ['“I have never taken bribes,” Ana Ruiz said.', 'Ana Ruiz has taken bribes'],
  ['“I did not steal anything, either,” Ana Ruiz said.', 'Ana Ruiz stole something'],
  ['“I had nothing to do with it,” Ana Ruiz said.', 'Ana Ruiz had something to do with it'],
  ['“There was no collusion,” Ana Ruiz said.', 'There was collusion'],
  // Verbs of denial, with what they govern.
  ['Harbour officials denied that the crane was unsafe.', 'The crane was unsafe'],
  ['Ana Ruiz denied taking bribes from the mill.', 'Ana Ruiz took bribes from the mill'],
  ['Ana Ruiz denied having robbed any bank.', 'Ana Ruiz robbed some bank'],
  ['The mayor rejected claims that the bridge was closed too late.', 'The bridge was closed too late'],
  ['The minister dismissed reports of a split in the cabinet.', 'A split in the cabinet'],
  ['The company denied any wrongdoing.', 'Wrongdoing'],
  ['Officials insisted that the water was not contaminated.', 'The water was contaminated'],
  // Where the words do not say what is denied.
  ['The company denied the allegations.', null],
  ['He pleaded not guilty to all charges.', null],
];

describe('what a denial denies', () => {
  for (const [text, proposition] of cases) {
    it(`is ${proposition ?? 'not known'} in ${text}`, () => {
      assert.deepEqual(propositions(text), [proposition]);
    });
  }
});
