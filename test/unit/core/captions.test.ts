import assert from 'node:assert/strict';
import { readCaption } from '../../../server/core/captions';
import type { Span } from '../../../server/core/index';

const read = (text: string) => {
  const caption = readCaption(text);
  const words = (span: Span | null): string | null => span && text.slice(span.start, span.end);
  return caption && [words(caption.content), words(caption.label), words(caption.credited)];
};

describe('captions of pictures', () => {
  const captions: readonly [text: string, content: string | null, label: string, name: string][] = [
    ['The pier at noon. Photo: Ana Ruiz / The Courier', 'The pier at noon.', 'Photo', 'Ana Ruiz'],
    ['The pier at noon Image: Ana Ruiz.', 'The pier at noon', 'Image', 'Ana Ruiz'],
    ['Fans at the gate (AP Photo/Ana Ruiz)', 'Fans at the gate', 'AP Photo', 'Ana Ruiz'],
    ['Fans at the gate. (photo by J. R. Ruiz/Norra)', 'Fans at the gate.', 'photo', 'J. R. Ruiz'],
    ['The pier | PHOTO CREDIT: Norra', 'The pier', 'PHOTO CREDIT', 'Norra'],
    ['The pier – Pictures courtesy of the Harbour Board', 'The pier', 'Pictures', 'the Harbour Board'],
    ['The pier – Pictures courtesy of Ana de Ruiz for Norra', 'The pier', 'Pictures', 'Ana de Ruiz'],
    ['Photo: Norra', null, 'Photo', 'Norra'],
  ];
  for (const [text, content, label, name] of captions) {
    it(text, () => {
      assert.deepEqual(read(text), [content, label, name]);
    });
  }

  const others: readonly string[] = [
    'Ana Ruiz showed a photo by Piet Adeyemi',
    'They liked the picture: The Pier',
    'The last tram. Photo by hand',
    'Photo: Ana Ruiz. The pier is old.',
    'A telephoto: Canon',
  ];
  for (const text of others) {
    it(`not “${text}”`, () => {
      assert.equal(read(text), null);
    });
  }
});
