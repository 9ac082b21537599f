import assert from 'node:assert/strict';
import { findClaims, scoreSentence, scoreSentences } from '../../server/core/claims';
import { readCues, type CueName } from '../../server/core/claims/cues';
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

const cuesOf = (text: string) => {
  const [sentence] = read(text);
  assert.ok(sentence, text);
  return readCues(sentence, false);
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

describe('cues of a sentence', () => {
  const cases: readonly {
    readonly cue: CueName;
    readonly has: readonly string[];
    readonly lacks: readonly string[];
  }[] = [
    {
      cue: 'causal',
      has: [
        'The bridge closed because the river rose.',
        'Heavy rain led to landslides in three valleys.',
        'Trains were late due to a strike.',
        'The drought caused the worst harvest in years.',
        'Two thirds of the fish died as a result.',
        'The mayor resigned following a week of protests.',
        'The council saved a million euros by closing two pools.',
        'Prices rose in response to the tariff.',
      ],
      lacks: [
        'The bridge is closed on Sundays.',
        'The statue stands by the river.',
        'The book was written by a teacher from Kent.',
        'Two trains arrived late.',
      ],
    },
    {
      cue: 'generalisation',
      has: [
        'All of the wells in the district are dry.',
        'Every school has a nurse.',
        'Prices always rise before the holidays.',
        'Farmers usually sow in April.',
        'Nurses often work two shifts.',
      ],
      lacks: ['Two of the wells are dry.', 'The school has a nurse.', 'Prices rose before the holidays.'],
    },
    {
      cue: 'hypothetical',
      has: [
        'If the dam breaks, the valley floods.',
        'A strike would close the port.',
        'The ministry could have stopped the sale.',
        'Nobody knows whether the road is open.',
        'Unless it rains, the crop is lost.',
      ],
      lacks: ['The dam broke and the valley flooded.', 'A strike closed the port.', 'The fair opens in May.'],
    },
    {
      cue: 'hedge',
      has: [
        'Perhaps the fire began in the kitchen.',
        'The fire probably began in the kitchen.',
        'The figures seem too high.',
        'The driver apparently fell asleep.',
        'A leak is a possible reason.',
      ],
      lacks: ['The fire began in the kitchen.', 'The figures are too high.', 'The driver fell asleep.'],
    },
    {
      cue: 'trend',
      has: ['The cost of living was soaring.', 'Rents are up 8 percent.', 'The number of nests is declining.'],
      lacks: ['She went up the stairs.', 'The rent is 800 euros.'],
    },
    {
      cue: 'date',
      has: ['He left two days after the vote.', 'The hotel burned down last summer.'],
      lacks: ['He left after the vote.', 'He likes the summer.'],
    },
    {
      cue: 'year',
      has: ['The mill was built in the 1890s.', 'The mill was built in 1893.'],
      lacks: ['The mill has 1,890 windows.'],
    },
    {
      cue: 'negation',
      has: ['The town denied the request.', 'The clinic lacks beds.', 'They were unable to land.'],
      lacks: ['The town granted the request.', 'The clinic has beds.'],
    },
  ];
  for (const { cue, has, lacks } of cases) {
    for (const text of has) {
      it(`have ${cue} in “${text}”`, () => {
        assert.ok(cuesOf(text).has(cue));
      });
    }
    for (const text of lacks) {
      it(`lack ${cue} in “${text}”`, () => {
        assert.ok(!cuesOf(text).has(cue));
      });
    }
  }
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
