/** The names of all speakers of the workspace, each once. */
import { fold, isNamed } from '../core/index';
import type { IndexedSpeaker } from './entry';

export interface KnownName {
  readonly name: string;
  /** In how many articles. */
  readonly articles: number;
}

interface Counted extends KnownName {
  readonly folded: string;
}

const byArticles = (a: KnownName, b: KnownName): number => b.articles - a.articles || (a.name < b.name ? -1 : 1);

export class KnownNames {
  private readonly known = new Map<string, Counted>();

  add(speakers: readonly IndexedSpeaker[]): void {
    for (const name of namesIn(speakers)) {
      const before = this.known.get(name);
      this.known.set(name, { name, articles: (before?.articles ?? 0) + 1, folded: ` ${fold(name)}` });
    }
  }

  remove(speakers: readonly IndexedSpeaker[]): void {
    for (const name of namesIn(speakers)) {
      const before = this.known.get(name);
      if (before && before.articles > 1) this.known.set(name, { ...before, articles: before.articles - 1 });
      else this.known.delete(name);
    }
  }

  /** Those of which a word begins with these letters, diacritics aside, most frequent first. */
  with(prefix: string, most: number): readonly KnownName[] {
    const wanted = ` ${fold(prefix)}`;
    const found = [...this.known.values()].filter(({ folded }) => folded.includes(wanted));
    return found
      .sort(byArticles)
      .slice(0, most)
      .map(({ name, articles }) => ({ name, articles }));
  }
}

/** Two people of an article can share a name. */
const namesIn = (speakers: readonly IndexedSpeaker[]): ReadonlySet<string> =>
  new Set(speakers.filter(isNamed).map(({ name }) => name));
