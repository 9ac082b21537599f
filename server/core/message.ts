import type { Message } from './model';

/**
 * A message for people, as template and arguments, so that the server can translate the template.
 *
 * @example `message('Direct quote by {0}', 'Ana Ruiz')`
 */
export const message = (template: string, ...args: readonly string[]): Message => ({ template, args });

/** The message in English: `Direct quote by Ana Ruiz`. */
export const formatMessage = ({ template, args }: Message): string =>
  template.replace(/\{(\d+)\}/g, (place, index: string) => args[Number(index)] ?? place);
