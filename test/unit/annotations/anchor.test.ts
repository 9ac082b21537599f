import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anchor, followAll, judge, type PlacementKind, type TextTarget } from '../../../server/annotations/index';
import { targetIn, unmark } from '../../support/annotating';
import { asRead, act, anyAction, sentence, topics, type Draft, type Step } from '../../support/drafting';

const filler = 'The ferry to Orsk sails at noon. Two bakers moved to the square in spring.';

interface Case {
  readonly name: string;
  readonly was: string;
  /** The marks say where the words are to be found; without them they must not be. */
  readonly now: string;
  readonly placement: PlacementKind;
  readonly isChanged?: boolean;
}

const cases: readonly Case[] = [
  {
    name: 'the text is as it was',
    was: `${filler} The mayor [[took no money]] from the port.`,
    now: `${filler} The mayor [[took no money]] from the port.`,
    placement: 'placed',
  },
  {
    name: 'only what follows has changed',
    was: 'The mayor [[took no money]] from the port, she said on Monday.',
    now: 'The mayor [[took no money]] in March.',
    placement: 'placed',
  },
  {
    name: 'a paragraph came before',
    was: 'The mayor [[took no money]] from the port.',
    now: `${filler}\n\nThe mayor [[took no money]] from the port.`,
    placement: 'moved',
  },
  {
    name: 'characters beyond the first plane came before',
    was: '😀 The mayor [[took no money]] from the port. 😀',
    now: '😀😀😀 The mayor [[took no money]] from the port. 😀',
    placement: 'moved',
  },
  {
    name: 'the sentence was cut and pasted elsewhere, alone',
    was: `[[No ship has left the northern harbour since May.]] ${filler} The end of it is open.`,
    now: `${filler} The end of it is open.\n\n[[No ship has left the northern harbour since May.]]`,
    placement: 'moved',
  },
  {
    name: 'quotation marks, dashes, dots and white space were set anew',
    was: 'She said [["we didn\'t ask -- ever... at all"]] to them.',
    now: 'New. She said [[“we didn’t  ask\u00a0—\never… at all”]] to them.',
    placement: 'moved',
  },
  {
    name: 'a word of it changed',
    was: `${filler} The mayor [[did not take any money]] from the port.`,
    now: `${filler} The mayor [[did take some money]] from the port.`,
    placement: 'fuzzy',
    isChanged: true,
  },
  {
    name: 'its first word changed, and a paragraph came before',
    was: `“[[We never signed that paper]],” said Lund. ${filler}`,
    now: `${filler}\n\n“[[They once signed that paper]],” said Lund. ${filler}`,
    placement: 'fuzzy',
    isChanged: true,
  },
  {
    name: 'it changed and its paragraph moved behind another one',
    was: `It began in June. The port [[lost 40 ships in a year]], the harbour master said.\n\n${filler.repeat(9)}`,
    now: `${filler.repeat(9)}\n\nIt began in June. The port [[lost 14 ships in a year]], the harbour master said.`,
    placement: 'fuzzy',
    isChanged: true,
  },
  {
    name: 'the same words stand elsewhere, and these changed',
    was: `No ship has left the harbour. ${filler} Asked again, Lund said: “[[No ship has left the harbour]].” He then left.`,
    now: `No ship has left the harbour. ${filler} Asked again, Lund said: “[[One ship has left the harbour]].” He then left.`,
    placement: 'fuzzy',
    isChanged: true,
  },
  {
    name: 'it was deleted, and the next sentence is much like it',
    was: 'The rate is high. [[Unemployment fell to 4.1 percent in May.]] Unemployment fell to 4.3 percent in June. It rose then.',
    now: 'The rate is high. Unemployment fell to 4.3 percent in June. It rose then.',
    placement: 'orphan',
  },
  {
    name: 'it was deleted, and the sentence before is much like it',
    was: 'The rate is high. Unemployment fell to 4.1 percent in May. [[Unemployment fell to 4.3 percent in June.]] It rose then.',
    now: 'The rate is high. Unemployment fell to 4.1 percent in May. It rose then.',
    placement: 'orphan',
  },
  {
    name: 'a sentence that is built alike stands in its place',
    was: 'It rained. [[Each baker in the bakery sold the bakers of the other bakery a barrel of bread.]] Nobody else was asked in the town that year.',
    now: 'It rained. Each miner in the quarry sold the miners of the other quarry a barrow of stone. Nobody else was asked in the town that year.',
    placement: 'orphan',
  },
  {
    name: 'a sentence that is built alike stands in its place, and it moved on',
    was: `It rained. [[Each baker in the bakery sold the bakers of the other bakery a barrel of bread.]] Nobody else was asked that year. ${filler}`,
    now: `It rained. Each miner in the quarry sold the miners of the other quarry a barrow of stone. Nobody else was asked that year. ${filler} [[Each baker in the bakery sold the bakers of the other bakery a barrel of bread.]]`,
    placement: 'moved',
  },
  {
    name: 'a name in it was spelled anew',
    was: `So said the mayor, [[Jonathan]], on Monday in the hall of Orsk. ${filler}`,
    now: `${filler} So said the mayor, [[Johnathan]], on Monday in the hall of Orsk.`,
    placement: 'fuzzy',
    isChanged: true,
  },
  {
    name: 'it was deleted, and a sentence far off is much like it',
    was: `In spring [[the rate fell to 4.1 percent]], Lund said. ${filler} In autumn the rate fell to 4.3 percent, Ruiz wrote.`,
    now: `${filler} In autumn the rate fell to 4.3 percent, Ruiz wrote.`,
    placement: 'orphan',
  },
  {
    name: 'a few words of every day were deleted and stand elsewhere',
    was: `Prices rose by [[12 percent]] in Orsk. ${filler} The tax is low.`,
    now: `${filler} The tax is low. It fell by 12 percent of all that was owed.`,
    placement: 'orphan',
  },
  {
    name: 'its paragraph now stands twice',
    was: `[[No comment from the port.]]\n\n${filler}`,
    now: `${filler}\n\nNo comment from the port.\n\n${filler}\n\nNo comment from the port.\n\n${filler}`,
    placement: 'orphan',
  },
  {
    name: 'everything was replaced',
    was: `The mayor [[took no money]] from the port. ${filler}`,
    now: 'A recipe for soup: water, salt, leeks, and an hour of patience.',
    placement: 'orphan',
  },
  { name: 'the article is empty', was: `The mayor [[took no money]].`, now: '', placement: 'orphan' },
];

