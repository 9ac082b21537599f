/**
 * Reads marked-up articles, in which the expectation stands in the text itself:
 * `<quote speaker="Ana Ruiz" cue="said" kind="direct">“Yes,”</quote> Ruiz said.`
 * Elements may nest, also in their own kind, and overlap those of another kind.
 */
import type { DisputeKind, QuoteKind, Span } from '../../server/core/index';

export interface MarkedQuote extends Span {
  readonly kind: QuoteKind;
  /** The speaker's full name; empty where nobody can be named. */
  readonly speaker: string;
  /** The cue's words; undefined where the case does not care. */
  readonly cue: string | undefined;
  /** Quotes with the same letter are parts of one utterance; undefined where the case does not care. */
  readonly group: string | undefined;
}

export interface MarkedCaption extends Span {
  /** Name of whoever the credit means. */
  readonly credited: string;
}

export interface MarkedDisputed extends Span {
  readonly kind: DisputeKind;
  /** A speaker's name, `narrator`, or undefined where the case does not care. */
  readonly by: string | undefined;
}

export interface MarkedArticle {
  /** The article without the markup. */
  readonly text: string;
  /** Each list in the order of the closing tags. */
  readonly quotes: readonly MarkedQuote[];
  readonly captions: readonly MarkedCaption[];
  readonly claims: readonly Span[];
  readonly disputed: readonly MarkedDisputed[];
}

type Name = 'quote' | 'caption' | 'claim' | 'disputed';
type Attributes = Readonly<Record<string, string>>;
interface Element extends Span {
  readonly name: Name;
  readonly attributes: Attributes;
}

const tag = /<(\/?)(quote|caption|claim|disputed)((?:\s+\w+="[^"]*")*)\s*>/g;
const known: Readonly<Record<Name, readonly string[]>> = {
  quote: ['speaker', 'cue', 'kind', 'group'],
  caption: ['credited'],
  claim: [],
  disputed: ['kind', 'by'],
};

function readAttributes(name: Name, source: string): Attributes {
  const attributes = Object.fromEntries(
    [...source.matchAll(/(\w+)="([^"]*)"/g)].map(([, key = '', value = '']) => [key, value]),
  );
  const unknown = Object.keys(attributes).filter((key) => !known[name].includes(key));
  if (unknown.length > 0) throw new Error(`<${name}> knows no attribute ${unknown.join(', ')}`);
  return attributes;
}

function readElements(marked: string): { readonly text: string; readonly elements: readonly Element[] } {
  const open: Element[] = [];
  const elements: Element[] = [];
  let text = '';
  let after = 0;
  for (const match of marked.matchAll(tag)) {
    text += marked.slice(after, match.index);
    after = match.index + match[0].length;
    const name = match[2] as Name;
    if (!match[1]) {
      open.push({ name, attributes: readAttributes(name, match[3] ?? ''), start: text.length, end: text.length });
      continue;
    }
    const index = open.findLastIndex((element) => element.name === name);
    const [element] = index < 0 ? [] : open.splice(index, 1);
    if (!element) throw new Error(`</${name}> closes nothing`);
    elements.push({ ...element, end: text.length });
  }
  if (open[0]) throw new Error(`<${open[0].name}> is never closed`);
  return { text: text + marked.slice(after), elements };
}

function attribute({ name, attributes }: Element, key: string): string {
  const value = attributes[key];
  if (value === undefined) throw new Error(`<${name}> lacks ${key}="…"`);
  return value;
}

/**
 * Takes the markup out of an article. Throws on markup that is not well formed.
 *
 * @example `readMarkup('He <claim>paid $5.</claim>')` is `{ text: 'He paid $5.', claims: [{ start: 3, end: 11 }], … }`
 */
export function readMarkup(marked: string): MarkedArticle {
  const { text, elements } = readElements(marked);
  const named = (name: Name): readonly Element[] => elements.filter((element) => element.name === name);
  return {
    text,
    quotes: named('quote').map((element) => ({
      start: element.start,
      end: element.end,
      kind: attribute(element, 'kind') as QuoteKind,
      speaker: attribute(element, 'speaker'),
      cue: element.attributes['cue'],
      group: element.attributes['group'],
    })),
    captions: named('caption').map((element) => ({
      start: element.start,
      end: element.end,
      credited: attribute(element, 'credited'),
    })),
    claims: named('claim').map(({ start, end }) => ({ start, end })),
    disputed: named('disputed').map((element) => ({
      start: element.start,
      end: element.end,
      kind: attribute(element, 'kind') as DisputeKind,
      by: element.attributes['by'],
    })),
  };
}
