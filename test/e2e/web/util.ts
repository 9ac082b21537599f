import equal from 'fast-deep-equal';

/** What the tests use of `node:util`. */
export const isDeepStrictEqual = (a: unknown, b: unknown): boolean => equal(a, b);
