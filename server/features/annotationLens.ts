import * as l10n from '@vscode/l10n';
import type { CodeLens } from 'vscode-languageserver-types';
import { findStep, nameOf, scaleOf, verdictGivers, type Annotated } from '../annotations/index';
import type { Article } from '../core/index';
import { annotateCommands, type AnnotatePlace } from '../protocol';
import { excerpt, toRange, type OpenText } from './convert';
import { statusName } from './style';

/**
 * Above words that somebody checks: the verdict, how far it is, and by whom.
 *
 * @param opens the client has the command to give a verdict; else the lens only shows its title
 */
export function annotationLenses(
  text: OpenText,
  article: Article,
  { placed, practice: { house } }: Annotated,
  opens: boolean,
): CodeLens[] {
  return placed.flatMap(({ annotation, placement: { span }, status }) => {
    if (annotation.kind !== 'check' || !span || annotation.target === 'article') return [];
    const range = toRange(text, span);
    const verdict = annotation.verdict === null ? null : (findStep(house, annotation.verdict)?.step.label ?? null);
    const by = nameOf(verdictGivers(annotation, house)[0] ?? annotation.head.creator);
    const parts = [verdict ?? l10n.t('No verdict'), statusName(status), by, excerpt(article, span)];
    const title = parts.filter(Boolean).join(' · ');
    const place: AnnotatePlace = {
      uri: text.uri,
      range,
      scale: scaleOf(annotation, house) ?? 'claims',
      rule: null,
      annotation: annotation.id,
    };
    return {
      range,
      command: opens ? { title, command: annotateCommands.setVerdict, arguments: [place] } : { title, command: '' },
    };
  });
}
