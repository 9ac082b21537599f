/** Weights of a linear classifier: that of class `c` for the feature hash `row` stands at `(row >>> shift) + c`. */
export interface Table {
  readonly shift: number;
  readonly weights: Int8Array | Float32Array;
}

export const scores = new Float64Array(256);

/** Sums up what `rows` say of each class, into `scores`; returns the best class. */
export function classify(table: Table, rows: Int32Array, classes: Uint8Array): number {
  const { weights, shift } = table;
  let best = classes[0] ?? 0;
  let bestScore = -Infinity;
  for (let at = 0; at < classes.length; at += 1) {
    const category = classes[at] ?? 0;
    let score = 0;
    for (let row = 0; row < rows.length; row += 1) score += weights[((rows[row] ?? 0) >>> shift) + category] ?? 0;
    scores[category] = score;
    if (score > bestScore) {
      bestScore = score;
      best = category;
    }
  }
  return best;
}
