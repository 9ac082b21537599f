import { random } from './learner';
import type { Gold } from './treebank';

/** A stretch of a sentence whose words all hang from one of them, `top`; that one has head -1. */
interface Piece {
  readonly gold: Gold;
  readonly top: number;
}

/** A piece and what it hangs from; null for the root. */
type Part = readonly [piece: Piece, to: Piece | null, relation: string];

const one = (text: string, tag: string, lemma = text): Piece => ({
  gold: { words: [text], tags: [tag], lemmas: [lemma], heads: [-1], relations: ['root'] },
  top: 0,
});

const cut = (gold: Gold, from: number, to: number, top: number): Piece => ({
  gold: {
    words: gold.words.slice(from, to),
    tags: gold.tags.slice(from, to),
    lemmas: gold.lemmas.slice(from, to),
    heads: gold.heads.slice(from, to).map((head, at) => (at + from === top ? -1 : head - from)),
    relations: gold.relations.slice(from, to),
  },
  top: top - from,
});

/** All that hangs from `top`; null where that is not one stretch of at most `most` words. */
function subtree(gold: Gold, top: number, most: number): Piece | null {
  const inside = gold.heads.map((_, at) => {
    let word = at;
    while (word >= 0 && word !== top) word = gold.heads[word]!;
    return word === top;
  });
  const from = inside.indexOf(true);
  const to = inside.lastIndexOf(true) + 1;
  return to - from > most || inside.slice(from, to).includes(false) ? null : cut(gold, from, to, top);
}

function join(parts: readonly Part[]): Gold {
  const pieces = parts.map(([piece]) => piece);
  const starts = pieces.map((_, at) => pieces.slice(0, at).reduce((sum, { gold }) => sum + gold.words.length, 0));
  const place = (piece: Piece): number => starts[pieces.indexOf(piece)]! + piece.top;
  return {
    words: pieces.flatMap(({ gold }) => gold.words),
    tags: pieces.flatMap(({ gold }) => gold.tags),
    lemmas: pieces.flatMap(({ gold }) => gold.lemmas),
    heads: parts.flatMap(([{ gold }, to], at) =>
      gold.heads.map((head) => (head >= 0 ? head + starts[at]! : to ? place(to) : -1)),
    ),
    relations: parts.flatMap(([{ gold, top }, , relation]) =>
      gold.relations.map((own, word) => (word === top ? relation : own)),
    ),
  };
}

const withFirst = ({ gold, top }: Piece, change: (first: string) => string): Piece => ({
  gold: { ...gold, words: gold.words.map((word, at) => (at === 0 ? change(word) : word)) },
  top,
});
const raised = (piece: Piece): Piece => withFirst(piece, (word) => word.charAt(0).toUpperCase() + word.slice(1));
const lowered = (piece: Piece): Piece =>
  piece.gold.tags[0]!.endsWith('PROPN') || piece.gold.words[0] === 'I'
    ? piece
    : withFirst(piece, (word) => word.charAt(0).toLowerCase() + word.slice(1));

/** Plain statements, without their periods: what somebody could say. */
const statements = (sentences: readonly Gold[]): Piece[] =>
  sentences.flatMap((gold) => {
    const { words, tags, heads, relations } = gold;
    const root = heads.indexOf(-1);
    const last = words.length - 1;
    const plain = words.length > 4 && words.length < 26 && words[last] === '.' && /^\p{Lu}/u.test(words[0]!);
    const clause = relations.some((relation, at) => relation.startsWith('nsubj') && heads[at] === root);
    const marked = words.some((word) => /["“”:()]/.test(word));
    return plain && clause && !marked && / (?:VERB|ADJ|NOUN)$/.test(tags[root]!) ? [cut(gold, 0, last, root)] : [];
  });

const longestSpeaker = 9; // words

/** Names and descriptions of people, as they stand as subjects. */
const speakers = (sentences: readonly Gold[]): Piece[] =>
  sentences.flatMap((gold) =>
    gold.relations.flatMap((relation, at) => {
      if (relation !== 'nsubj' || !/ (?:PROPN|NOUN|PRON)$/.test(gold.tags[at]!)) return [];
      const piece = subtree(gold, at, longestSpeaker);
      const other = gold.tags[at]!.endsWith('PRON') && !/^(?:he|she|they|we|i)$/i.test(gold.words[at]!);
      return piece && !other ? [piece] : [];
    }),
  );

/** Cues, the usual one more often, by lemma. */
const cues: readonly (readonly [cue: string, lemma: string])[] = [
  ['said', 'say'],
  ['said', 'say'],
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['added', 'add'],
  ['explained', 'explain'],
  ['warned', 'warn'],
  ['argued', 'argue'],
  ['insisted', 'insist'],
  ['announced', 'announce'],
  ['claimed', 'claim'],
  ['wrote', 'write'],
  ['admitted', 'admit'],
];

/** “…,” said Ana. / “…,” she told reporters. / Ana said: “….” / Ana said …; at times a mark is missing. */
function report(content: Piece, speaker: Piece, [verb, lemma]: readonly [string, string], next: () => number): Gold {
  const cue = one(verb, verb === 'says' ? 'VBZ VERB' : 'VBD VERB', lemma);
  const [opening, closing] = next() < 0.5 ? ['“', '”'] : ['"', '"'];
  const open: Part = [one(opening, '`` PUNCT'), content, 'punct'];
  const close: Part = [one(closing, "'' PUNCT"), content, 'punct'];
  const period: Part = [one('.', '. PUNCT'), cue, 'punct'];
  const addressee: readonly Part[] = verb === 'told' ? [[one('reporters', 'NNS NOUN', 'reporter'), cue, 'iobj']] : [];
  const subject: Part = [speaker, cue, 'nsubj'];
  const said: readonly Part[] = [[cue, null, 'root'], ...addressee];
  const missing = next();
  const fronted: readonly Part[] = [
    ...(missing < 0.3 ? [] : [open]),
    [content, cue, 'ccomp'],
    [one(',', ', PUNCT'), content, 'punct'],
    ...(missing < 0.15 ? [] : [close]),
  ];
  const order = next();
  if (order < 0.35 && verb !== 'told' && !speaker.gold.tags[speaker.top]!.endsWith('PRON')) {
    return join([...fronted, [cue, null, 'root'], subject, period]);
  }
  if (order < 0.6) return join([...fronted, subject, ...said, period]);
  const comma: Part = [next() < 0.5 ? one(':', ': PUNCT') : one(',', ', PUNCT'), cue, 'punct'];
  const first: Part = [raised(speaker), cue, 'nsubj'];
  if (order < 0.8) return join([first, ...said, comma, open, [content, cue, 'ccomp'], period, close]);
  return join([first, ...said, [lowered(content), cue, 'ccomp'], period]);
}

/**
 * Sentences in which somebody is quoted the way newspapers do it. The treebank has few of those; these are put
 * together from its own statements and subjects.
 */
export function reportedSpeech(sentences: readonly Gold[], count: number): readonly Gold[] {
  const next = random(23);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(next() * items.length)]!;
  const contents = statements(sentences);
  const subjects = speakers(sentences);
  return Array.from({ length: count }, () => report(pick(contents), lowered(pick(subjects)), pick(cues), next));
}
