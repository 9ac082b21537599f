import assert from 'node:assert/strict';
import { spanOf } from '../../../server/core/frame';
import { findFrames } from '../../../server/core/frames';
import { pairMarks } from '../../../server/core/marks';
import { splitSentences } from '../../../server/core/sentences';
import { buildUnits } from '../../../server/core/units';

/** The frames of a sentence that report, as `speaker | cue | content | content`. */
function framesOf(text: string): readonly string[] {
  const { narration } = buildUnits(text, splitSentences(text), pairMarks(text).quoted);
  return narration.flatMap((unit) =>
    findFrames(unit)
      .filter(({ contents, speech }) => speech && contents.length > 0)
      .map(({ speaker, cue, contents }) => {
        const words = [cue, ...contents].map((range) => spanOf(unit.tree, range));
        const name = speaker === null ? '–' : (unit.tree.tokens[speaker]?.text ?? '');
        return [name, ...words.map(({ start, end }) => text.slice(start, end))].join(' | ');
      }),
  );
}

const cases: readonly (readonly [what: string, text: string, ...frames: readonly string[]])[] = [
  ['a clause', 'Ruiz said the bridge was safe.', 'Ruiz | said | the bridge was safe'],
  [
    'a name that the tagger takes for an adverb',
    'Whitmore stated that the bridge was safe.',
    'Whitmore | stated | that the bridge was safe',
  ],
  ['people counted', 'About 4 in 10 say they want a bridge.', '4 | say | they want a bridge'],
  [
    'a participle with an object is a past',
    'The office said half of the growth in tax receipts reflected one sale.',
    'office | said | half of the growth in tax receipts reflected one sale',
  ],
  ['those who are marked off by what they said', 'Those who said bridges matter were paid.'],
  ['nobody who asks', 'Asked why the bridge fell, Ruiz paused.', '– | Asked | why the bridge fell'],
  [
    'nobody who announces',
    'It was announced that the bridge had fallen.',
    '– | announced | that the bridge had fallen',
  ],
  ['conviction is no report', 'Ruiz was convinced that the bridge would fall.'],
  ['a threat of something', 'Ruiz threatened the work that others had done.'],
  ['a semicolon', 'Ruiz said the bridge was safe; the road was closed.', 'Ruiz | said | the bridge was safe'],
  [
    'a participle of the narrator',
    'Ruiz said the bridge was safe, leaving the room.',
    'Ruiz | said | the bridge was safe',
  ],
  [
    'an account that is attributed again',
    'Ruiz said the bridge was safe, according to the paper.',
    'Ruiz | said | the bridge was safe',
    'paper | according to | Ruiz said the bridge was safe',
  ],
  [
    'a noun whose clause ends before the verb it is the subject of',
    'The claim that the bridge had fallen is false.',
    '– | claim | that the bridge had fallen',
  ],
  [
    'a noun and who made it',
    'Ruiz made the claim that the bridge had fallen.',
    'Ruiz | claim | that the bridge had fallen',
  ],
  ['a noun with a relative clause', 'The claim that was made is false.'],
];

describe('frames of a sentence', () => {
  for (const [what, text, ...frames] of cases) it(what, () => assert.deepEqual(framesOf(text), frames));
});
