/** How long a task takes, in milliseconds. */
export function time(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** The share `q` (0 to 1) of the values lies at or below it. */
export function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.ceil(q * sorted.length) - 1] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The median of several runs, in milliseconds. */
export const medianTime = (runs: number, task: () => void): number =>
  median(Array.from({ length: runs }, () => time(task)));

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The exponent `k` of `cost ~ size^k`: the slope of the line through the logarithms. 1 is linear, 2 quadratic. */
export function growthExponent(points: readonly { readonly size: number; readonly cost: number }[]): number {
  const [xs, ys] = [points.map(({ size }) => Math.log(size)), points.map(({ cost }) => Math.log(cost))];
  const [meanX, meanY] = [mean(xs), mean(ys)];
  const covariance = mean(xs.map((x, index) => (x - meanX) * ((ys[index] ?? NaN) - meanY)));
  return covariance / mean(xs.map((x) => (x - meanX) ** 2));
}

/** A Markdown table; the first row is its head. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = [], ...body] = rows;
  const rule = head.map((_, index) => (index === 0 ? '---' : '---:'));
  return [head, rule, ...body].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** `0.42 ms`, `12.3 ms`, `1.23 s`: three digits are more than one run can tell. */
export function milliseconds(value: number): string {
  if (value >= 1000) return `${(value / 1000).toFixed(2)} s`;
  return `${value.toFixed(value < 10 ? 2 : 1)} ms`;
}

export const megabytes = (bytes: number): string => `${(bytes / 2 ** 20).toFixed(0)} MB`;
