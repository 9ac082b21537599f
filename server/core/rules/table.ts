import type { Rule } from './rule';

/** Every rule, in the order in which the documentation lists them. */
export const rules: readonly Rule[] = [];
