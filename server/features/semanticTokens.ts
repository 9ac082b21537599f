import type { Range, SemanticTokens, SemanticTokensEdit, SemanticTokensLegend } from 'vscode-languageserver-types';
import { namings, trimmed, type Article, type DisputeKind, type QuoteKind, type Span } from '../core/index';
import { toSpan, type OpenText } from './convert';

const types = ['quote', 'speaker', 'cue', 'claim', 'disputed'] as const;
const modifiers = ['direct', 'mixed', 'indirect', 'denial', 'challenged', 'contradicted', 'allegation'] as const;

/** The same names as in package.json; a test holds them equal. */
export const tokenLegend: SemanticTokensLegend = { tokenTypes: [...types], tokenModifiers: [...modifiers] };

/** A type with at most one modifier; the number that paints it is its place among all of them plus one. */
interface Style {
  readonly type: (typeof types)[number];
  readonly modifier?: QuoteKind | DisputeKind;
}

const styles: readonly Style[] = [
  ...(['direct', 'mixed', 'indirect'] as const).map((modifier): Style => ({ type: 'quote', modifier })),
  { type: 'speaker' },
  { type: 'cue' },
  { type: 'claim' },
  ...(['denial', 'challenged', 'contradicted', 'allegation'] as const).map((modifier): Style => ({
    type: 'disputed',
    modifier,
  })),
];

const paintOf = (type: Style['type'], modifier?: Style['modifier']): number =>
  styles.findIndex((style) => style.type === type && style.modifier === modifier) + 1;

interface Painted extends Span {
  readonly paint: number;
}

/**
 * What every character of the article is, with 0 for nothing. Later paint covers earlier, so that tokens never
 * overlap: small over large, of equal ones a claim over a quote, and on top cues and who is mentioned.
 */
function painted(article: Article): Uint8Array {
  const paint = new Uint8Array(article.text.length);
  const fill = ({ start, end }: Span, style: number): unknown => paint.fill(style, start, end);
  const layers: readonly Painted[] = [
    ...article.quotes.map(({ start, end, kind }) => ({ start, end, paint: paintOf('quote', kind) })),
    ...article.claims.map(({ start, end }) => ({ start, end, paint: paintOf('claim') })),
    ...article.disputed.map(({ start, end, kind }) => ({ start, end, paint: paintOf('disputed', kind) })),
  ];
  for (const layer of [...layers].sort((a, b) => b.end - b.start - (a.end - a.start))) fill(layer, layer.paint);
  for (const { cue } of article.quotes) if (cue) fill(cue, paintOf('cue'));
  for (const places of namings(article).values()) for (const place of places) fill(place, paintOf('speaker'));
  return paint;
}

/** Writes tokens as the protocol wants them: line and character as differences from the token before. */
class Encoder {
  readonly data: number[] = [];
  private line = 0;
  private character = 0;

  constructor(private readonly text: OpenText) {}

  add(span: Span, { type, modifier }: Style): void {
    const start = this.text.positionAt(span.start);
    const length = this.text.positionAt(span.end).character - start.character;
    const bits = modifier ? 1 << modifiers.indexOf(modifier) : 0;
    const isSameLine = start.line === this.line;
    const character = isSameLine ? start.character - this.character : start.character;
    this.data.push(start.line - this.line, character, length, types.indexOf(type), bits);
    this.line = start.line;
    this.character = start.character;
  }
}

const isLineEnd = (unit: number): boolean => unit === 0x0a || unit === 0x0d;

/** The tokens of the article, or of a range of it. One never goes over a line's end: not every client takes that. */
export function semanticTokens(text: OpenText, article: Article, range?: Range): SemanticTokens {
  const { start, end } = range ? toSpan(text, range) : { start: 0, end: article.text.length };
  const paint = painted(article);
  const encoder = new Encoder(text);
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const ends = at === end || paint[at] !== paint[from] || isLineEnd(article.text.charCodeAt(at));
    if (!ends) continue;
    const style = styles[(paint[from] ?? 0) - 1];
    const words = style ? trimmed(article.text, from, at) : null;
    if (style && words && words.end > words.start) encoder.add(words, style);
    from = isLineEnd(article.text.charCodeAt(at)) ? at + 1 : at;
  }
  return { data: encoder.data };
}

/** Numbers of a token. */
const tokenSize = 5;

/** So many tokens alike in a row say that both lists are at the same place again. */
const enoughAlike = 3;

/** So many tokens may be new or gone before the lists are held to differ up to their common end. */
const widestGap = 60;

/**
 * How to make the tokens of before those of now, as several small edits: who becomes a speaker at a keystroke is
 * coloured in many places.
 */
export function tokenEdits(before: readonly number[], now: readonly number[]): SemanticTokensEdit[] {
  const edits: SemanticTokensEdit[] = [];
  let [at, other] = [0, 0];
  while (at < before.length || other < now.length) {
    if (alike(before, at, now, other, 1)) {
      at += tokenSize;
      other += tokenSize;
      continue;
    }
    const { gone, added } = gapAt(before, at, now, other);
    edits.push({ start: at, deleteCount: gone, data: now.slice(other, other + added) });
    at += gone;
    other += added;
  }
  return edits;
}

/** Whether so many tokens are the same from there on, or all up to the end of both. */
function alike(before: readonly number[], at: number, now: readonly number[], other: number, tokens: number): boolean {
  const left = before.length - at;
  const length = Math.min(tokens * tokenSize, left);
  if (left !== now.length - other && length < tokens * tokenSize) return false;
  for (let index = 0; index < length; index += 1) if (before[at + index] !== now[other + index]) return false;
  return length > 0 || now.length === other;
}

/** How many numbers are gone and added until the lists are alike again; the smallest such gap. */
function gapAt(before: readonly number[], at: number, now: readonly number[], other: number) {
  for (let width = 1; width <= widestGap; width += 1) {
    for (let removed = 0; removed <= width; removed += 1) {
      const [gone, added] = [removed * tokenSize, (width - removed) * tokenSize];
      if (at + gone > before.length || other + added > now.length) continue;
      if (alike(before, at + gone, now, other + added, enoughAlike)) return { gone, added };
    }
  }
  return commonEnd(before, at, now, other);
}

function commonEnd(before: readonly number[], at: number, now: readonly number[], other: number) {
  let [gone, added] = [before.length - at, now.length - other];
  const last = (): boolean => alike(before, at + gone - tokenSize, now, other + added - tokenSize, 1);
  while (gone > 0 && added > 0 && last()) {
    gone -= tokenSize;
    added -= tokenSize;
  }
  return { gone, added };
}
