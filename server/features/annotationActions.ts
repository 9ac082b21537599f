import * as l10n from '@vscode/l10n';
import {
  CodeActionKind,
  type CodeAction,
  type CodeActionContext,
  type Diagnostic,
  type Range,
} from 'vscode-languageserver-types';
import { scaleOf, type Annotated, type PlacedAnnotation } from '../annotations/index';
import type { Article, Finding, Span } from '../core/index';
import { annotateCommands, type AnnotatePlace } from '../protocol';
import { excerpt, toRange, toSpan, type OpenText } from './convert';

export interface Asked {
  readonly findings: readonly Finding[];
  readonly range: Range;
  readonly context: CodeActionContext;
}

/** Words at the cursor of which something can be said. */
interface Place extends Span {
  readonly findings: readonly Finding[];
  readonly placed: PlacedAnnotation | null;
}

/** The quotation marks of a quote; the title has its own. */
const outerMarks = /^[“"«]|[”"»]$/g;

/** What a checker can do at a range: with findings, with words that are annotated, and with what is selected. */
export function annotationActions(
  text: OpenText,
  article: Article,
  annotated: Annotated,
  { findings, range, context }: Asked,
): CodeAction[] {
  const isWanted = !context.only || context.only.some((kind) => kind === '' || kind === CodeActionKind.QuickFix);
  if (!isWanted) return [];
  const places = placesAt(toSpan(text, range), findings, annotated);
  return places.flatMap((place) => {
    // Of several places each says which it is.
    const words = places.length === 1 ? null : excerpt(article, place).replace(outerMarks, '');
    return actionsAt(text, place, annotated, context).map((action) => ({
      ...action,
      title: words === null ? action.title : l10n.t('{0} (“{1}”)', action.title, words),
    }));
  });
}

const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

/** The findings that annotations make are answered by saying something of their words. */
const isOwn = ({ rule }: Finding): boolean => rule.startsWith('verdict/') || rule.startsWith('sidecar/');

function placesAt(wanted: Span, findings: readonly Finding[], { placed }: Annotated): readonly Place[] {
  const places = new Map<string, Place>();
  const at = ({ start, end }: Span): Place =>
    places.get(`${start} ${end}`) ?? { start, end, findings: [], placed: null };
  const put = (place: Place) => places.set(`${place.start} ${place.end}`, place);
  for (const each of placed) {
    const { span } = each.placement;
    const isCheck = each.annotation.kind === 'check' && each.annotation.target !== 'article';
    if (span && isCheck && touches(span, wanted)) put({ ...at(span), placed: each });
  }
  for (const finding of findings) {
    if (isOwn(finding) || !touches(finding, wanted)) continue;
    const place = at(finding);
    put({ ...place, findings: [...place.findings, finding] });
  }
  // What the analysis has missed is marked by selecting it.
  if (places.size === 0 && wanted.start < wanted.end) put(at(wanted));
  return [...places.values()];
}

const isOfQuote = ({ rule }: Finding): boolean => rule.startsWith('quote/') && rule !== 'quote/unclosed';

function actionsAt(
  text: OpenText,
  { start, end, findings, placed }: Place,
  { practice: { house } }: Annotated,
  context: CodeActionContext,
): CodeAction[] {
  const range = toRange(text, { start, end });
  const scale =
    (placed && scaleOf(placed.annotation, house)) ??
    (findings.length > 0 && findings.every(isOfQuote) ? 'quotes' : 'claims');
  const place: AnnotatePlace = {
    ...{ uri: text.uri, range, scale },
    rule: findings[0]?.rule ?? null,
    annotation: placed?.annotation.id ?? null,
  };
  const action = (title: string, command: string, rule = place.rule): CodeAction => ({
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: context.diagnostics.filter((each) => sameRange(each, range) && (rule === null || each.code === rule)),
    command: { title, command, arguments: [{ ...place, rule } satisfies AnnotatePlace] },
  });
  const quote = findings.find(isOfQuote);
  return [
    action(l10n.t('Set Verdict…'), annotateCommands.setVerdict),
    action(l10n.t('Add Source…'), annotateCommands.addSource),
    ...(placed?.status === 'checked' ? [action(l10n.t('Sign Off'), annotateCommands.signOff)] : []),
    ...(quote ? [action(l10n.t('Correct Speaker…'), annotateCommands.correctSpeaker, quote.rule)] : []),
    ...findings.map(({ rule }) => action(l10n.t('Dismiss {0}…', rule), annotateCommands.dismiss, rule)),
  ];
}

const sameRange = ({ range: { start, end } }: Diagnostic, other: Range): boolean =>
  start.line === other.start.line &&
  start.character === other.start.character &&
  end.line === other.end.line &&
  end.character === other.end.character;
