import type { Annotation } from './fold';
import type { PlacedAnnotation } from './placed';
import type { StoredRecord } from './record';
import { findStep, type House } from './scales';
import type { Practice } from './status';

/** What checkers say of an article, placed in its text. */
export interface Annotated {
  /** In text order; orphans last. */
  readonly placed: readonly PlacedAnnotation[];
  readonly records: readonly StoredRecord[];
  /** Lines of the sidecar to look at, 0 for all of it, and why, in the reader's language. */
  readonly problems: readonly { readonly line: number; readonly message: string }[];
  readonly practice: Practice;
  /** So many sources a verdict should have. */
  readonly sources: number;
}

/** The scale that a verdict is from; null where there is none. */
export function scaleOf({ verdict }: Pick<Annotation, 'verdict'>, house: House): 'claims' | 'quotes' | null {
  const found = verdict === null ? null : findStep(house, verdict);
  if (!found) return null;
  return found.scale === house.quotes ? 'quotes' : 'claims';
}
