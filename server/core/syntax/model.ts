import type { Lexicon } from './forms';
import type { Table } from './table';

/** All that was fitted. */
export interface Model extends Lexicon {
  /** XPOS and UPOS in one (`NNP PROPN`), by id. */
  readonly tags: readonly string[];
  /** By tag id, the id of its universal tag, from 1. */
  readonly positions: Uint8Array;
  /** By id; 0 is none. */
  readonly relations: readonly string[];
  /** Which relations a word with a tag may have, at `tag * 2 + 1` to a head after it, at `tag * 2` to one before. */
  readonly relationsOf: readonly Uint8Array[];
  readonly tagger: Table;
  readonly moves: Table;
  readonly relationTable: Table;
  /** Ending and tag to what is cut off and put on: `^said VBD` to `3ay`. */
  readonly lemmas: ReadonlyMap<string, string>;
}
