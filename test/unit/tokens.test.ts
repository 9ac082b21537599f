import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../server/core/tokens';

const cut = (text: string): string =>
  tokenize(text)
    .map((word) => word.text)
    .join(' | ');

describe('tokenize', () => {
  const cases: readonly (readonly [title: string, text: string, expected: string])[] = [
    ['marks', 'Well, she left (twice).', 'Well | , | she | left | ( | twice | ) | .'],
    ['negation, straight and curly', "It didn't; he won’t", "It | did | n't | ; | he | wo | n’t"],
    [
      'clitics',
      "I'm sure they’ve told Ida's son he'd go",
      "I | 'm | sure | they | ’ve | told | Ida | 's | son | he | 'd | go",
    ],
    ['several clitics', "She couldn't've", "She | could | n't | 've"],
    ['fused words', 'We cannot stay', 'We | can | not | stay'],
    ['plural possessive', 'the workers’ union', 'the | workers | ’ | union'],
    ['hyphenated names and compounds', 'Jean-Marc met a 15-year-old', 'Jean-Marc | met | a | 15-year-old'],
    ['names with apostrophes', "O'Brien and D’Angelo", "O'Brien | and | D’Angelo"],
    ['titles and initials', 'Mr. J. K. Berg met Dr. Amos', 'Mr. | J. | K. | Berg | met | Dr. | Amos'],
    ['initialisms', 'the U.S. and a U.N.-led team', 'the | U.S. | and | a | U.N.-led | team'],
    ['an initialism at the end owns its period', 'She left the U.S.', 'She | left | the | U.S.'],
    ['a letter at the end does not', 'This is plan B.', 'This | is | plan | B | .'],
    [
      'abbreviations only before a word',
      'No. 5 won. He sat in the Sun.',
      'No. | 5 | won | . | He | sat | in | the | Sun | .',
    ],
    ['numbers', '5,000 at 5:30 on 9/11, 3.5% of $4.2', '5,000 | at | 5:30 | on | 9/11 | , | 3.5 | % | of | $ | 4.2'],
    ['units', '5pm, 4.2m, 10km, the 1990s, 21st', '5 | pm | , | 4.2 | m | , | 10 | km | , | the | 1990s | , | 21st'],
    ['feet and inches', '5\'10"', '5 | \' | 10 | "'],
    ['double quotation marks', '“Yes,” «oui» „ja“ "si"', '“ | Yes | , | ” | « | oui | » | „ | ja | “ | " | si | "'],
    ['single quotation marks', "‘Yes,’ and 'no'", "‘ | Yes | , | ’ | and | ' | no | '"],
    ['dashes', 'One—two – three -- four', 'One | — | two | – | three | -- | four'],
    ['ellipses', 'So… well...', 'So | … | well | ...'],
    [
      'addresses',
      'See https://a.org/b?c=d. Write to ed@paper.co.uk!',
      'See | https://a.org/b?c=d | . | Write | to | ed@paper.co.uk | !',
    ],
    ['handles, hashtags, companies', '@ana #vote AT&T Shop.com', '@ana | #vote | AT&T | Shop.com'],
    ['slashes', 'and/or', 'and | / | or'],
    ['emoji and astral letters', 'hi 👍🏽 🇺🇦 👩‍🚒 𝒳𝒴', 'hi | 👍🏽 | 🇺🇦 | 👩‍🚒 | 𝒳𝒴'],
    ['soft hyphens', 'the har\u00ADbor', 'the | harbor'],
    ['a missing space', 'the end.Next', 'the | end | . | Next'],
    ['nothing', ' \n\t', ''],
  ];
  for (const [title, text, expected] of cases) {
    it(title, () => assert.equal(cut(text), expected));
  }

  it('reads a stretch only, with offsets of the whole text', () => {
    assert.deepEqual(tokenize('Ann met Mr. Bo.', 4, 15), [
      { text: 'met', start: 4, end: 7 },
      { text: 'Mr.', start: 8, end: 11 },
      { text: 'Bo', start: 12, end: 14 },
      { text: '.', start: 14, end: 15 },
    ]);
    assert.deepEqual(tokenize('Annabel', 0, 3), [{ text: 'Ann', start: 0, end: 3 }]);
  });

  it('loses nothing but white space and soft hyphens, whatever the text', () => {
    const visible = (text: string): string => text.replaceAll('\u00AD', '').trim();
    const pieces = fc.constantFrom(
      "'",
      '’',
      '.',
      '-',
      ' ',
      'a',
      'B',
      '1',
      ',',
      '@',
      '“',
      "n't",
      "'s",
      '…',
      '\u{1F600}',
      '\ud800',
      '\u0301',
      '\u00AD',
    );
    const anyText = fc.oneof(
      fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0;
        for (const word of tokenize(text)) {
          assert.equal(visible(text.slice(at, word.start)), '');
          assert.equal(word.text, text.slice(word.start, word.end).replaceAll('\u00AD', ''));
          assert.notEqual(word.text, '');
          assert.ok(word.end > word.start);
          at = word.end;
        }
        assert.equal(visible(text.slice(at)), '');
      }),
    );
  });
});
