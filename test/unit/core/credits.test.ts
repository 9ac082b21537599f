import assert from 'node:assert/strict';
import { analyze } from '../../../server/core/index';

describe('credits of pictures', () => {
  it('name whom they credit once, without the word for the picture', () => {
    const { article } = analyze(
      'The pier\n\nWhat is left of the pier. (NOR Photo/Piet Adeyemi)\n\n“Gone,” said Tilda Marsh.',
    );
    const [credited] = article.captions;
    assert.deepEqual(
      credited?.credited.mentions.map(({ start, end }) => article.text.slice(start, end)),
      ['Piet Adeyemi'],
    );
  });

  it('are no part of a sentence', () => {
    const { article } = analyze(
      'The pier\n\nThe pier at noon, with 40 boats in port Image: Piet Adeyemi.\n\n“Gone,” said Tilda Marsh.',
    );
    const sentences = article.sentences.map(({ start, end }) => article.text.slice(start, end));
    assert.deepEqual(sentences.slice(1, 2), ['The pier at noon, with 40 boats in port']);
  });
});
