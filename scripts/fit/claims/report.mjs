/** @typedef {{ score: number, label: number }} Scored */

const bins = 10; // Of the calibration error.

/** @param {Scored[]} rows */
function averagePrecision(rows) {
  const ranked = [...rows].sort((a, b) => b.score - a.score);
  let seen = 0;
  const sum = ranked.reduce((total, { label }, i) => (label ? total + ++seen / (i + 1) : total), 0);
  return sum / seen;
}

/** How far the scores are from the share of what they promise, on average. @param {Scored[]} rows */
function calibrationError(rows) {
  const sums = new Float64Array(bins);
  for (const { score, label } of rows) sums[Math.min(bins - 1, Math.floor(score * bins))] += score - label;
  return sums.reduce((total, sum) => total + Math.abs(sum), 0) / rows.length;
}

/** Prints how well scores and labels agree. @param {string} name @param {Scored[]} rows */
export function report(name, rows) {
  const taken = rows.filter(({ score }) => score >= 0.5);
  const hits = taken.filter(({ label }) => label).length;
  const precision = hits / taken.length;
  const recall = hits / rows.filter(({ label }) => label).length;
  const f1 = (2 * precision * recall) / (precision + recall);
  const figures = { f1, precision, recall, average: averagePrecision(rows), calibration: calibrationError(rows) };
  const told = Object.entries(figures).map(([key, value]) => `${key} ${value.toFixed(3)}`);
  console.log(`${name} (${rows.length} sentences):`, told.join(' '));
}
