import * as l10n from '@vscode/l10n';
import type { Hover, Position } from 'vscode-languageserver-types';
import { covers, overlaps } from '../core/index';
import type {
  Article,
  Caption,
  CheckedBefore,
  Claim,
  Disputed,
  DisputeKind,
  FactCheck,
  Factor,
  Quote,
  QuoteKind,
  Span,
  Speaker,
} from '../core/index';
import { excerpt, toOffset, toRange, toText, type OpenText } from './convert';
import { markdown, plain, type Section, type Style } from './style';

/** What the sections are written from. */
interface Page {
  readonly text: OpenText;
  readonly article: Article;
  readonly style: Style;
}

export interface HoverOptions {
  readonly markdown: boolean;
  /** What others know of the place; it comes first. */
  readonly sections?: (offset: number, style: Style) => readonly Section[];
}

/** All that is known of the place: what is disputed there, the quote, the claim, and who is mentioned. */
export function hover(text: OpenText, article: Article, position: Position, options: HoverOptions): Hover | null {
  const offset = toOffset(text, position);
  const here = (span: Span): boolean => covers(span, offset);
  const page: Page = { text, article, style: options.markdown ? markdown : plain };
  const sections = [
    ...(options.sections?.(offset, page.style) ?? []),
    ...article.disputed.filter(here).map((statement) => disputedSection(page, statement)),
    ...article.quotes.filter(here).map((quote) => quoteSection(page, quote)),
    ...article.captions.filter(here).map((caption) => captionSection(page, caption)),
    ...article.checkedBefore.filter(here).map((checked) => checkedSection(page, checked)),
    ...article.claims.filter(here).map((claim) => claimSection(page, claim)),
    ...article.speakers.flatMap((speaker) =>
      speaker.mentions.filter(here).map((mention) => speakerSection(page, speaker, mention)),
    ),
  ];
  const [first, ...others] = sections;
  if (!first) return null;
  const smallest = others.reduce<Section>((a, b) => (b.end - b.start < a.end - a.start ? b : a), first);
  const value = sections.map(({ lines }) => lines.join(page.style.lineBreak)).join(page.style.separator);
  return { contents: { kind: page.style.kind, value }, range: toRange(text, smallest) };
}

const disputeNames = (kind: DisputeKind): string =>
  ({
    denial: l10n.t('Denial'),
    challenged: l10n.t('Challenged statement'),
    contradicted: l10n.t('Contradicted statement'),
    allegation: l10n.t('Allegation'),
  })[kind];

function disputedSection(page: Page, statement: Disputed): Section {
  const { style } = page;
  const by = statement.by === 'narrator' ? l10n.t('the article itself') : statement.by?.name;
  const title = style.strong(disputeNames(statement.kind));
  return {
    start: statement.start,
    end: statement.end,
    lines: [
      by ? l10n.t('{0} by {1}', title, style.words(by)) : title,
      ...(statement.proposition === null ? [] : [l10n.t('Denied: {0}', style.words(`“${statement.proposition}”`))]),
      style.words(toText(statement.why)),
      ...accounts(page, statement),
    ],
  };
}

/** What disputes the statement; of accounts that contradict each other the words of both, side by side. */
function accounts(page: Page, { kind, start, end, marker, related }: Disputed): readonly string[] {
  const cite = (places: readonly Span[]): string => places.map((at) => cited(page, at)).join(', ');
  const there = related.length > 0 ? [l10n.t('Elsewhere: {0}', cite(related))] : [];
  const here = kind === 'contradicted' && related.length > 0;
  return [here ? l10n.t('Here: {0}', cite([{ start, end }])) : l10n.t('Disputed by: {0}', cite([marker])), ...there];
}

const quoteNames = (kind: QuoteKind): string =>
  ({ direct: l10n.t('Direct quote'), mixed: l10n.t('Mixed quote'), indirect: l10n.t('Indirect quote') })[kind];

function quoteSection(page: Page, quote: Quote): Section {
  const { text, article, style } = page;
  const { attribution, cue } = quote;
  const title = style.strong(quoteNames(quote.kind));
  const cueLine = cue ? [l10n.t('Cue: {0}', cited(page, cue))] : [];
  if (!attribution) {
    return { start: quote.start, end: quote.end, lines: [l10n.t('{0}, speaker unknown', title), ...cueLine] };
  }
  const { speaker, confidence, why } = attribution;
  const link = (words: string, to: Span): string => style.link(words, text.uri, toRange(text, to).start);
  const [introduction] = speaker.mentions;
  const next = nextQuote(article, quote, speaker);
  const links = [
    ...(introduction ? [link(l10n.t('First mention'), introduction)] : []),
    ...(next ? [link(l10n.t('Next quote of {0}', speaker.name), next)] : []),
  ];
  return {
    start: quote.start,
    end: quote.end,
    lines: [
      l10n.t('{0} by {1}', title, style.words(nameAndRole(speaker))),
      ...cueLine,
      l10n.t('Confidence: {0}%, because: {1}', percent(confidence), style.words(toText(why))),
      ...rivals(page, quote),
      ...(links.length > 0 ? [links.join(' · ')] : []),
    ],
  };
}

function captionSection(page: Page, caption: Caption): Section {
  const { start, end, cue, credited } = caption;
  const { style } = page;
  const title = style.strong(l10n.t('Caption'));
  return {
    start,
    end,
    lines: [
      l10n.t('{0} of a picture credited to {1}', title, style.words(nameAndRole(credited))),
      l10n.t('Credit: {0}', cited(page, cue)),
    ],
  };
}

