// How fitted weights (`*.bin`) get into a bundle: as a string in which small numbers, negative ones too, are ASCII. Of
// such text the package's compression makes far less than of base64, which blurs the bytes' statistics.
import { readFile } from 'node:fs/promises';

const firstCharacter = 35; // After the quotation mark and the space, so that frequent values need no escape.

const encode = (/** @type {Uint8Array} */ bytes) => {
  const codes = Uint16Array.from(bytes, (byte) => {
    const value = (byte << 24) >> 24;
    return (value < 0 ? -2 * value - 1 : 2 * value) + firstCharacter;
  });
  return new TextDecoder('utf-16le').decode(codes);
};

const decoder = `
export default (text) => {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at += 1) {
    const code = text.charCodeAt(at) - ${firstCharacter};
    bytes[at] = code & 1 ? -((code + 1) >> 1) : code >> 1;
  }
  return bytes;
};`;

/**
 * `import bytes from './x.bin'` gives a `Uint8Array`.
 * @type {import('esbuild').Plugin}
 */
export const weights = {
  name: 'weights',
  setup(build) {
    build.onResolve({ filter: /^weights-decoder$/ }, (args) => ({ path: args.path, namespace: 'weights' }));
    build.onLoad({ filter: /.*/, namespace: 'weights' }, () => ({ contents: decoder }));
    build.onLoad({ filter: /\.bin$/ }, async ({ path }) => ({
      contents: `import decode from 'weights-decoder';\nexport default decode(${JSON.stringify(encode(await readFile(path)))});`,
      loader: 'js',
    }));
  },
};
