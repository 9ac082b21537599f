/** Articles come pasted from everywhere: whatever their marks, spaces and line ends, the same people say the same words. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../../server/core/index';

const paragraphs: readonly string[] = [
  'Mayor Ana Ruiz met the owners of the harbor on Friday.',
  '“The bridge is open,” Ruiz said. “It will stay open until May.”',
  'Pablo Keane, a pilot, said: “Nobody has asked us.”',
  '“We have slept badly,” said Ivo Brandt, who lives by the quay. “The gulls did not sleep at all.',
  '“They never do.”',
  'Keane said that the harbor was cold.',
];

const expected: readonly string[] = [
  'Ana Ruiz: The bridge is open',
  'Ana Ruiz: It will stay open until May',
  'Pablo Keane: Nobody has asked us',
  'Ivo Brandt: We have slept badly',
  'Ivo Brandt: The gulls did not sleep at all',
  'Ivo Brandt: They never do',
  'Pablo Keane: that the harbor was cold',
];

type Mess = (text: string) => string;

const straight: Mess = (text) => text.replace(/[“”]/g, '"');
const hardSpaces: Mess = (text) => text.replaceAll(' ', '\u00A0');

/** Each leaves the words and who says them as they were. */
const messes: Readonly<Record<string, Mess>> = {
  'straight marks': straight,
  'closing marks straight': (text) => text.replaceAll('”', '"'),
  'one word with a soft hyphen': (text) => text.replace('asked', 'as\u00ADked'),
  'double spaces': (text) => text.replace(/\. /g, '.  '),
  'hard spaces': hardSpaces,
  'zero-width spaces': (text) => text.replace(/ /g, ' \u200B'),
  'a byte-order mark': (text) => `\uFEFF${text}`,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  emoji: (text) => text.replace('harbor on', 'harbor ⚓️ on'),
  'a stray mark above': (text) => `The old gates, ” it turned out, were heavy.\n\n${text}`,
  'a title and a dateline': (text) => `Bridge opens\n\nLUND (AP) — ${text}`,
};

const names = Object.keys(messes);

function said(text: string): readonly string[] {
  const clean = (words: string): string =>
    words
      .replace(/[\u00AD\u200B\uFEFF]/g, '')
      .replace(/\s+/g, ' ')
      .replace(/^["“\s]+|[.,"”\s]+$/g, '');
  return analyze(text).article.quotes.map(
    ({ start, end, attribution }) => `${attribution?.speaker.name ?? ''}: ${clean(text.slice(start, end))}`,
  );
}

const spoil = (chosen: readonly string[]): string =>
  chosen.reduce((text, name) => (messes[name] as Mess)(text), paragraphs.join('\n\n'));

describe('messy articles', function () {
  this.timeout(60_000);

  for (const name of names) it(name, () => assert.deepEqual(said(spoil([name])), expected));

  it('any of them together', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(names), (chosen) => {
        assert.deepEqual(said(spoil(chosen)), expected);
      }),
      { numRuns: 60, seed: 7 },
    );
  });

  for (const text of ['', ' \n\n ', '“', '”', '“”', '"" \'\' “” ‘’ «»', '“ ” “ ”', '> ', '— Ana Ruiz']) {
    it(`nobody says anything in ${JSON.stringify(text)}`, () => assert.deepEqual(said(text), []));
  }
});
