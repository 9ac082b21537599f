/** What stands in more places than this is a formula: it leads nowhere. */
const mostPlaces = 64;

/** Places are looked for by so many keys. */
const mostKeys = 12;

/** Where each key occurs. Most occur once: those cost no list. */
export class Postings<T extends object> {
  private readonly places = new Map<number, T | T[]>();

  add(keys: readonly number[], place: T): void {
    for (const key of keys) {
      const known = this.places.get(key);
      if (known === undefined) this.places.set(key, place);
      else if (Array.isArray(known)) known.push(place);
      else this.places.set(key, [known, place]);
    }
  }

  remove(keys: readonly number[], place: T): void {
    for (const key of keys) {
      const known = this.places.get(key);
      if (known === place) this.places.delete(key);
      if (!Array.isArray(known)) continue;
      const index = known.indexOf(place);
      if (index >= 0) known.splice(index, 1);
      if (known.length === 0) this.places.delete(key);
    }
  }

  /**
   * The places that share the rarest of these keys, with how many of them they share: what says something about where
   * words come from are those that stand in few places.
   *
   * @param isWanted of places that are not, none is answered
   */
  matching(keys: readonly number[], isWanted: (place: T) => boolean): ReadonlyMap<T, number> {
    const shared = new Map<T, number>();
    for (const places of this.rarest(keys, isWanted)) {
      for (const each of places) shared.set(each, (shared.get(each) ?? 0) + 1);
    }
    return shared;
  }

  private rarest(keys: readonly number[], isWanted: (place: T) => boolean): readonly (readonly T[])[] {
    const found: { readonly key: number; readonly size: number; readonly places: readonly T[] }[] = [];
    for (const key of keys) {
      const known = this.places.get(key);
      if (known === undefined || (Array.isArray(known) && known.length > mostPlaces)) continue;
      const places = (Array.isArray(known) ? known : [known]).filter(isWanted);
      if (places.length > 0) found.push({ key, size: places.length, places });
    }
    // Of two equally rare keys always the same one comes first, so that no order of adding matters.
    if (found.length > mostKeys) found.sort((a, b) => a.size - b.size || a.key - b.key).length = mostKeys;
    return found.map(({ places }) => places);
  }
}
