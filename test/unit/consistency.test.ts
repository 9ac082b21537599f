import assert from 'node:assert/strict';
import { areApart, weekdayOf } from '../../server/core/consistency/calendar';
import { analyze, check, formatMessage } from '../../server/core/index';
import { defaultSettings } from '../../server/settings';

/** Findings of the rules of consistency: rule, words and message. */
function findings(text: string): readonly (readonly [string, string, string])[] {
  return check(analyze(text).article, defaultSettings)
    .filter(({ rule }) => rule.startsWith('consistency/'))
    .map(({ rule, start, end, message }) => [rule.split('/')[1] ?? '', text.slice(start, end), formatMessage(message)]);
}

const around = (sentence: string): string => `The town woke to rain. ${sentence} Nobody was surprised.`;

const odd: readonly (readonly [rule: string, sentence: string, words: string, message: string])[] = [
  [
    'percentages',
    'In the survey 48 percent were in favour, 39 per cent opposed and 21 percent undecided.',
    '48 percent were in favour, 39 per cent opposed and 21 percent',
    'These shares come to 108 percent.',
  ],
  ['percentages', 'The vote split 62% for and 48% against.', '62% for and 48%', 'These shares come to 110 percent.'],
  [
    'weekday',
    'The strike began on Monday, 12 March 2022.',
    'Monday, 12 March 2022',
    'This date in 2022 is a Saturday, not a Monday.',
  ],
  [
    'weekday',
    'It ended on Friday, Feb. 29, 2024.',
    'Friday, Feb. 29, 2024',
    'This date in 2024 is a Thursday, not a Friday.',
  ],
  [
    'total',
    'Twelve people: five men and six women were hurt.',
    'Twelve people: five men and six women',
    'The parts come to 11, not to 12.',
  ],
  [
    'total',
    'Police held 12 people, five men and six women, at the gate.',
    '12 people, five men and six women',
    'The parts come to 11, not to 12.',
  ],
  [
    'total',
    'The city will spend €12 million: €5 million for roads and €6 million for schools.',
    '€12 million: €5 million for roads and €6 million',
    'The parts come to 11,000,000, not to 12,000,000.',
  ],
];

const even: readonly string[] = [
  'In the survey 48 percent were in favour, 31 percent opposed and 21 percent undecided.',
  'Of those asked, 45 percent said yes, 45 percent no and 11 percent did not know.',
  'Wages rose 60 percent in the north and 70 percent in the south.',
  '60 percent of men and 70 percent of women voted for it, the rest against.',
  '60 percent said they read the paper and 70 percent that they watched the news.',
  'The strike began on Saturday, 12 March 2022.',
  'The strike began on Monday, 12 March.',
  'It ended on Friday, 31 February 2024.',
  'Twelve people: five men and seven women were hurt.',
  'More than 12 people: five men and six women were hurt.',
  'They found 14 bodies, including five men and six women.',
  'She had 12 points, five assists and six rebounds.',
  'The firm has 12 shops, five vans and six bicycles.',
];

describe('consistency', () => {
  for (const [rule, sentence, words, message] of odd) {
    it(`${rule}: ${sentence}`, () => assert.deepEqual(findings(around(sentence)), [[rule, words, message]]));
  }

  for (const sentence of even) {
    it(`nothing is odd in ${sentence}`, () => assert.deepEqual(findings(around(sentence)), []));
  }

  it('takes the year of a day from the front matter or the dateline, the nearest where the year turns', () => {
    const weekdays = (text: string): readonly string[] => findings(text).map(([, , message]) => message);
    const frontMatter = (date: string, sentence: string): string => `---\ndate: ${date}\n---\n\n${sentence}\n`;
    assert.deepEqual(weekdays(frontMatter('2022-03-14', 'It began on Monday, March 12.')), [
      'This date in 2022 is a Saturday, not a Monday.',
    ]);
    assert.deepEqual(weekdays(frontMatter('2022-01-03', 'It began on Friday, Dec. 31.')), []);
    assert.deepEqual(weekdays('LUND, March 14, 2022 — It began on Monday, March 12.'), [
      'This date in 2022 is a Saturday, not a Monday.',
    ]);
  });

  it('tells of two ages and two titles of one person, and of two names for one title', () => {
    const article = (first: string, second: string): string => `${first} spoke first.\n\n${second} spoke last.\n`;
    const rulesOf = (first: string, second: string): readonly string[] =>
      findings(article(first, second)).map(([rule]) => rule);
    assert.deepEqual(rulesOf('Paula Brand, 61,', 'Brand, 67,'), ['age', 'age']);
    assert.deepEqual(rulesOf('Paula Brand, 61,', 'Brand, 61,'), []);
    assert.deepEqual(rulesOf('Paula Brand, 61,', 'Otto Kern, 67,'), []);
    assert.deepEqual(rulesOf('Paula Brand, 61,', 'The 67-year-old Brand'), ['age', 'age']);
    assert.deepEqual(rulesOf('Paula Brand, 61,', 'She has a 6-year-old. Brand'), []);
    assert.deepEqual(rulesOf('Foreign Minister Paula Brand', 'Brand, the ambassador,'), ['title', 'title']);
    assert.deepEqual(rulesOf('Foreign Minister Paula Brand', 'Brand, the former ambassador,'), []);
    assert.deepEqual(rulesOf('Foreign Minister Paula Brand', 'Brand, the minister,'), []);
    assert.deepEqual(rulesOf('Paula Brand, the mayor of Lund,', 'Eva Holm, the mayor of Lund,'), ['title', 'title']);
    assert.deepEqual(rulesOf('Paula Brand, the mayor of Lund,', 'Eva Holm, the mayor of Ystad,'), []);
  });

  it('tells of copies of a quote that differ, not of shortened or repeated ones', () => {
    const article = (first: string, second: string): string =>
      `“${first},” said Paula Brand.\n\nThe hall was silent.\n\n“${second},” Brand had said.\n`;
    const said = 'We never asked the bank for a single coin';
    const copies = (second: string): number => findings(article(said, second)).length;
    assert.equal(copies('We never asked the bank for a single penny'), 2);
    assert.equal(copies('never begged the bank for a single coin'), 2);
    assert.equal(copies(said), 0);
    assert.equal(copies('asked the bank for a single coin'), 0);
    assert.equal(copies('We never asked […] for a single penny'), 0);
    assert.equal(copies('We asked nobody for anything at all'), 0);
  });
});

describe('the calendar', () => {
  it('knows the weekdays of dates', () => {
    const cases: readonly (readonly [number, number, number, number])[] = [
      [1900, 1, 1, 1],
      [2000, 2, 29, 2],
      [2022, 3, 12, 6],
      [2024, 12, 31, 2],
    ];
    for (const [year, month, day, weekday] of cases) assert.equal(weekdayOf({ year, month, day }), weekday);
  });

  it('tells days apart by the parts that both give', () => {
    const nothing = { weekday: null, day: null, month: null, year: null };
    assert.ok(areApart({ ...nothing, weekday: 1 }, { ...nothing, weekday: 2 }));
    assert.ok(areApart({ ...nothing, year: 1961 }, { ...nothing, year: 1964 }));
    assert.ok(!areApart({ ...nothing, weekday: 1 }, { ...nothing, day: 3, month: 5 }));
    assert.ok(!areApart({ ...nothing, weekday: 1 }, { ...nothing, weekday: 1, year: 1961 }));
  });
});