describe('An annotation', () => {
  for (const { name, was, now, placement, isChanged = false } of cases) {
    it(`is ${placement}${isChanged ? ' and changed' : ''} where ${name}`, () => {
      const { text, span } = unmark(now);
      assert.deepEqual(anchor(text, [targetIn(was)]), [{ placement, span, isChanged }]);
    });
  }

  it('between repeated paragraphs goes where its neighbours point', () => {
    const paragraph = 'Asked about the money, the mayor gave no answer and left the hall by the back door.';
    const article = `The first day.\n\n${paragraph}\n\n${paragraph}\n\n${paragraph}\n\nThe last day was quiet, all agreed.`;
    const words = 'the mayor gave no answer';
    const starts = [...article.matchAll(new RegExp(words, 'g'))].map(({ index }) => index);
    const middle = starts[1] ?? -1;
    const marked = `${article.slice(0, middle)}[[${words}]]${article.slice(middle + words.length)}`;
    const neighbours = [
      article.replace('The first day', '[[The first day]]'),
      article.replace('The last day was quiet', '[[The last day was quiet]]'),
    ];
    const [own] = anchor(`\n\nNew.\n\n${article}`, [targetIn(marked), ...neighbours.map(targetIn)]);
    assert.deepEqual(own?.span?.start, middle + 8);
  });

  it('that says no position is placed by its words, if they stand once', () => {
    const target: TextTarget = { exact: 'no money', prefix: null, suffix: null, start: null };
    assert.equal(anchor('He took no money.', [target])[0]?.placement, 'placed');
    assert.equal(anchor('He took no money. She took no money.', [target])[0]?.placement, 'orphan');
  });

  it('on the article as a whole covers it; on a part told in another way it is an orphan', () => {
    assert.deepEqual(
      anchor('Rain.', ['article', 'elsewhere']).map(({ span }) => span),
      [{ start: 0, end: 5 }, null],
    );
  });
});

