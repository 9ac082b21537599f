// Logistic regression with an L2 penalty, by Newton's method with conjugate gradients: the same rows give the same weights.

const rounds = 12; // Newton's method has converged before.
const precision = 1e-10; // Of its steps.
const mostSteps = 200; // Of conjugate gradients in one round.

/** Which features a row has, their values, and how much it counts. @typedef {{ at: number[], x: number[], counts: number }} Row */

const dot = (/** @type {Float64Array} */ a, /** @type {Float64Array} */ b) => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i] * b[i];
  return sum;
};
/** a + factor · b */
const plus = (/** @type {Float64Array} */ a, /** @type {number} */ factor, /** @type {Float64Array} */ b) =>
  a.map((value, i) => value + factor * b[i]);

export const sigmoid = (/** @type {number} */ z) => 1 / (1 + Math.exp(-z));
export const logit = (/** @type {number} */ p) => Math.log(p / (1 - p));

/** @param {Float64Array} weights @param {Row} row */
export function logOdds(weights, { at, x }) {
  let sum = 0;
  for (let i = 0; i < at.length; i++) sum += weights[at[i]] * x[i];
  return sum;
}

/** Solves A·s = b for a symmetric positive A. @param {(v: Float64Array) => Float64Array} apply A·v @param {Float64Array} b */
function solve(apply, b) {
  let solution = new Float64Array(b.length);
  let residual = b;
  let direction = b;
  let size = dot(residual, residual);
  const small = size * precision;
  for (let step = 0; step < mostSteps && size > small; step++) {
    const image = apply(direction);
    const along = size / dot(direction, image);
    solution = plus(solution, along, direction);
    residual = plus(residual, -along, image);
    const next = dot(residual, residual);
    direction = plus(residual, next / size, direction);
    size = next;
  }
  return solution;
}

/**
 * The first weight is the bias and bears no penalty.
 *
 * @param {Row[]} rows
 * @param {number[]} labels 0 or 1
 * @param {number} size number of features
 * @param {number} penalty
 */
export function fit(rows, labels, size, penalty) {
  const penalties = new Float64Array(size).fill(penalty);
  penalties[0] = 1e-9;
  let weights = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    const chances = rows.map((row) => sigmoid(logOdds(weights, row)));
    const gradient = weights.map((weight, i) => -penalties[i] * weight);
    rows.forEach(({ at, x, counts }, r) => {
      for (let i = 0; i < at.length; i++) gradient[at[i]] += counts * (labels[r] - chances[r]) * x[i];
    });
    const step = solve((vector) => {
      const image = vector.map((value, i) => penalties[i] * value);
      rows.forEach((row, r) => {
        const share = row.counts * chances[r] * (1 - chances[r]) * logOdds(vector, row);
        for (let i = 0; i < row.at.length; i++) image[row.at[i]] += share * row.x[i];
      });
      return image;
    }, gradient);
    weights = plus(weights, 1, step);
  }
  return weights;
}
