import { analyze, check, type Article, type CheckOptions, type Finding } from '../core/index';
import { isProblem, readInput, type Problem } from './input';
import { complain, type Streams } from './streams';

export interface CheckedArticle {
  readonly name: string;
  readonly article: Article;
  readonly findings: readonly Finding[];
}

/** Analyzes a text on its own, unless the core refuses it for its length. */
export function checkText(name: string, text: string, options: CheckOptions): CheckedArticle | Problem {
  const { article } = analyze(text);
  return article.tooLong
    ? { problem: 'longer than 2 MB, not analyzed' }
    : { name, article, findings: check(article, options) };
}

/**
 * Reads and checks files one after the other, so that only one is in memory. A file that cannot be used is complained
 * of and comes out as null, in its place.
 */
export async function* checkFiles(
  names: readonly string[],
  options: CheckOptions,
  streams: Streams,
): AsyncGenerator<CheckedArticle | null> {
  for (const name of names) {
    const input = await readInput(name, streams.stdin);
    const checked = isProblem(input) ? input : checkText(name, input.text, options);
    if (isProblem(checked)) await complain(streams, `${name}: ${checked.problem}`);
    yield isProblem(checked) ? null : checked;
  }
}
