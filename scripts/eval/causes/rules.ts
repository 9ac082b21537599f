/** A cause and when it holds; of those in a list, the first that holds counts. */
export type Rule<T> = readonly [cause: string, holds: (subject: T) => boolean];

/** The first cause that holds, else `otherwise`. */
export const firstCause = <T>(rules: readonly Rule<T>[], subject: T, otherwise: string): string =>
  rules.find(([, holds]) => holds(subject))?.[0] ?? otherwise;
