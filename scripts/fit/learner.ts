import { scores, type Table } from '../../server/core/syntax/table';

const start = 0.1; // what each sum of squares starts from, so that the first steps are not too long
const mostTimes = 65535;
const certain = 0.005; // gradients below this are not worth a step

/**
 * Multinomial logistic regression over hashed features, fitted online with AdaGrad (Duchi et al. 2011). What is kept
 * is the mean of the weights over all steps, which generalizes better than the last ones (Collins 2002).
 */
export class Learner {
  readonly table: Table & { readonly weights: Float32Array };
  readonly #squares: Float32Array;
  readonly #totals: Float64Array;
  readonly #times: Uint16Array;
  readonly #rate: number;
  readonly #width: number;
  #step = 1;

  /** `width` is how many places a row takes for itself; 1 where the classes of rows may overlap. */
  constructor(bits: number, classes: number, rate: number, width = 1) {
    const size = 2 ** bits * width + classes;
    this.table = { shift: 32 - bits, weights: new Float32Array(size) };
    this.#squares = new Float32Array(size).fill(start);
    this.#totals = new Float64Array(size);
    this.#times = new Uint16Array(size);
    this.#rate = rate;
    this.#width = width;
  }

  /** One step: moves the weights of `rows` along the gradient of each class's score. */
  step(rows: Int32Array, classes: ArrayLike<number>, gradientOf: (category: number) => number): void {
    this.#step += 1;
    const { weights, shift } = this.table;
    for (let index = 0; index < classes.length; index += 1) {
      const category = classes[index]!;
      const gradient = gradientOf(category);
      if (Math.abs(gradient) < certain) continue;
      for (const row of rows) {
        const at = (row >>> shift) * this.#width + category;
        this.#squares[at]! += gradient * gradient;
        const delta = (this.#rate * gradient) / Math.sqrt(this.#squares[at]!);
        weights[at]! += delta;
        this.#times[at] = Math.min((this.#times[at] ?? 0) + 1, mostTimes);
        this.#totals[at]! += delta * this.#step;
      }
    }
  }

  /** A step towards `right`, the classes' scores having been computed by `classify`. */
  learn(rows: Int32Array, classes: Uint8Array, right: number): void {
    let most = -Infinity;
    for (const category of classes) most = Math.max(most, scores[category]!);
    let sum = 0;
    for (const category of classes) sum += Math.exp(scores[category]! - most);
    this.step(rows, classes, (category) => (category === right ? 1 : 0) - Math.exp(scores[category]! - most) / sum);
  }

  /** The mean weights; 0 for those that were moved fewer than `least` times. */
  averaged(least: number): Float32Array {
    return this.table.weights.map((weight, at) =>
      this.#times[at]! < least ? 0 : weight - this.#totals[at]! / this.#step,
    );
  }
}

/** Mulberry32: the same numbers between 0 and 1 at every run. */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffled<T>(items: readonly T[], next: () => number): T[] {
  const copy = [...items];
  for (let at = copy.length - 1; at > 0; at -= 1) {
    const other = Math.floor(next() * (at + 1));
    [copy[at], copy[other]] = [copy[other]!, copy[at]!];
  }
  return copy;
}
