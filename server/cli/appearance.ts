import path from 'node:path';
import type { Appearance } from '../annotations/index';

/** The value of a key in an article's front matter; null where there is none. */
function frontMatter(text: string, ...keys: readonly string[]): string | null {
  const block = /^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? '';
  for (const key of keys) {
    const found = new RegExp(`^${key}:[ \\t]*(.+?)[ \\t]*\\r?$`, 'im')
      .exec(block)?.[1]
      ?.replace(/^(['"])(.*)\1$/, '$2');
    if (found) return found;
  }
  return null;
}

/** What an article says of itself: in its front matter, else by its heading, else by its file's name. */
export const readAppearance = (name: string, text: string): Appearance => ({
  title: frontMatter(text, 'title', 'headline') ?? /^# (.+?)\s*$/m.exec(text)?.[1] ?? path.basename(name),
  url: frontMatter(text, 'url', 'canonical', 'link'),
  date: frontMatter(text, 'date', 'published'),
  author: frontMatter(text, 'publisher', 'byline', 'author'),
});
