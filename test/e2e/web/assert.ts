import { isDeepStrictEqual } from './util';

/** What the tests use of `node:assert/strict`, for the extension host in a browser, which has nothing of Node. */
export class AssertionError extends Error {
  override readonly name = 'AssertionError';
  /** Mocha shows the difference of the two. */
  readonly showDiff: boolean;

  constructor(
    message: string | undefined,
    readonly actual: unknown,
    readonly expected: unknown,
    problem: string,
  ) {
    super(message ?? problem);
    this.showDiff = message === undefined;
  }
}

function ok(value: unknown, message?: string): asserts value {
  if (!value) throw new AssertionError(message, value, true, `${String(value)} is not truthy`);
}

/** A check of two values that `holds` decides. */
const comparing =
  (holds: (actual: unknown, expected: unknown) => boolean, problem: string) =>
  (actual: unknown, expected: unknown, message?: string): void => {
    if (!holds(actual, expected)) throw new AssertionError(message, actual, expected, problem);
  };

const matches = (text: unknown, pattern: unknown): boolean =>
  pattern instanceof RegExp && typeof text === 'string' && pattern.test(text);

export default Object.assign(ok, {
  ok,
  equal: comparing(Object.is, 'The values are not the same'),
  notEqual: comparing((a, b) => !Object.is(a, b), 'The values are the same'),
  deepEqual: comparing(isDeepStrictEqual, 'The values are not equal'),
  notDeepEqual: comparing((a, b) => !isDeepStrictEqual(a, b), 'The values are equal'),
  match: comparing(matches, 'The text does not match'),
  doesNotMatch: comparing((text, pattern) => !matches(text, pattern), 'The text matches'),
});
