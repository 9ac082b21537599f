import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, type Article, type Elsewhere } from '../../../server/core/index';
import { ArticleIndex } from '../../../server/index/articleIndex';
import { ElsewhereFinder } from '../../../server/index/elsewhere';
import { entryOf, type IndexEntry } from '../../../server/index/entry';

export const uriOf = (name: string): string => `file:///news/${name}.article`;

/** The entry of a text as of a file of the given name. */
export function entryFor(name: string, text: string, stamp = '1'): IndexEntry {
  const uri = uriOf(name);
  return entryOf(TextDocument.create(uri, 'article', 1, text), analyze(text).article, stamp);
}

export function indexOf(texts: Readonly<Record<string, string>>): ArticleIndex {
  const index = new ArticleIndex();
  for (const [name, text] of Object.entries(texts)) index.put(entryFor(name, text));
  return index;
}

/** What the other text tells of the one. */
export function told(here: string, there: string): { readonly article: Article; readonly all: readonly Elsewhere[] } {
  const { article } = analyze(here);
  return { article, all: new ElsewhereFinder(indexOf({ there })).find(uriOf('here'), article) };
}

/** `misquote: “the words here”` */
export const show = ({ text }: Article, { kind, start, end }: Elsewhere): string =>
  `${kind}: ${text.slice(start, end)}`;

/** What the steps of a work come to. */
export function finished<T>(steps: Generator<unknown, T>): T {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
