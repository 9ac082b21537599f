import { isObject, stringOf, type Json } from './json';

/** Who wrote a record: a person, an organisation or a program. */
export interface Agent {
  readonly id: string | null;
  readonly name: string | null;
  readonly email: string | null;
}

/** The agent of a `creator`: an IRI or an object; null where there is none. */
export function readAgent(value: Json | undefined): Agent | null {
  if (typeof value === 'string') return { id: value, name: null, email: null };
  if (!isObject(value)) return null;
  return {
    id: stringOf(value['id']),
    name: stringOf(value['name']) ?? stringOf(value['nickname']),
    email: stringOf(value['email']),
  };
}

export const writeAgent = ({ id, name, email }: Agent): Json => ({
  ...(id === null ? {} : { id }),
  type: 'Person',
  ...(name === null ? {} : { name }),
  ...(email === null ? {} : { email }),
});

/** @example `nameOf({ id: null, name: 'Ana Ruiz', email: null })` is `Ana Ruiz` */
export const nameOf = (agent: Agent | null): string | null => agent && (agent.name ?? agent.email ?? agent.id);

const bareEmail = (email: string): string => email.replace(/^mailto:/i, '').toLowerCase();

/** One thing in common makes two agents one: who signs off must not pass for another by leaving out an address. */
export const sameAgent = (a: Agent, b: Agent): boolean =>
  (a.id !== null && a.id === b.id) ||
  (a.email !== null && b.email !== null && bareEmail(a.email) === bareEmail(b.email)) ||
  (a.name !== null && a.name.toLowerCase() === b.name?.toLowerCase());
