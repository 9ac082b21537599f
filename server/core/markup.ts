/** Takes Markdown's marks out of the way of the analysis without moving a single offset. */

const spaces = (length: number): string => ' '.repeat(length);

/** Characters of no width that word processors and web pages leave behind: they are no part of any word. */
const invisible = /[\u200B\u2060\uFEFF]/g;

/** Replaces the parts of a match that are markup, keeping `keep` where it stands. */
const blankAround = (whole: string, keep: string, at: number): string =>
  spaces(at) + keep + spaces(whole.length - at - keep.length);

/**
 * The text with markup replaced by as many spaces: heading and list marks, emphasis, link targets, images, code spans, tags;
 * so are characters of no width.
 * Same length as the input, so that every offset in the result is an offset in the article.
 *
 * @example `maskMarkup('**Ruiz** [said](http://x.org)')` is `'  Ruiz    said              '`.
 */
export function maskMarkup(text: string): string {
  const visible = text.replace(invisible, ' ');
  if (!/[*_#>[<`~|\\]|^\s*(?:[-+•–]|\d+[.)])\s/m.test(visible)) return visible;
  return visible
    .replace(/^[ \t]*(?:#{1,6}|>+|[-*+•–]|\d{1,3}[.)])(?=\s)/gm, (mark) => spaces(mark.length))
    .replace(/(\r?\n)[ \t]*(?:=+|-{2,})[ \t]*$/, (mark, ending: string) => ending + spaces(mark.length - ending.length))
    .replace(/!?\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?:\s"[^"\n]{0,200}")?\)/g, (link, label: string) =>
      link.startsWith('!') ? spaces(link.length) : blankAround(link, label, 1),
    )
    .replace(/<\/?[A-Za-z][^<>\n]{0,300}>/g, (tag) => spaces(tag.length))
    .replace(/(\*{1,3}|_{2,3})(?=\S)([^*_\n]{1,500}?)(?<=\S)\1/g, (whole, mark: string, inner: string) =>
      blankAround(whole, inner, mark.length),
    )
    .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,500}?)(?<=\S)_(?![\p{L}\p{N}_])/gu, (whole, inner: string) =>
      blankAround(whole, inner, 1),
    );
}
