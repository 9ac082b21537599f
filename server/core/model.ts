/**
 * The nouns of the analysis (design words: quote, cue, speaker, mention, claim, disputed statement, finding).
 * Everything here is readonly data. Types whose name begins with `Local` hold paragraph-relative spans;
 * all others hold spans of the whole article.
 */
import type { EntryState } from './entryState';
import type { Assertion } from './assertions';
import type { ConsistencyFacts } from './consistency/facts';
import type { Oddity } from './consistency/oddity';
import type { Caption, LocalCaption } from './credits';
import type { Elsewhere, RemotePlace } from './elsewhere';
import type { CheckedBefore } from './factCheck';
import type { Gist } from './gist';
import type { Remark } from './remark';
import type { Span } from './span';
import type { Disputed, LocalDispute } from './statements';
import type { Wording } from './wording';

export type { Oddity, OddityKind } from './consistency/oddity';
export type * from './credits';
export type * from './statements';

/** Universal part-of-speech tags (UD v2). */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One word or mark. `head` is the index, within the sentence, of the word it depends on; -1 for the root. */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  readonly lemma: string;
  readonly pos: Pos;
  /** Penn Treebank tag, e.g. `VBD`: tense and number that the universal tag leaves out. */
  readonly tag: string;
  readonly head: number;
  /** Universal Dependencies relation to the head, subtype dropped where it is not used: `nsubj`, `ccomp`, `obl`. */
  readonly relation: string;
}

/** A sentence with its words. `tokens` are in text order and lie inside the span. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** `dialogue` is a paragraph of an interview, headed by who speaks. */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'text'
  | 'list'
  | 'blockquote'
  | 'dialogue'
  /** Answers a question in bold; nobody is named. */
  | 'answer'
  | 'frontMatter'
  | 'code';

/** A block of the article between paragraph breaks; `text` is the article's text of that span, markup included. */
export interface Block extends Span {
  readonly kind: BlockKind;
  readonly text: string;
}

export type QuoteKind = 'direct' | 'mixed' | 'indirect';

/** What an attribution points at before it is known who that is. */
export type MentionKind = 'name' | 'role' | 'organisation' | 'group' | 'pronoun' | 'anonymous';

/** A name made comparable: see `names.ts`. */
export interface NameKey {
  /** Lower case, without diacritics. */
  readonly folded: string;
  readonly words: readonly string[];
  /** Shared by the romanisations of the last word. */
  readonly variant: string;
}

/** One place in the paragraph that names somebody who could speak. */
export interface LocalMention extends Span {
  readonly kind: MentionKind;
  /** The name alone, without title, role or apposition: `Ana Ruiz`; for roles and pronouns their words. */
  readonly name: string;
  /** What identity is decided by, worked out here so that the article stage only compares. */
  readonly key: NameKey;
  /** Words that describe: title before, apposition after ("Foreign Minister", "mayor of Lund"). */
  readonly role: string | null;
  /** The words of the role, folded; for a description its own, the head first: "the mayor" is compared with them. */
  readonly roleWords: readonly string[];
  /** Stated by a title, a noun or the pronoun itself. */
  readonly gender: 'female' | 'male' | 'plural' | null;
  /** What the given name suggests; weighed, not relied on. */
  readonly leaning: 'female' | 'male' | null;
  /** Known ("the mayor", a name), known by another ("her uncle"), new ("an aide"), named now ("His name was Ana"). */
  readonly reference: 'known' | 'related' | 'new' | 'named';
  /** Stands where places do: "in Lund". */
  readonly place: boolean;
  /** Stands as a subject: the likelier antecedent of a pronoun that follows. */
  readonly subject: boolean;
  /** Lies inside somebody's quoted words. */
  readonly spoken: boolean;
}

/** A possible speaker of a quote, best first. Index into the paragraph's mentions. `score` is 0 to 1. */
export interface Candidate {
  readonly mention: number;
  readonly score: number;
  readonly reason: Message;
}

export interface LocalQuote extends Span {
  readonly kind: QuoteKind;
  /** Quotes of one utterance ("…," he said. "…") share a group; unique within the paragraph. */
  readonly group: number;
  readonly cue: Span | null;
  /** Empty where the paragraph names nobody: the article stage may carry a speaker over. */
  readonly candidates: readonly Candidate[];
  /** Goes on from the previous paragraph's open quotation mark, or from the paragraph before in a block quote. */
  readonly continues: boolean;
}

export type Factor =
  | 'quantity'
  | 'comparison'
  | 'trend'
  | 'superlative'
  | 'causal'
  | 'record'
  | 'law'
  | 'date'
  | 'attribution'
  | 'negation'
  | 'generalisation'
  | 'opinion'
  | 'prediction'
  | 'promise'
  | 'question'
  | 'hypothetical'
  | 'experience'
  | 'hedge';

export interface LocalClaim extends Span {
  /** 0 to 1: how much a reader would want this checked. Never a verdict. */
  readonly checkWorthiness: number;
  readonly factors: readonly Factor[];
}

/** An English template with `{0}`-style places: the server translates the template, the core only names it. */
export interface Message {
  readonly template: string;
  readonly args: readonly string[];
}

