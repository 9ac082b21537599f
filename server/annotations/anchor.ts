import type { Span } from '../core/span';
import { isMaterialChange } from './changed';
import { codePointsOf, type CodePoints } from './codePoints';
import type { Moved } from './neighbours';
import { orphan, type Placement } from './placement';
import { relocate } from './relocate';
import type { Target, TextTarget } from './target';
import { foldText, sourceSpan } from './typography';
import { stillThere, wantedOf, type Wanted } from './wanted';

/**
 * Says of a place whether the words stand where they did and are what they were. For places found by `anchor`, and for
 * those that followed the edits of an open document.
 *
 * @example where “didn't” became “did” the placement is `fuzzy` and `isChanged`
 */
export function judge(text: string, target: TextTarget, span: Span, codePoints = codePointsOf(text)): Placement {
  const isChanged = isMaterialChange(target.exact, text.slice(span.start, span.end));
  if (isChanged) return { placement: 'fuzzy', span, isChanged };
  // A record that does not say where the words were cannot say that they moved.
  const isThere = target.start === null || codePoints.toUtf16(target.start) === span.start;
  return { placement: isThere ? 'placed' : 'moved', span, isChanged };
}

const whole = (text: string): Placement => ({
  placement: 'placed',
  span: { start: 0, end: text.length },
  isChanged: false,
});

function relocateAll(
  text: string,
  codePoints: CodePoints,
  wanted: readonly Wanted[],
  still: readonly Moved[],
): ReadonlyMap<number, Span> {
  if (wanted.length === 0) return new Map();
  const folded = foldText(text);
  const found = relocate({ folded, codePoints }, wanted, still);
  return new Map([...found].map(([{ index }, span]) => [index, sourceSpan(folded, text, span)]));
}

/**
 * Finds the places of annotations in a text, in their order. A wrong place is worse than none: what may stand in two
 * places, or is only a little like anything, is an orphan.
 *
 * @example the target `{ exact: 'We sail', prefix: '“', suffix: ',”', start: 1 }` is placed at 1 to 8 of `“We sail,” she said.`
 */
export function anchor(text: string, targets: readonly Target[]): readonly Placement[] {
  const codePoints = codePointsOf(text);
  const wanted: Wanted[] = [];
  const still: Moved[] = [];
  const placements = targets.map((target, index): Placement => {
    if (target === 'article') return whole(text);
    if (target === 'elsewhere') return orphan;
    if (!stillThere(text, target, codePoints)) {
      wanted.push(wantedOf(target, index));
      return orphan;
    }
    const start = codePoints.toUtf16(target.start ?? 0);
    still.push({ from: target.start ?? 0, to: target.start ?? 0 });
    return { placement: 'placed', span: { start, end: start + target.exact.length }, isChanged: false };
  });
  const spans = relocateAll(text, codePoints, wanted, still);
  return placements.map((placement, index) => {
    const [span, target] = [spans.get(index), targets[index]];
    return span && typeof target === 'object' ? judge(text, target, span, codePoints) : placement;
  });
}
