import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  defaultHouse,
  followEdit,
  judge,
  placedIn,
  placesIn,
  searchAgain,
  type Annotation,
  type Edit,
  type Place,
} from '../../../server/annotations/index';
import { foldAll, making, verdictOn } from '../../support/annotating';
import { asRead } from '../../support/drafting';

/** Sentences without a word in common, so that a place tells which one it is. */
const topics = ['harbour', 'bakery', 'railway', 'orchard', 'theatre', 'quarry', 'hospital', 'lighthouse'];
const sentence = (topic: string): string =>
  `Since ${topic}1 the ${topic}2 gave ${topic}3 to every ${topic}4 of ${topic}5.`;
const article = topics.map(sentence).join('\n\n');
const annotations: readonly Annotation[] = foldAll(
  topics.map((topic, index) => verdictOn(article, sentence(topic), making(index + 1))),
);

/** An open article: what is in the editor, its places, and what undo goes back to. */
class Draft {
  text = article;
  places: readonly Place[] = placesIn(article, annotations);
  private readonly undone: { readonly edit: Edit; readonly text: string }[] = [];

  replace(start: number, end: number, added: string): void {
    this.undone.push({
      edit: { start, end: start + added.length, length: end - start },
      text: this.text.slice(start, end),
    });
    this.apply({ start, end, length: added.length }, added);
  }

  undo(): boolean {
    const last = this.undone.pop();
    if (!last) return false;
    this.apply(last.edit, last.text);
    return true;
  }

  /** Nobody types for a moment. */
  pause(): void {
    this.places = searchAgain(this.text, this.places);
  }

  private apply(edit: Edit, added: string): void {
    this.text = this.text.slice(0, edit.start) + added + this.text.slice(edit.end);
    this.places = followEdit(this.places, edit);
  }
}

type Action = 'type' | 'delete' | 'retype' | 'backspace' | 'paste' | 'moveParagraph' | 'replaceAll' | 'undo' | 'pause';
const actions: readonly Action[] = [
  ...(['type', 'delete', 'retype', 'backspace', 'paste'] as const),
  ...(['moveParagraph', 'replaceAll', 'undo', 'pause'] as const),
];

interface Step {
  readonly action: Action;
  /** Both ends, from 0 to 1 of the text. */
  readonly at: number;
  readonly to: number;
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  action: fc.constantFrom(...actions),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  to: fc.double({ min: 0, max: 1, noNaN: true }),
});

function act(draft: Draft, { action, at, to }: Step): void {
  const { text } = draft;
  const start = Math.floor(Math.min(at, to) * text.length);
  const cut = text.slice(start, Math.min(Math.floor(Math.max(at, to) * text.length), start + 200));
  switch (action) {
    case 'type':
      draft.replace(start, start, ' Rain fell 😀. ');
      return;
    case 'delete':
      draft.replace(start, start + cut.length, '');
      return;
    case 'retype':
      draft.replace(start, start + cut.length, '');
      for (let index = 0; index < Math.min(20, cut.length); index += 1)
        draft.replace(start + index, start + index, cut.charAt(index));
      draft.replace(start + Math.min(20, cut.length), start + Math.min(20, cut.length), cut.slice(20));
      return;
    case 'backspace':
      for (let end = start + Math.min(cut.length, 60); end > start; end -= 1) draft.replace(end - 1, end, '');
      return;
    case 'paste': {
      draft.replace(start, start + cut.length, '');
      const target = Math.floor(to * draft.text.length);
      draft.replace(target, target, cut);
      return;
    }
    case 'moveParagraph': {
      const from = text.lastIndexOf('\n\n', start) + 1;
      const next = text.indexOf('\n\n', start + 1);
      const paragraph = text.slice(from, next === -1 ? text.length : next);
      draft.replace(from, from + paragraph.length, '');
      draft.replace(draft.text.length, draft.text.length, paragraph);
      return;
    }
    case 'replaceAll':
      draft.replace(0, text.length, text.replaceAll('gave', 'took'));
      return;
    case 'undo':
      draft.undo();
      return;
    case 'pause':
      draft.pause();
      return;
  }
}

const practice = { house: defaultHouse, signOffs: 1 };
const topicOf = ({ target }: Annotation): string =>
  topics.find((topic) => typeof target === 'object' && target.exact === sentence(topic)) ?? '';