/** All that is known of a paragraph by itself. Spans are relative to its first code unit. */
export interface ParagraphFacts {
  readonly sentences: readonly (Span & { readonly checkWorthiness: number })[];
  readonly mentions: readonly LocalMention[];
  /** For each mention whether it could be the speaker of a quote. */
  readonly speaking: readonly boolean[];
  /** For each pronoun the mentions that it cannot mean, by index: names in its own words, whoever asks it. */
  readonly said: readonly (readonly number[])[];
  readonly quotes: readonly LocalQuote[];
  /** Null where the paragraph is no caption, or nothing but a credit. */
  readonly caption: LocalCaption | null;
  readonly claims: readonly LocalClaim[];
  readonly disputes: readonly LocalDispute[];
  /** For each quote its words inside marks; null where there are none that could be found again elsewhere. */
  readonly wordings: readonly (Wording | null)[];
  /** For each claim, and for each dispute: null where it could not be found again elsewhere. */
  readonly claimGists: readonly (Gist | null)[];
  readonly denialGists: readonly (Gist | null)[];
  /** Events that the paragraph says took place, or did not. */
  readonly assertions: readonly Assertion[];
  /** What has to agree with itself and with the rest of the article. */
  readonly consistency: ConsistencyFacts;
  /** Marks without a partner, but for `openMark`. */
  readonly strayMarks: readonly Span[];
  /** The mark of a quote left open at the end: stray unless the next paragraph reopens it. */
  readonly openMark: Span | null;
  /** Begins by reopening the quote that the previous paragraph left open. */
  readonly continuesQuote: boolean;
  /** Index of the mention that a final "…, he said:" introduces a quote of the next paragraph with. */
  readonly introduces: number | null;
  readonly exit: EntryState;
}

export type SpeakerKind = 'person' | 'organisation' | 'group' | 'anonymous';

export interface Speaker {
  readonly id: string;
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly role: string | null;
  readonly aliases: readonly string[];
  readonly mentions: readonly Span[];
}

export interface Attribution {
  readonly speaker: Speaker;
  /** Null where the speaker is carried over from an earlier sentence. */
  readonly mention: Span | null;
  /** 0 to 1, calibrated: of those at 0.9, nine of ten are right. */
  readonly confidence: number;
  readonly why: Message;
}

export interface Quote extends Span {
  readonly id: string;
  readonly group: string;
  readonly kind: QuoteKind;
  readonly cue: Span | null;
  readonly attribution: Attribution | null;
  /** Others who could have said it, best first. */
  readonly alternatives: readonly Attribution[];
  /** Null where there is nothing inside marks that could be found again elsewhere. */
  readonly wording: Wording | null;
}

export interface Claim extends Span {
  readonly checkWorthiness: number;
  readonly factors: readonly Factor[];
  /** The speaker in whose quote it stands; null for the narrator's. */
  readonly speaker: Speaker | null;
  /** Null where it could not be found again elsewhere. */
  readonly gist: Gist | null;
}

/** A second spelling of a name that the article otherwise spells `expected`. */
export interface NameVariant extends Span {
  readonly found: string;
  readonly expected: string;
  /** A place with the expected spelling. */
  readonly first: Span;
}

/**
 * An immutable snapshot of what is known of one text. Same text, same Article, but for `checkedBefore`, `elsewhere` and
 * `remarks`.
 */
export interface Article {
  readonly text: string;
  readonly title: Span | null;
  readonly blocks: readonly Block[];
  readonly sentences: readonly (Span & { readonly checkWorthiness: number })[];
  readonly quotes: readonly Quote[];
  readonly captions: readonly Caption[];
  /** Everybody who speaks, disputes or is credited. */
  readonly speakers: readonly Speaker[];
  readonly claims: readonly Claim[];
  readonly disputed: readonly Disputed[];
  readonly strayMarks: readonly Span[];
  readonly nameVariants: readonly NameVariant[];
  /** Filled in by the server from what it knows of published fact-checks. */
  readonly checkedBefore: readonly CheckedBefore[];
  /** Figures, days and copies of quotes that cannot all be right, in text order. */
  readonly oddities: readonly Oddity[];
  /** Filled in by the server from what it knows of other articles, in text order. */
  readonly elsewhere: readonly Elsewhere[];
  /** Filled in by the server from the sidecar. */
  readonly remarks: readonly Remark[];
  /** Set where the text is longer than the limit and was not analyzed. */
  readonly tooLong: boolean;
}

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** A repair: the text that should stand at the span. */
export interface Fix extends Span {
  readonly title: Message;
  readonly newText: string;
}

/** What a rule reports at a span. */
export interface Finding extends Span {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: Message;
  readonly related: readonly (Span & { readonly message: Message })[];
  /** Repairs of which the reader may choose one, the likeliest first. */
  readonly fixes: readonly Fix[];
  /** A web page about just this finding; without one its rule's documentation is shown. */
  readonly link?: string;
  /** Places in other articles that belong to it. */
  readonly remote?: readonly (RemotePlace & { readonly message: Message })[];
}