function rivals({ style }: Page, { alternatives }: Quote): readonly string[] {
  if (alternatives.length === 0) return [];
  const ranked = alternatives.map(({ speaker, confidence }) =>
    l10n.t('{0} ({1}%)', style.words(speaker.name), percent(confidence)),
  );
  return [l10n.t('Less likely: {0}', ranked.join(', '))];
}

/** The next in the text that is not another part of the same quote. */
const nextQuote = (article: Article, quote: Quote, speaker: Speaker): Quote | undefined =>
  article.quotes.find(
    (other) => other.start > quote.start && other.group !== quote.group && other.attribution?.speaker.id === speaker.id,
  );

function claimSection({ style }: Page, claim: Claim): Section {
  const raising = claim.factors.flatMap((factor) => raisingFactors()[factor] ?? []);
  const lowering = claim.factors.flatMap((factor) => loweringFactors()[factor] ?? []);
  const title = style.strong(l10n.t('Check-worthy claim: {0}%', percent(claim.checkWorthiness)));
  return {
    start: claim.start,
    end: claim.end,
    lines: [
      claim.speaker ? l10n.t('{0} by {1}', title, style.words(claim.speaker.name)) : title,
      ...(raising.length > 0 ? [l10n.t('Worth checking, because it {0}.', raising.join('; '))] : []),
      ...(lowering.length > 0 ? [l10n.t('Less so, because it {0}.', lowering.join('; '))] : []),
    ],
  };
}

function checkedSection({ style }: Page, { start, end, checks, lookedUp }: CheckedBefore): Section {
  const cite = (check: FactCheck): string => {
    const link = style.webLink(check.publisher, check.url);
    const rating = style.strong(check.rating);
    return check.date === null
      ? l10n.t('{0}: {1}', link, rating)
      : l10n.t('{0}, {1}: {2}', link, style.words(check.date), rating);
  };
  const claimed = ({ claim, claimant }: FactCheck): string =>
    style.words(claimant === null ? `“${claim}”` : l10n.t('“{0}” by {1}', claim, claimant));
  return {
    start,
    end,
    lines: [
      ...(checks.length > 0 ? [style.strong(l10n.t('Checked before'))] : []),
      ...checks.flatMap((check) => [
        cite(check),
        l10n.t('The claim checked, {0}% alike: {1}', percent(check.likeness), claimed(check)),
      ]),
      ...(lookedUp.length > 0 ? [style.strong(l10n.t('Found online'))] : []),
      ...lookedUp.flatMap((check) => [cite(check), l10n.t('The claim checked: {0}', claimed(check))]),
    ],
  };
}

type LoweringFactor = 'opinion' | 'prediction' | 'promise' | 'question' | 'hypothetical' | 'experience' | 'hedge';
type FactorWords<F extends Factor> = Readonly<Record<F, string> & Partial<Record<Factor, string>>>;

// Functions, because the reader's language is known only once the client has sent it.
const raisingFactors = (): FactorWords<Exclude<Factor, LoweringFactor>> => ({
  quantity: l10n.t('gives a figure'),
  comparison: l10n.t('compares'),
  trend: l10n.t('tells of a rise or a fall'),
  superlative: l10n.t('speaks of a most, a first or an only'),
  causal: l10n.t('says what caused what'),
  record: l10n.t('tells what somebody named did'),
  law: l10n.t('says what a law or a policy does'),
  date: l10n.t('gives a date'),
  attribution: l10n.t('reports what somebody stated'),
  negation: l10n.t('says that something is not so'),
  generalisation: l10n.t('speaks of all or of none'),
});

const loweringFactors = (): FactorWords<LoweringFactor> => ({
  opinion: l10n.t('is an opinion'),
  prediction: l10n.t('is about the future'),
  promise: l10n.t('is a promise'),
  question: l10n.t('is a question'),
  hypothetical: l10n.t('is about what would be'),
  experience: l10n.t("is about somebody's own experience"),
  hedge: l10n.t('is worded with caution'),
});

const speakerKinds = (kind: Speaker['kind']): string =>
  ({
    person: l10n.t('person'),
    organisation: l10n.t('organisation'),
    group: l10n.t('group'),
    anonymous: l10n.t('anonymous source'),
  })[kind];

function speakerSection({ article, style }: Page, speaker: Speaker, mention: Span): Section {
  const quotes = article.quotes.filter((quote) => quote.attribution?.speaker.id === speaker.id);
  const disputed = article.disputed.filter(
    (statement) =>
      (statement.by !== 'narrator' && statement.by?.id === speaker.id) ||
      quotes.some((quote) => overlaps(quote, statement)),
  );
  const credits = article.captions.filter(({ credited }) => credited.id === speaker.id).length;
  // The parts of a split quote are one quote.
  const utterances = new Set(quotes.map((quote) => quote.group));
  return {
    start: mention.start,
    end: mention.end,
    lines: [
      `${style.strong(speaker.name)}${style.words(roleAfter(speaker))} · ${speakerKinds(speaker.kind)}`,
      l10n.t('Quotes: {0} · Disputed statements: {1}', utterances.size, disputed.length),
      ...(credits > 0 ? [l10n.t('Credited for pictures: {0}', credits)] : []),
    ],
  };
}

const percent = (share: number): number => Math.round(share * 100);

const roleAfter = ({ role }: Speaker): string => (role === null ? '' : `, ${role}`);

const nameAndRole = (speaker: Speaker): string => speaker.name + roleAfter(speaker);

/** The words at a place, quoted, as a link to it. */
const cited = ({ text, article, style }: Page, at: Span): string =>
  style.link(`“${excerpt(article, at)}”`, text.uri, toRange(text, at).start);
