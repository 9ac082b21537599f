import type { Head } from '../../server/core/syntax/decode';
import type { Model } from '../../server/core/syntax/model';
import type { Table } from '../../server/core/syntax/table';

/** Fitted weights as bytes, each table times its scale; what rounds to 0 is dropped, which keeps the file small. */
export function quantize({ shift, weights }: Table, scale: number): Table {
  const bytes = Int8Array.from(weights, (weight) => Math.max(-127, Math.min(127, Math.round(weight * scale))));
  return { shift, weights: bytes };
}

const number = (value: number): Uint8Array =>
  Uint8Array.of(value & 255, (value >>> 8) & 255, (value >>> 16) & 255, (value >>> 24) & 255);

/** Entries as two streams, gaps and then values: alike bytes next to each other compress better. */
function encodeTable({ shift, weights }: Table): Uint8Array[] {
  const gaps: number[] = [];
  const values: number[] = [];
  let last = -1;
  weights.forEach((weight, at) => {
    if (weight === 0) return;
    let gap = at - last - 1;
    for (; gap >= 255; gap -= 255) gaps.push(255);
    gaps.push(gap);
    values.push(weight & 255);
    last = at;
  });
  const sizes = [shift, weights.length, values.length, gaps.length];
  return [...sizes.map(number), Uint8Array.from(gaps), Uint8Array.from(values)];
}

function headOf(model: Model): Head {
  const byKind = new Map<string, string[]>();
  for (const [word, tags] of model.words) {
    const kind = tags.join(' ');
    byKind.set(kind, [...(byKind.get(kind) ?? []), word]);
  }
  const byScript = new Map<string, string[]>();
  for (const [key, script] of model.lemmas) byScript.set(script, [...(byScript.get(script) ?? []), key]);
  return {
    tags: model.tags,
    positions: [...model.positions],
    relations: model.relations,
    relationsOf: model.relationsOf.map((list) => [...list]),
    open: [...model.open],
    kinds: [...byKind.keys()].map((kind) => kind.split(' ').map(Number)),
    words: [...byKind.values()].map((words) => words.join(' ')),
    lemmas: Object.fromEntries([...byScript].map(([script, keys]) => [script, keys.sort().join('\t')])),
  };
}

/** The weights file that `decode` reads. */
export function encode(model: Model): Uint8Array {
  const escaped = JSON.stringify(headOf(model)).replace(
    /[\u007f-\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  const text = Uint8Array.from(escaped, (character) => character.charCodeAt(0));
  const tables = [model.tagger, model.moves, model.relationTable].flatMap(encodeTable);
  return Uint8Array.from(Buffer.concat([number(text.length), text, ...tables]));
}
