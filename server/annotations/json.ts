export type Json = string | number | boolean | null | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [key: string]: Json | undefined;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** In JSON-LD one value stands for a list of one: `"a"` and `["a"]` are the same. */
export function listOf(value: Json | undefined): readonly Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as readonly Json[]) : [value];
}

export const stringOf = (value: Json | undefined): string | null => (typeof value === 'string' ? value : null);

/** The IRI of a resource, which JSON-LD writes as the bare string or as an object with an `id`. */
export const iriOf = (value: Json | undefined): string | null => stringOf(isObject(value) ? value['id'] : value);

/** The object without some of its keys. */
export const without = (object: JsonObject, ...keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
