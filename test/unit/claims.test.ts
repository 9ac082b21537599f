import assert from 'node:assert/strict';
import { findClaims, scoreSentence, scoreSentences } from '../../server/core/claims';
import { pairMarks } from '../../server/core/marks';
import type { Factor, LocalQuote, Sentence } from '../../server/core/model';
import { splitSentences } from '../../server/core/sentences';
import { buildUnits } from '../../server/core/units';

const read = (text: string): readonly Sentence[] =>
  buildUnits(text, splitSentences(text), pairMarks(text).quoted).sentences;

const score = (text: string, insideQuote = false) => {
  const [sentence] = read(text);
  assert.ok(sentence, text);
  return scoreSentence(sentence, insideQuote);
};

const quote = (text: string, content: string, kind: LocalQuote['kind']): LocalQuote => {
  const start = text.indexOf(content);
  return { start, end: start + content.length, kind, group: 0, cue: null, candidates: [], continues: false };
};

describe('check-worthiness of a sentence', () => {
  const worthChecking = [
    'Unemployment in the region fell to 3.9 percent in May, the ministry said.',
    'The storm killed 14 people and injured more than 60 others on Tuesday.',
    'Parliament voted 212 to 198 on Thursday to ban the sale of the pesticide.',
    'The council cut the school budget by 4 million euros last year.',
    'The vaccine reduced infections by half, according to the health agency.',
  ];
  for (const text of worthChecking) {
    it(`is at least 0.5 for “${text}”`, () => {
      assert.ok(score(text).checkWorthiness >= 0.5);
    });
  }

  const notWorthChecking = [
    'I hope that we can all be proud of this beautiful evening.',
    'Let us work together for a better future.',
    'What do you think about that?',
    'Thank you all for coming tonight.',
    'We must never give up on our dreams.',
    'I love the smell of the sea.',
  ];
  for (const text of notWorthChecking) {
    it(`is below 0.3 for “${text}”`, () => {
      assert.ok(score(text).checkWorthiness < 0.3);
    });
  }

  it('ranks an amount that was spent above one that is asked for', () => {
    const spent = score('The city spent 5 million euros on the bridge.').checkWorthiness;
    const asked = score('I propose that we should spend 5 million euros on the bridge.').checkWorthiness;
    assert.ok(spent > asked);
  });

  const factors: readonly (readonly [string, Factor])[] = [
    ['The company sold 40,000 bicycles.', 'quantity'],
    ['Exports increased sharply.', 'trend'],
    ['The court ruled that the law was unconstitutional.', 'law'],
    ['The bridge opened in March.', 'date'],
    ['The report was published on Monday.', 'date'],
    ['Wages are higher than in the neighbouring country.', 'comparison'],
    ['It was the worst flood in history.', 'superlative'],
    ['The minister signed the decree.', 'record'],
    ['The firm had sold its quarries, the ministry said.', 'attribution'],
    ['The agency never warned the residents.', 'negation'],
    ['They will build a new station.', 'prediction'],
    ['I remember my grandmother’s kitchen.', 'experience'],
    ['We must protect our rivers.', 'promise'],
    ['I believe this is right.', 'opinion'],
    ['Is that enough?', 'question'],
  ];
  for (const [text, factor] of factors) {
    it(`names the factor ${factor} in “${text}”`, () => {
      assert.ok(score(text).factors.includes(factor), score(text).factors.join());
    });
  }

  it('ranks what matters to many above what matters to few, whoever says it', () => {
    const many = score('Inspectors found that the reservoir had been poisoned.').checkWorthiness;
    const few = score('Inspectors found that the choir had been rehearsing.').checkWorthiness;
    assert.ok(many > few);
  });

  it('ranks a deed above a plan for it', () => {
    const done = score('We have raised the minimum wage.').checkWorthiness;
    const planned = score('We should raise the minimum wage.').checkWorthiness;
    assert.ok(done > planned);
  });

  it('names no factor that lowers the score of what raises it', () => {
    const { factors } = score('The army shelled the hospital.');
    for (const lowering of [
      'opinion',
      'prediction',
      'promise',
      'question',
      'hypothetical',
      'experience',
      'hedge',
    ] as const) {
      assert.ok(!factors.includes(lowering), lowering);
    }
  });

  it('takes neither a year nor an age nor the time of day for a quantity', () => {
    for (const text of ['She moved there in 1987.', 'A 45-year-old man called.', 'The doors open at 9 a.m.']) {
      assert.ok(!score(text).factors.includes('quantity'), text);
    }
  });
});

describe('claims of a paragraph', () => {
  const claimsOf = (text: string, quotes: readonly LocalQuote[] = []): readonly string[] => {
    const sentences = read(text);
    const claims = findClaims(sentences, scoreSentences(sentences, quotes), text, quotes);
    return claims.map(({ start, end }) => text.slice(start, end));
  };

  it('are the sentences worth a look, in order', () => {
    const text =
      'Thank you all for coming tonight. The flood killed 14 people in May. ' +
      'What a beautiful evening! The council cut taxes by 3 percent last year.';
    assert.deepEqual(claimsOf(text), [
      'The flood killed 14 people in May.',
      'The council cut taxes by 3 percent last year.',
    ]);
  });

  it('are the content of an indirect quote, without its attribution', () => {
    const text = 'The ministry said on Friday that unemployment had fallen to 3.9 percent.';
    const content = 'unemployment had fallen to 3.9 percent';
    assert.deepEqual(claimsOf(text, [quote(text, content, 'indirect')]), [content]);
  });

  it('are without the marks of a direct quote', () => {
    const text = '“The tax killed 4,000 jobs in the region last year,” Ruiz said.';
    const content = 'The tax killed 4,000 jobs in the region last year,';
    assert.deepEqual(claimsOf(text, [quote(text, content, 'direct')]), [content]);
  });

  it('are the whole sentence where a quote is but a part of it', () => {
    const text = 'The council cut the school budget by 4 million euros last year in what Ruiz called a “mistake”.';
    assert.deepEqual(claimsOf(text, [quote(text, 'mistake', 'mixed')]), [text]);
  });
});
