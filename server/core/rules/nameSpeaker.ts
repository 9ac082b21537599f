/** The repair of an ambiguous attribution: the article says the name itself. */
import { message } from '../message';
import type { Article, Fix, Quote, Speaker } from '../model';

const ownVoice = /^(?:I|we|me|us|my|our)$/i;
const possessive = /^(?:his|their|its)$/i;

/** `“We go on.”` has room for a tag: `“We go on,” Ana Ruiz said.`; `“Do we?”` has it behind. */
function addTag(text: string, { kind, end }: Quote, name: string): Omit<Fix, 'title'> | null {
  if (kind !== 'direct') return null;
  const [ending, mark] = [text.slice(end - 2, end - 1), text.slice(end - 1, end)];
  if (ending === '.') return { start: end - 2, end, newText: `,${mark} ${name} said.` };
  return ending === '?' || ending === '!' ? { start: end, end, newText: ` ${name} said.` } : null;
}

/**
 * The edit that names a speaker: in place of the pronoun or the role that could be somebody else's, or in a tag after a
 * quote that has none. Null where neither can be written without rewriting the sentence.
 *
 * @example for Ana Ruiz in `“Yes,” she said.` it puts `Ana Ruiz` in place of `she`
 */
export function nameSpeaker({ text }: Article, quote: Quote, { name }: Speaker): Fix | null {
  const title = message('Name {0} as the Speaker', name);
  const mention = quote.attribution?.mention;
  if (!mention) {
    const tag = addTag(text, quote, name);
    return tag && { ...tag, title };
  }
  const { start, end } = mention;
  const words = text.slice(start, end);
  if (ownVoice.test(words) || words === name) return null;
  return { start, end, newText: possessive.test(words) ? `${name}’s` : name, title };
}
