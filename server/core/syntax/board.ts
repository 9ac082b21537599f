/** Longest stretch analyzed in one piece; longer sentences are cut, so that cost stays linear. */
export const capacity = 250;

/** The place of no word: every id there is 0. The root has the place after the last word. */
export const none = capacity + 1;
const stride = capacity + 2;

/** What is known of each word while its sentence is analyzed. All of it integers, so that features build no strings. */
export const columns = [
  'word',
  'suffix',
  'shape',
  'kinds',
  'tag',
  'pos', // the form; its tag, its universal tag
  'head',
  'relation',
  'left',
  'left2',
  'right',
  'right2', // its place in the tree: outermost children and next to them
  'lefts',
  'rights',
  'leftSet',
  'rightSet', // how many children there are, and in which relations (a bit each)
  'verbs',
  'commas',
  'quotes', // how many of them stand before it
] as const;
export type Column = (typeof columns)[number];

/**
 * The board a sentence is analyzed on: a table with a row a word. Made once and used again for each sentence, for
 * allocation would cost more than the analysis.
 */
export class Board {
  readonly cells = new Int32Array(columns.length * stride);
  readonly word = this.column('word');
  readonly suffix = this.column('suffix');
  readonly shape = this.column('shape');
  readonly kinds = this.column('kinds');
  readonly tag = this.column('tag');
  readonly pos = this.column('pos');
  readonly head = this.column('head');
  readonly relation = this.column('relation');
  readonly left = this.column('left');
  readonly left2 = this.column('left2');
  readonly right = this.column('right');
  readonly right2 = this.column('right2');
  readonly lefts = this.column('lefts');
  readonly rights = this.column('rights');
  readonly leftSet = this.column('leftSet');
  readonly rightSet = this.column('rightSet');
  readonly verbs = this.column('verbs');
  readonly commas = this.column('commas');
  readonly quotes = this.column('quotes');
  length = 0;

  private column(name: Column): Int32Array {
    return this.cells.subarray(columns.indexOf(name) * stride, (columns.indexOf(name) + 1) * stride);
  }

  /** Empties the board for a sentence of `length` words, at most `capacity`. */
  begin(length: number): void {
    this.cells.fill(0);
    for (const links of [this.head, this.left, this.left2, this.right, this.right2]) links.fill(none);
    this.length = length;
    this.word[length] = 1; // any id that no word has
    this.tag[length] = 255;
  }

  /** Makes `child` depend on `head`. Children must come from the inside outwards. */
  link(head: number, child: number, relation: number): void {
    const { left, left2, right, right2, lefts, rights, leftSet, rightSet } = this;
    this.head[child] = head;
    this.relation[child] = relation;
    const bit = 1 << (relation & 31);
    if (child < head) {
      left2[head] = left[head] ?? none;
      left[head] = child;
      lefts[head] = Math.min(3, (lefts[head] ?? 0) + 1);
      leftSet[head] = (leftSet[head] ?? 0) | bit;
    } else {
      right2[head] = right[head] ?? none;
      right[head] = child;
      rights[head] = Math.min(3, (rights[head] ?? 0) + 1);
      rightSet[head] = (rightSet[head] ?? 0) | bit;
    }
  }
}

/** Where a column begins among the cells. */
export const columnStart = (name: string): number => {
  const at = columns.findIndex((column) => column === name);
  if (at < 0) throw new Error(`no column ${name}`);
  return at * stride;
};
