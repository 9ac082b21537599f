import { columnStart, type Board } from './board';
import { hashText, mix } from './hash';

/**
 * Feature templates over a board, compiled to arrays: reading them allocates nothing. An atom is a cell of the board
 * (`s0.word`: column `word` of the place `s0`) or a measure (`gap`) that the reader computes.
 */
export interface Templates {
  /** The places the atoms look at; the reader fills them in. */
  readonly places: Int32Array;
  /** The measures come first, after a constant 0; the reader fills them in. Then the cells. */
  readonly atoms: Int32Array;
  /** One hash a template, written by `fill`. */
  readonly rows: Int32Array;
  readonly firstCell: number;
  readonly cellColumns: Int32Array;
  readonly cellPlaces: Uint8Array;
  readonly seeds: Int32Array;
  readonly parts: Uint8Array;
}

const arity = 3; // most atoms a template has

/**
 * Compiles templates. Throws where one names an unknown place, measure or column: a mistake in the source, not in a text.
 *
 * @example `compile(['s0', 'n0'], ['gap'], ['s0.word', 's0.tag n0.tag gap'])`
 */
export function compile(
  places: readonly string[],
  measures: readonly string[],
  templates: readonly string[],
): Templates {
  const cells = [...new Set(templates.flatMap((template) => template.split(' ')))].filter((atom) => atom.includes('.'));
  const names = ['', ...measures, ...cells];
  const index = (list: readonly string[], name: string): number => {
    const at = list.indexOf(name);
    if (at < 0) throw new Error(`nothing is called ${name}`);
    return at;
  };
  return {
    places: new Int32Array(places.length),
    atoms: new Int32Array(names.length),
    rows: new Int32Array(templates.length),
    firstCell: 1 + measures.length,
    cellColumns: Int32Array.from(cells, (cell) => columnStart(cell.split('.')[1] ?? '')),
    cellPlaces: Uint8Array.from(cells, (cell) => index(places, cell.split('.')[0] ?? '')),
    // The seed follows from the template's words: templates can change places without a new fit.
    seeds: Int32Array.from(templates, (template) => hashText(template)),
    parts: Uint8Array.from(
      templates.flatMap((template) => {
        const atoms = template.split(' ').map((name) => index(names, name));
        return Array.from({ length: arity }, (_, at) => atoms[at] ?? 0);
      }),
    ),
  };
}

/** Reads the cells at `places` and writes the hash of every template into `rows`. */
export function fill(templates: Templates, board: Board): void {
  const { places, atoms, rows, firstCell, cellColumns, cellPlaces, seeds, parts } = templates;
  const { cells } = board;
  for (let at = 0; at < cellColumns.length; at += 1) {
    const place = places[cellPlaces[at] ?? 0] ?? 0;
    atoms[firstCell + at] = cells[(cellColumns[at] ?? 0) + place] ?? 0;
  }
  for (let at = 0, part = 0; at < rows.length; at += 1, part += arity) {
    const a = atoms[parts[part] ?? 0] ?? 0;
    const b = atoms[parts[part + 1] ?? 0] ?? 0;
    const c = atoms[parts[part + 2] ?? 0] ?? 0;
    rows[at] = mix(seeds[at] ?? 0, a, b, c);
  }
}
