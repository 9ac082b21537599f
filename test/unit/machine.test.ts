import assert from 'node:assert/strict';
import { analyze, machineArticle, message, type Article, type Finding, type Speaker } from '../../server/core/index';

const text = '“We never met,” Ruiz said. It rained on 12 days.';

const speaker: Speaker = {
  id: 's1',
  name: 'Ana Ruiz',
  kind: 'person',
  role: 'mayor of Lund',
  aliases: ['Ruiz'],
  mentions: [{ start: 16, end: 20 }],
};

const article: Article = {
  ...analyze('').article,
  text,
  sentences: [{ start: 0, end: 26, checkWorthiness: 0.25 }],
  quotes: [
    {
      id: 'q1',
      group: 'g1',
      kind: 'direct',
      start: 0,
      end: 15,
      cue: { start: 21, end: 25 },
      attribution: {
        speaker,
        mention: speaker.mentions[0] ?? null,
        confidence: 0.9,
        why: message('subject of “{0}”', 'said'),
      },
      alternatives: [],
      wording: null,
    },
    {
      id: 'q2',
      group: 'g2',
      kind: 'indirect',
      start: 27,
      end: 47,
      cue: null,
      attribution: null,
      alternatives: [],
      wording: null,
    },
  ],
  captions: [{ start: 49, end: 60, cue: { start: 61, end: 66 }, credited: speaker, mention: { start: 68, end: 76 } }],
  speakers: [speaker],
  claims: [{ start: 27, end: 48, checkWorthiness: 0.75, factors: ['quantity'], speaker: null, gist: null }],
  disputed: [
    {
      start: 1,
      end: 13,
      kind: 'denial',
      by: speaker,
      why: message('counters with “{0}”', 'never'),
      marker: { start: 4, end: 9 },
      related: [{ start: 27, end: 48 }],
      proposition: 'Ruiz did it',
      topic: 'event',
      gist: null,
    },
    {
      start: 27,
      end: 48,
      kind: 'challenged',
      by: 'narrator',
      why: message('so it says'),
      marker: { start: 27, end: 29 },
      related: [],
      proposition: null,
      topic: null,
      gist: null,
    },
    {
      start: 27,
      end: 48,
      kind: 'allegation',
      by: null,
      why: message('unproven'),
      marker: { start: 27, end: 29 },
      related: [],
      proposition: null,
      topic: null,
      gist: null,
    },
  ],
};

const finding: Finding = {
  rule: 'dispute/denial',
  severity: 'warning',
  start: 1,
  end: 13,
  message: message('{0} denies it', 'Ana Ruiz'),
  related: [{ start: 27, end: 48, message: message('here') }],
  fixes: [],
};

describe('machine output', () => {
  const output = machineArticle('council', article, [finding]);

  it('names the article and the version of the format', () => {
    assert.deepEqual([output.id, output.schema], ['council', 1]);
  });

  it('gives a quote its speaker, cue and the reason in words', () => {
    assert.deepEqual(output.quotes[0], {
      id: 'q1',
      group: 'g1',
      kind: 'direct',
      start: 0,
      end: 15,
      cue: { start: 21, end: 25 },
      speaker: {
        id: 's1',
        name: 'Ana Ruiz',
        mention: { start: 16, end: 20 },
        confidence: 0.9,
        why: 'subject of “said”',
      },
    });
  });

  it('has the caption of a picture among the quotes, as said by whoever is credited', () => {
    assert.deepEqual(output.quotes[2], {
      id: 'q3',
      group: 'g3',
      kind: 'caption',
      start: 49,
      end: 60,
      cue: { start: 61, end: 66 },
      speaker: {
        id: 's1',
        name: 'Ana Ruiz',
        mention: { start: 68, end: 76 },
        confidence: 0.95,
        why: 'credited for the picture',
      },
    });
  });

  it('says null where nobody can be named, and where the speaker is carried over', () => {
    assert.deepEqual([output.quotes[1]?.speaker, output.quotes[1]?.cue], [null, null]);
    const [quote] = article.quotes;
    assert.ok(quote?.attribution);
    const carried = { ...quote, attribution: { ...quote.attribution, mention: null } };
    assert.equal(machineArticle('x', { ...article, quotes: [carried] }, []).quotes[0]?.speaker?.mention, null);
  });

  it('names who disputes: a speaker by id, the narrator, or nobody', () => {
    assert.deepEqual(
      output.disputed.map(({ kind, by, why }) => [kind, by, why]),
      [
        ['denial', 's1', 'counters with “never”'],
        ['challenged', 'narrator', 'so it says'],
        ['allegation', null, 'unproven'],
      ],
    );
    assert.deepEqual(output.disputed[0]?.related, [{ start: 27, end: 48 }]);
  });

  it('lists sentences, claims, speakers and findings', () => {
    assert.deepEqual(output.sentences, [{ start: 0, end: 26, checkWorthiness: 0.25 }]);
    assert.deepEqual(output.claims, [{ start: 27, end: 48, checkWorthiness: 0.75, factors: ['quantity'] }]);
    assert.deepEqual(output.speakers, [speaker]);
    assert.deepEqual(output.findings, [
      { rule: 'dispute/denial', severity: 'warning', start: 1, end: 13, message: 'Ana Ruiz denies it' },
    ]);
  });

  it('survives JSON unchanged', () => {
    assert.deepEqual(JSON.parse(JSON.stringify(output)), output);
  });
});