/** Nothing is lost, and nothing is said of words that it was not said of. */
function assertTrue({ text, places }: Draft): void {
  const placed = placedIn(text, places, practice);
  assert.deepEqual(placed.map(({ annotation }) => topicOf(annotation)).sort(), [...topics].sort());
  for (const { annotation, placement, status } of placed) {
    const { span } = placement;
    assert.equal(span === null, placement.placement === 'orphan');
    if (!span) continue;
    const words = text.slice(span.start, span.end);
    assert.ok(0 <= span.start && span.start < span.end && span.end <= text.length, `${span.start} to ${span.end}`);
    assert.equal(placement.isChanged, asRead(words) !== asRead(sentence(topicOf(annotation))));
    assert.equal(status, placement.isChanged ? 'needs-recheck' : 'checked', words);
  }
}

/** No annotation is lost by the steps, and all are back when they are undone. */
function assertAllKept(steps: readonly Step[]): void {
  const draft = new Draft();
  for (const step of steps) {
    act(draft, step);
    assertTrue(draft);
  }
  draft.pause();
  assertTrue(draft);
  for (const { annotation, span } of draft.places) {
    const own = sentence(topicOf(annotation));
    // Words that stand in the text once are found, wherever they went.
    if (draft.text.split(own).length === 2) assert.equal(span && draft.text.slice(span.start, span.end), own);
    else if (span) assert.ok(draft.text.slice(span.start, span.end).includes(topicOf(annotation)));
  }
  while (draft.undo());
  draft.pause();
  assert.equal(draft.text, article);
  for (const { annotation, placement } of placedIn(draft.text, draft.places, practice)) {
    assert.equal(placement.placement, 'placed', topicOf(annotation));
  }
}

describe('In an open article', function () {
  this.timeout(120_000);

  it('no annotation is lost by any edits, and all are back when they are undone (1,000 sequences)', () => {
    fc.assert(fc.property(fc.array(anyStep, { minLength: 1, maxLength: 8 }), assertAllKept), { numRuns: 1000 });
  });

  it('an annotation goes to its own words, not to the sentence that stands where they did', () =>
    assertAllKept([
      { action: 'moveParagraph', at: 0, to: 0 },
      { action: 'paste', at: 0, to: 0.19333333333333333 },
    ]));

  it('words with much else among them are no place because a part of that is alike', () =>
    assertAllKept([
      { action: 'paste', at: 0, to: 0.9725 },
      { action: 'delete', at: 0.29, to: 0 },
      { action: 'retype', at: 0, to: 0.4694835680751174 },
    ]));

  const words = sentence('railway');
  const at = article.indexOf(words);

  it('words that are cut are an orphan, and placed where they are pasted', () => {
    const draft = new Draft();
    draft.replace(at, at + words.length, '');
    draft.pause();
    const place = () => draft.places.find(({ annotation }) => topicOf(annotation) === 'railway');
    assert.equal(place()?.span, null);
    draft.replace(0, 0, `${words}\n\n`);
    draft.pause();
    assert.deepEqual(place()?.span, { start: 0, end: words.length });
  });

  it('white space that came to its ends is no part of it', () => {
    const draft = new Draft();
    draft.replace(at, at + 1, '\n\nS');
    assert.deepEqual(draft.places[2]?.span, { start: at, end: at + words.length + 2 });
    draft.pause();
    assert.deepEqual(draft.places[2].span, { start: at + 2, end: at + 2 + words.length });
  });

  it('a sentence that is rewritten beyond recognition takes no verdict with it', () => {
    const draft = new Draft();
    draft.replace(at + 1, at + words.length - 1, 'nobody came');
    const place = () => draft.places.find(({ annotation }) => topicOf(annotation) === 'railway');
    assert.ok(place()?.span, 'while it is typed');
    draft.pause();
    assert.equal(place()?.span, null);
  });

  it('a verdict that is new in the sidecar is looked for; the others stay where they are', () => {
    const draft = new Draft();
    draft.replace(at + 6, at + 14, 'railway0');
    draft.pause();
    const more = foldAll([verdictOn(draft.text, 'the quarry2 gave', making(20))]);
    const places = placesIn(draft.text, [...annotations, ...more], draft.places);
    const railway = places.find(({ annotation }) => topicOf(annotation) === 'railway');
    assert.deepEqual(railway?.span, { start: at, end: at + words.length });
    const added = places.at(-1)?.span;
    assert.equal(added && draft.text.slice(added.start, added.end), 'the quarry2 gave');
    const target = railway.annotation.target;
    assert.ok(typeof target === 'object' && judge(draft.text, target, railway.span).isChanged);
  });
});
