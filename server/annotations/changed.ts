import { foldWords } from './typography';

const bare = (text: string): string => foldWords(text.normalize('NFC')).replaceAll(' ', '');

/**
 * Whether the checked words are others now. White space and typography do not count; everything else does, were it one
 * letter: a verdict on “did” says nothing of “did not”.
 *
 * @example `isMaterialChange('“We didn’t”', '"We  didn\'t"')` is false
 */
export const isMaterialChange = (checked: string, now: string): boolean =>
  checked !== now && bare(checked) !== bare(now);
