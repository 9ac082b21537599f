import { message, type Message } from '../../core/index';

/** Why a change is not made; caught where the changes are composed. */
export class Refusal extends Error {
  constructor(readonly reason: Message) {
    super(reason.template);
  }
}

/** @example `refuse(message('There is no quote here.'))` */
export function refuse(reason: Message): never {
  throw new Refusal(reason);
}

/** The words that somebody typed, without blanks around them; refused where there are none. */
export function required(words: string, reason: Message = message('Nothing was written.')): string {
  return words.trim() === '' ? refuse(reason) : words.trim();
}
