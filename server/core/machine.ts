import { confidence } from './attribution';
import { formatMessage, message } from './message';
import type {
  Article,
  Attribution,
  Caption,
  Claim,
  Disputed,
  DisputeKind,
  Factor,
  Finding,
  Quote,
  QuoteKind,
  Severity,
  Speaker,
  SpeakerKind,
} from './model';
import { plain, type Span } from './span';

/** Raised when a field changes its meaning or goes away; new fields do not raise it. */
const schema = 1;

export interface MachineSpeaker extends Pick<Speaker, 'id' | 'name' | 'role' | 'aliases'> {
  readonly kind: SpeakerKind;
  readonly mentions: readonly Span[];
}

/** A quote; or the caption of a picture, of the kind `caption`, whose speaker is whoever the credit names. */
export interface MachineQuote extends Span {
  readonly id: string;
  /** Shared by the parts of a split quote. */
  readonly group: string;
  readonly kind: QuoteKind | 'caption';
  readonly cue: Span | null;
  /** Null where nobody can be named. */
  readonly speaker: {
    readonly id: string;
    readonly name: string;
    /** Null where the speaker is carried over from an earlier sentence. */
    readonly mention: Span | null;
    /** 0 to 1. */
    readonly confidence: number;
    readonly why: string;
  } | null;
}

export interface MachineDisputed extends Span {
  readonly kind: DisputeKind;
  /** A speaker's id, `"narrator"`, or null where nobody can be named. */
  readonly by: string | null;
  readonly why: string;
  readonly related: readonly Span[];
  /** What a denial denies, put positively; null where its words do not say. */
  readonly proposition: string | null;
}

/** One analyzed article as plain JSON. Spans are UTF-16 code units, half-open; scores are 0 to 1. */
export interface MachineArticle {
  readonly id: string;
  readonly schema: typeof schema;
  readonly quotes: readonly MachineQuote[];
  readonly sentences: readonly (Span & { readonly checkWorthiness: number })[];
  readonly claims: readonly (Span & { readonly checkWorthiness: number; readonly factors: readonly Factor[] })[];
  readonly disputed: readonly MachineDisputed[];
  readonly speakers: readonly MachineSpeaker[];
  readonly findings: readonly (Span & {
    readonly rule: string;
    readonly severity: Severity;
    readonly message: string;
  })[];
}

const plainOrNull = (span: Span | null): Span | null => span && plain(span);

/** In text order by where they end: a quote inside another's content comes before it. */
const innerFirst = (a: Span, b: Span): number => a.end - b.end || b.start - a.start;

const fromAttribution = ({ speaker, mention, confidence, why }: Attribution): MachineQuote['speaker'] => ({
  id: speaker.id,
  name: speaker.name,
  mention: plainOrNull(mention),
  confidence,
  why: formatMessage(why),
});

const fromQuote = (quote: Quote): MachineQuote => ({
  id: quote.id,
  group: quote.group,
  kind: quote.kind,
  ...plain(quote),
  cue: plainOrNull(quote.cue),
  speaker: quote.attribution && fromAttribution(quote.attribution),
});

/** Numbered on from the quotes. */
const fromCaption =
  (quotes: readonly Quote[]) =>
  ({ start, end, cue, credited, mention }: Caption, index: number): MachineQuote => ({
    id: `q${String(quotes.length + index + 1)}`,
    group: `g${String(new Set(quotes.map(({ group }) => group)).size + index + 1)}`,
    kind: 'caption',
    start,
    end,
    cue: plain(cue),
    speaker: {
      id: credited.id,
      name: credited.name,
      mention: plain(mention),
      confidence: confidence.label,
      why: formatMessage(message('credited for the picture')),
    },
  });

const fromClaim = (claim: Claim): MachineArticle['claims'][number] => ({
  ...plain(claim),
  checkWorthiness: claim.checkWorthiness,
  factors: claim.factors,
});

const fromDisputed = ({ by, ...disputed }: Disputed): MachineDisputed => ({
  ...plain(disputed),
  kind: disputed.kind,
  by: by === null || by === 'narrator' ? by : by.id,
  why: formatMessage(disputed.why),
  related: disputed.related.map(plain),
  proposition: disputed.proposition,
});

const fromSpeaker = ({ id, name, kind, role, aliases, mentions }: Speaker): MachineSpeaker => ({
  id,
  name,
  kind,
  role,
  aliases,
  mentions: mentions.map(plain),
});

const fromFinding = (finding: Finding): MachineArticle['findings'][number] => ({
  rule: finding.rule,
  severity: finding.severity,
  ...plain(finding),
  message: formatMessage(finding.message),
});

/**
 * What scripts read: the article and its findings as plain JSON, the shape that `docs/cli.md` describes.
 *
 * @example `JSON.stringify(machineArticle('antalya', analyze(text).article, findings))`
 */
export const machineArticle = (id: string, article: Article, findings: readonly Finding[]): MachineArticle => ({
  id,
  schema,
  quotes: [...article.quotes.map(fromQuote), ...article.captions.map(fromCaption(article.quotes))].sort(innerFirst),
  sentences: article.sentences.map(({ checkWorthiness, ...sentence }) => ({ ...plain(sentence), checkWorthiness })),
  claims: article.claims.map(fromClaim),
  disputed: article.disputed.map(fromDisputed),
  speakers: article.speakers.map(fromSpeaker),
  findings: findings.map(fromFinding),
});
