import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Token } from '../../server/core/model';
import { analyzeSyntax } from '../../server/core/syntax/syntax';
import { tokenize } from '../../server/core/tokens';

const analyze = (text: string): readonly Token[] => analyzeSyntax(tokenize(text));

/** `word relation head` of one word, the head by its text. */
function arc(text: string, word: string): string {
  const tokens = analyze(text);
  const token = tokens.find((each) => each.text === word);
  assert.ok(token, `no ${word} in ${text}`);
  return `${token.relation} ${tokens[token.head]?.text ?? 'ROOT'}`;
}

describe('analyzeSyntax', () => {
  const arcs: readonly (readonly [title: string, text: string, word: string, expected: string])[] = [
    ['subject before said', 'The mayor said the bridge would reopen.', 'mayor', 'nsubj said'],
    ['content of said', 'The mayor said the bridge would reopen.', 'reopen', 'ccomp said'],
    ['content with that', 'Ms. Okafor told reporters that the council had agreed.', 'agreed', 'ccomp told'],
    ['addressee', 'Ms. Okafor told reporters that the council had agreed.', 'reporters', 'iobj told'],
    ['subject after said', '“The bridge is safe,” said Ana Ruiz.', 'Ana', 'nsubj said'],
    ['quote before said', '“The bridge is safe,” said Ana Ruiz.', 'safe', 'ccomp said'],
    ['straight marks', '"The bridge is safe," the engineer said.', 'engineer', 'nsubj said'],
    ['a sentence that begins within a quotation', 'And the plan works,” said Ms. Ruiz.', 'works', 'ccomp said'],
    ['passive', 'The report was written by two engineers.', 'report', 'nsubj:pass written'],
    ['agent', 'The report was written by two engineers.', 'engineers', 'obl:agent written'],
    ['apposition', 'Ana Ruiz, the mayor of Lund, denied the claim.', 'mayor', 'appos Ana'],
    ['subject over an apposition', 'Ana Ruiz, the mayor of Lund, denied the claim.', 'Ana', 'nsubj denied'],
    ['object', 'Ana Ruiz, the mayor of Lund, denied the claim.', 'claim', 'obj denied'],
    ['relative clause', 'The woman who wrote the letter called on Monday.', 'wrote', 'acl:relcl woman'],
    ['coordinated verbs', 'The minister denied the report and left the room.', 'left', 'conj denied'],
    ['negation', 'We did n’t attack them.'.replace(' n’t', 'n’t'), 'n’t', 'advmod attack'],
    ['possessor', 'The company’s chairman resigned.', 'company', 'nmod:poss chairman'],
  ];
  for (const [title, text, word, expected] of arcs) {
    it(`${title}: ${word}`, () => assert.equal(arc(text, word), expected));
  }

  it('tags and finds dictionary forms', () => {
    const tokens = analyze('She told them cities were buying 12 larger buses in March.');
    assert.deepEqual(
      tokens.map(({ text, pos, tag, lemma }) => `${text}/${pos}/${tag}/${lemma}`),
      [
        'She/PRON/PRP/she',
        'told/VERB/VBD/tell',
        'them/PRON/PRP/they',
        'cities/NOUN/NNS/city',
        'were/AUX/VBD/be',
        'buying/VERB/VBG/buy',
        '12/NUM/CD/12',
        'larger/ADJ/JJR/large',
        'buses/NOUN/NNS/bus',
        'in/ADP/IN/in',
        'March/PROPN/NNP/March',
        './PUNCT/./.',
      ],
    );
  });

  it('reads curly and straight marks alike', () => {
    const shape = (text: string): readonly string[] =>
      analyze(text).map(({ tag, head, relation }) => `${tag} ${head} ${relation}`);
    assert.deepEqual(shape('“We didn’t go,” he said.'), shape('"We didn\'t go," he said.'));
  });

  it('gives every sentence one root and no circle, whatever the words', () => {
    const word = fc.constantFrom(
      'said',
      'the',
      '“',
      ',',
      'Ana',
      'and',
      '.',
      'who',
      '12',
      'is',
      '😀',
      '\ud800',
      'x'.repeat(999),
      '__proto__',
    );
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), (texts) => checkTree(texts)));
  });

  it('reads sentences of any length', () => {
    checkTree([]);
    checkTree(Array.from({ length: 5000 }, (_, at) => ['Ana', 'said', 'no', ','][at % 4] ?? ''));
  });
});

function checkTree(texts: readonly string[]): void {
  const tokens = analyzeSyntax(texts.map((text) => ({ text, start: 0, end: text.length })));
  assert.deepEqual(
    tokens.map(({ text }) => text),
    texts,
  );
  assert.equal(tokens.filter(({ head }) => head === -1).length, Math.min(1, texts.length));
  tokens.forEach((token, index) => {
    let steps = 0;
    for (let at = index; at >= 0; at = tokens[at]?.head ?? -1) {
      steps += 1;
      assert.ok(steps <= tokens.length, `circle at ${token.text}`);
    }
  });
}