const article = topics.map(sentence).join('\n\n');
const targets = topics.map((topic) => targetIn(article.replace(sentence(topic), `[[${sentence(topic)}]]`)));

/** A place that holds more of another topic than of its own is a wrong one. */
function assertRightPlace(text: string, topic: string, span: { readonly start: number; readonly end: number }): void {
  const words = text.slice(span.start, span.end);
  assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${span.start} to ${span.end}`);
  assert.ok(words.includes(topic), `“${words}” is no place for ${topic}`);
}

/** After the steps every annotation is at its own words or an orphan, and back when the article is as it was. */
function assertOwnPlaces(steps: readonly Step[]): void {
  let before: Draft = { text: article, edits: [] };
  let draft = before;
  for (const { action, at, to } of steps) {
    const next = act(draft, action, at, to, before);
    before = draft;
    draft = next;
  }
  const placements = anchor(draft.text, targets);
  assert.equal(placements.length, targets.length);
  placements.forEach(({ span, placement, isChanged }, index) => {
    const topic = topics[index] ?? '';
    assert.equal(span === null, placement === 'orphan');
    if (span) assertRightPlace(draft.text, topic, span);
    if (span && placement !== 'fuzzy')
      assert.equal(asRead(draft.text.slice(span.start, span.end)), asRead(sentence(topic)));
    assert.ok(placement !== 'fuzzy' || isChanged);
    const copies = draft.text.split(sentence(topic)).length - 1;
    if (copies === 1) assert.notEqual(placement, 'orphan', `${topic} stands in the text`);
  });
  assert.deepEqual(
    anchor(article, targets).map(({ placement }) => placement),
    targets.map(() => 'placed'),
  );
}

describe('After any edits', function () {
  this.timeout(120_000);

  it('every annotation is at its own words or an orphan, and comes back with them (1,000 sequences)', () => {
    fc.assert(fc.property(fc.array(anyAction, { minLength: 1, maxLength: 8 }), assertOwnPlaces), { numRuns: 1000 });
  });

  it('an annotation is not on the sentence that stands where its own did, before the one that followed', () => {
    const steps: readonly Step[] = [
      { action: 'moveParagraph', at: 0, to: 0 },
      { action: 'paste', at: 0, to: 0.19333333333333333 },
    ];
    assertOwnPlaces(steps);
    assertOwnPlaces([...steps, { action: 'type', at: 0, to: 0 }]);
  });

  it('what follows the edits of an open document is where the words are, or is anchored again', () => {
    fc.assert(
      fc.property(fc.array(anyAction, { minLength: 1, maxLength: 6 }), (steps) => {
        let draft: Draft = { text: article, edits: [] };
        for (const { action, at, to } of steps) draft = act(draft, action, at, to, draft);
        const spans = anchor(article, targets).map(({ span }) => span);
        followAll(spans, draft.edits).forEach((span, index) => {
          const target = targets[index];
          if (!span || !target) return;
          assert.ok(0 <= span.start && span.start < span.end && span.end <= draft.text.length);
          const words = draft.text.slice(span.start, span.end);
          assert.equal(
            judge(draft.text, target, span).isChanged,
            asRead(words) !== asRead(sentence(topics[index] ?? '')),
          );
        });
      }),
      { numRuns: 300 },
    );
  });
});
