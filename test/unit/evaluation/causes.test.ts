import assert from 'node:assert/strict';
import { errorsOf, groupByCause, type Section } from '../../../scripts/eval/causes';
import { quoteChapter } from '../../../scripts/eval/report';
import { caseOf, type Told } from './fixtures';

const causes = (text: string, gold: readonly Told[], found: readonly Told[], section: Section): readonly string[] =>
  groupByCause(errorsOf([caseOf(text, gold, found)]), section).map(({ cause }) => cause);

describe('the cause of a miss', () => {
  const indirect = (quote: string, cue: string): Told => ({ quote, cue, kind: 'indirect' });
  const misses: readonly (readonly [cause: string, text: string, gold: Told])[] = [
    ['in the headline', 'Pier unsafe, warns Wren\n\nIt shook.', indirect('Pier unsafe', 'warns')],
    ['transcript, interview or dash layout', 'Q: Is it safe?\nA: It never was.', { quote: 'It never was.' }],
    ['no cue', 'It was cold. “Never again.” They left.', { quote: '“Never again.”' }],
    ['cue in another paragraph', 'Wren said:\n“It shook.” Then rain.', { quote: '“It shook.”', cue: 'said' }],
    ['cue not in the lexicon', 'Wren yodelled it was unsafe.', indirect('it was unsafe', 'yodelled')],
    ['noun as cue', 'Her allegation the pier was unsafe spread.', indirect('the pier was unsafe', 'allegation')],
    ['passive cue', 'It was said the pier shook.', indirect('the pier shook', 'was said')],
    ['content before the cue', 'The pier was unsafe, Wren said.', indirect('The pier was unsafe', 'said')],
    ['content begins with “that”', 'Wren said that it shook.', indirect('that it shook', 'said')],
    ['content is an infinitive', 'Wren vowed to mend it.', indirect('to mend it', 'vowed')],
    ['content is a question', 'Wren asked whether it shook.', indirect('whether it shook', 'asked')],
    ['object right after the cue, no clause', 'Wren announced a new pier.', indirect('a new pier', 'announced')],
    ['clause right after the cue', 'Wren said the pier was new.', indirect('the pier was new', 'said')],
  ];
  for (const [cause, text, gold] of misses) {
    it(`is “${cause}” for ${JSON.stringify(text)}`, () =>
      assert.deepEqual(causes(text, [gold], [], 'Misses'), [cause]));
  }
});

describe('the cause of a false alarm', () => {
  const alarms: readonly (readonly [cause: string, text: string, found: Told])[] = [
    ['scare quote or term', 'The “new” pier shook.', { quote: '“new”' }],
    ['title of a work or name in marks', 'She sang “Song of the Pier” twice.', { quote: '“Song of the Pier”' }],
    ['marks without cue and speaker', 'A sign: “we open at nine every day”.', { quote: '“we open at nine every day”' }],
    [
      'cue negated, possible or to come',
      'Wren would not say it was unsafe.',
      { quote: 'it was unsafe', kind: 'indirect', cue: 'say', speaker: 'Wren' },
    ],
    [
      'clause before the cue',
      'The pier shook, Wren wrote.',
      { quote: 'The pier shook', kind: 'indirect', cue: 'wrote', speaker: 'Wren' },
    ],
  ];
  for (const [cause, text, found] of alarms) {
    it(`is “${cause}” for ${JSON.stringify(text)}`, () =>
      assert.deepEqual(causes(text, [], [found], 'False alarms'), [cause]));
  }

  it('tells quoted words inside a longer annotated quote', () => {
    const text = 'Wren said the pier was “a danger to us all” and shut it.';
    const gold: Told = { quote: 'the pier was “a danger to us all”', kind: 'mixed', cue: 'said' };
    const found = [gold, { quote: '“a danger to us all”' }];
    assert.deepEqual(causes(text, [gold], found, 'False alarms'), ['quoted words of an annotated quote as one more']);
  });
});

describe('the cause of a wrong edge', () => {
  const text = 'Wren said the pier was unsafe and left because it rained.';
  const edge = (gold: string, found: string): readonly string[] =>
    causes(text, [{ quote: gold }], [{ quote: found }], 'Wrong edges');

  it('names the side and the words', () => {
    assert.deepEqual(edge('the pier was unsafe', 'the pier was unsafe and left'), [
      'ends too late: “and”, “but” or “or”',
    ]);
    assert.deepEqual(edge('unsafe and left because it rained', 'unsafe and left'), [
      'ends too early: an adverbial clause',
    ]);
    assert.deepEqual(edge('the pier was unsafe', 'pier was unsafe'), ['starts too late: one word']);
  });

  it('is none where only marks differ', () =>
    assert.deepEqual(edge('left because it rained', 'left because it rained.'), []));
});

describe('the cause of a wrong attribution', () => {
  const text = '“It shook,” Tilda Wren, a doctor, said. Nils Dahl nodded.';
  const gold: Told = { quote: '“It shook,”', speaker: 'Tilda Wren', cue: 'said', name: 'Tilda Wren' };

  it('sees the parenthesis between name and cue', () => {
    const found = { ...gold, speaker: 'Nils Dahl', name: 'Nils Dahl' };
    assert.deepEqual(causes(text, [gold], [found], 'Wrong speakers'), ['parenthesis between name and cue']);
    assert.deepEqual(causes(text, [gold], [found], 'Wrong names'), ['another mention taken']);
  });

  it('sees where nobody was named', () => {
    const found = { quote: '“It shook,”', cue: 'said' };
    assert.deepEqual(causes(text, [gold], [found], 'Wrong speakers'), ['nobody named']);
  });

  it('sees a cue that lacks words', () => {
    const longer = { ...gold, cue: 'a doctor, said' };
    assert.deepEqual(causes(text, [longer], [gold], 'Wrong cues'), ['auxiliary, adverb or particle left out']);
  });
});

describe('the report of an evaluation', () => {
  it('shows an error in its context, with what is annotated and what was found', () => {
    const text = 'It stopped.\nIt rained. Wren yodelled it was *unsafe*.';
    const gold: Told = { quote: 'it was *unsafe*', kind: 'indirect', speaker: 'Wren', cue: 'yodelled' };
    const chapter = quoteChapter('piers.jsonl', [caseOf(text, [gold], [])], 1);
    assert.match(chapter, /\| cue not in the lexicon \| +1 \| yodelled +\|/);
    assert.match(chapter, /Gold: Wren \\\| yodelled\. Found: no quote\./);
    assert.match(chapter, /> It stopped\. ¶ It rained\. Wren yodelled ⟦it was \\\*unsafe\\\*⟧\./);
  });

  it('shows no more examples than asked for', () => {
    const chapter = quoteChapter('piers.jsonl', [caseOf('It shook, Wren wrote.', [{ quote: 'It shook' }], [])], 0);
    assert.doesNotMatch(chapter, /⟦/);
  });
});
