import type { Pos, Token } from '../model';
import type { Word } from '../tokens';
import { Board, capacity } from './board';
import { candidatesOf } from './candidates';
import { decode } from './decode';
import { readForm, type Form } from './forms';
import { asSentence } from './headlines';
import { lemmaOf } from './lemmas';
import type { Model } from './model';
import { Progress } from './moves';
import { parse, prepare, singleRoot } from './parser';
import { place, tag } from './tagger';
import weights from './weights.bin';

/** A word's form, and its lemma by tag once that was asked for. */
interface Entry {
  readonly form: Form;
  readonly lemmas: Map<number, string>;
}

const mostEntries = 20_000; // words remembered; then it starts anew, so that memory stays bounded
let model: Model | undefined;
const entries = new Map<string, Entry>();
const progress = new Progress(new Board());

function entryOf(text: string, known: Model): Entry {
  const found = entries.get(text);
  if (found) return found;
  if (entries.size >= mostEntries) entries.clear();
  const form = readForm(text, known);
  const candidates = candidatesOf(text, known);
  const entry: Entry = { form: candidates ? { ...form, candidates } : form, lemmas: new Map() };
  entries.set(text, entry);
  return entry;
}

/** Whether the treebank has the word as something else than a name. */
const isCommon = (lower: string, known: Model): boolean =>
  known.words.get(lower)?.some((id) => !known.tags[id]?.startsWith('NNP')) ?? false;

function lemmaBy(entry: Entry, text: string, id: number, xpos: string, known: Model): string {
  const found = entry.lemmas.get(id);
  if (found !== undefined) return found;
  const lemma = lemmaOf(text, xpos, known.lemmas);
  entry.lemmas.set(id, lemma);
  return lemma;
}

/** What the tagger and the parser found, by word: indices into the model's tables, and heads as the board has them. */
interface Reading {
  readonly tags: Uint8Array;
  readonly heads: Int16Array;
  readonly relations: Uint8Array;
}

/** A keystroke changes one sentence of its paragraph: the others need not be read again. */
const readings = new Map<string, Reading>();
const mostReadings = 500;

function read(words: readonly Word[], found: readonly Entry[], known: Model): Reading {
  const key = words.map(({ text }) => text).join(' ');
  const before = readings.get(key);
  if (before) return before;
  const forms = found.map(({ form }) => form);
  const { board } = progress;
  place(board, forms);
  tag(board, forms, known.tagger);
  prepare(board, forms, known);
  parse(progress, known);
  singleRoot(board, known);
  const { length } = forms;
  const reading: Reading = {
    tags: Uint8Array.from(board.tag.slice(0, length)),
    heads: Int16Array.from(board.head.slice(0, length)),
    relations: Uint8Array.from(board.relation.slice(0, length)),
  };
  if (readings.size >= mostReadings) readings.clear();
  readings.set(key, reading);
  return reading;
}

/** Reads the words `from` … of a sentence, at most `capacity`; heads count from the sentence's first word. */
function readStretch(words: readonly Word[], from: number, known: Model, tokens: Token[]): void {
  const stretch = words.slice(from, from + capacity);
  const texts = asSentence(
    stretch.map(({ text }) => text),
    (lower) => isCommon(lower, known),
  );
  const found = texts.map((text) => entryOf(text, known));
  const { tags, heads, relations } = read(stretch, found, known);
  stretch.forEach(({ text, start, end }, at) => {
    const entry = found[at];
    if (!entry) return;
    const id = (tags[at] ?? 1) - 1;
    const lower = text.toLowerCase();
    const [xpos = 'XX', pos = 'X'] = known.tags[id]?.split(' ') ?? [];
    const head = heads[at] ?? stretch.length;
    tokens.push({
      text,
      start,
      end,
      lower,
      lemma: lemmaBy(entry, text, id, xpos, known),
      tag: xpos,
      pos: pos as Pos,
      head: head >= stretch.length ? -1 : head + from,
      relation: known.relations[relations[at] ?? 0] ?? 'dep',
    });
  });
}

/**
 * Tags and parses the words of one sentence, in Universal Dependencies. One word is the root (`head` -1); sentences
 * of more than 250 words are read in stretches, the roots of the later ones hanging from the first as `parataxis`.
 * Pure and total; its cost is linear in the number of words. Method, data and scores: docs/syntax.md.
 *
 * @example `analyzeSyntax(tokenize('Ana said no.'))` makes `Ana` the `nsubj` of `said`, lemma `say`, the root
 */
export function analyzeSyntax(words: readonly Word[]): readonly Token[] {
  const known = (model ??= decode(weights));
  const tokens: Token[] = [];
  for (let from = 0; from < words.length; from += capacity) readStretch(words, from, known, tokens);
  const first = tokens.findIndex(({ head }) => head < 0);
  return words.length <= capacity
    ? tokens
    : tokens.map((token, at) =>
        token.head < 0 && at !== first ? { ...token, head: first, relation: 'parataxis' } : token,
      );
}
