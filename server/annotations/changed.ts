import { foldWords } from './typography';

/** Spaces that part no two words: beside marks and at the ends. */
const looseSpace = /(?<![\p{L}\p{N}]) | (?![\p{L}\p{N}])/gu;

const bare = (text: string): string => foldWords(text.normalize('NFC')).replace(looseSpace, '');

/**
 * Whether the checked words are others now. White space between them and typography do not count; everything else does,
 * were it one letter, or a space within a word: a verdict on “did” says nothing of “did not”, nor “nowhere” of “now here”.
 *
 * @example `isMaterialChange('“We didn’t”', '"We  didn\'t"')` is false
 */
export const isMaterialChange = (checked: string, now: string): boolean =>
  checked !== now && bare(checked) !== bare(now);
