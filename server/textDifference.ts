/** The whole lines in which two versions of a text differ. */
export interface TextDifference {
  /** Before it both versions are the same. */
  readonly start: number;
  /** Its end in the later version; behind it both are the same, `shift` code units apart. */
  readonly end: number;
  /** How much longer the later version is. */
  readonly shift: number;
  /** Whether lines behind it have the numbers that they had. */
  readonly sameLines: boolean;
}

/** Long stretches are compared as a whole, which takes a hundredth of the time. */
const stretch = 1024;

const lineBreak = /\r\n|\r|\n/g;

const lineCount = (text: string): number => text.match(lineBreak)?.length ?? 0;

/**
 * Compares two versions of a text.
 *
 * @example `a\nb\nc` and `a\nbb\nc` differ in `{ start: 2, end: 5, shift: 1, sameLines: true }`
 */
export function textDifference(before: string, now: string): TextDifference {
  const shift = now.length - before.length;
  const shorter = Math.min(before.length, now.length);
  let same = 0;
  while (same + stretch < shorter && before.slice(same, same + stretch) === now.slice(same, same + stretch))
    same += stretch;
  while (same < shorter && before.charCodeAt(same) === now.charCodeAt(same)) same += 1;
  let end = now.length;
  const least = same + Math.max(0, shift);
  while (end - stretch > least && now.slice(end - stretch, end) === before.slice(end - stretch - shift, end - shift))
    end -= stretch;
  while (end > least && now.charCodeAt(end - 1) === before.charCodeAt(end - shift - 1)) end -= 1;
  // A carriage return and the line feed behind it are one line break: the whole line before is left out.
  const start = same === 0 ? 0 : now.lastIndexOf('\n', same - 1) + 1;
  const next = now.indexOf('\n', end);
  const lineEnd = next < 0 ? now.length : next + 1;
  const sameLines = lineCount(before.slice(start, lineEnd - shift)) === lineCount(now.slice(start, lineEnd));
  return { start, end: lineEnd, shift, sameLines };
}
