import * as l10n from '@vscode/l10n';
import {
  difference,
  dismissalOf,
  findStep,
  historyOf,
  nameOf,
  readContent,
  speakersOf,
  validSignOffs,
  verdictGivers,
  type Annotated,
  type Agent,
  type PlacedAnnotation,
  type Source,
} from '../annotations/index';
import { covers, type Article } from '../core/index';
import { statusName, type Section, type Style } from './style';

/** Further back the history is told by the command for it. */
const mostEntries = 6;

/** What checkers say of a place: verdict, status, note, sources, sign-offs and history. */
export const annotationSections =
  (article: Article, annotated: Annotated) =>
  (offset: number, style: Style): readonly Section[] =>
    annotated.placed.flatMap((placed) => {
      const { annotation, placement } = placed;
      if (!placement.span || annotation.target === 'article' || !covers(placement.span, offset)) return [];
      const page = { article, annotated, style };
      const lines = annotation.kind === 'check' ? checkLines(page, placed) : correctionLines(page, placed);
      return [{ ...placement.span, lines: lines.filter((line) => line !== '') }];
    });

interface Page {
  readonly article: Article;
  readonly annotated: Annotated;
  readonly style: Style;
}

const namesOf = (agents: readonly (Agent | null)[]): string =>
  agents.flatMap((agent) => nameOf(agent) ?? []).join(', ');

const labelOf = ({ annotated }: Page, verdict: string | null): string =>
  verdict === null ? l10n.t('no verdict') : (findStep(annotated.practice.house, verdict)?.step.label ?? verdict);

function checkLines(page: Page, placed: PlacedAnnotation): readonly string[] {
  const { annotated, style } = page;
  const { annotation, status } = placed;
  const { house } = annotated.practice;
  const verdict = style.strong(l10n.t('Verdict: {0}', labelOf(page, annotation.verdict)));
  const givers = namesOf(annotation.verdict === null ? [annotation.head.creator] : verdictGivers(annotation, house));
  const signers = namesOf(validSignOffs(annotation, house));
  const assignee = nameOf(annotation.assignee);
  return [
    givers === '' ? verdict : l10n.t('{0} by {1}', verdict, style.words(givers)),
    l10n.t('Status: {0}', statusName(status)),
    ...(signers === '' ? [] : [l10n.t('Signed off by {0}', style.words(signers))]),
    ...(assignee === null ? [] : [l10n.t('Assigned to {0}', style.words(assignee))]),
    ...changed(page, placed),
    ...conflict(page, placed),
    ...(annotation.note === '' ? [] : [style.note(annotation.note)]),
    ...annotation.sources.map((source) => l10n.t('Source: {0}', sourceWords(source, style))),
    ...annotation.replies.map(({ creator, note }) => l10n.t('{0}: {1}', style.words(nameOf(creator) ?? '?'), note)),
    ...history(page, placed),
  ];
}

function changed({ article, style }: Page, { annotation: { target }, placement }: PlacedAnnotation): readonly string[] {
  if (!placement.isChanged || !placement.span || typeof target !== 'object') return [];
  const { start, end } = placement.span;
  const { removed, added } = difference(target.exact, article.text.slice(start, end));
  return [l10n.t('Changed since: {0} → {1}', style.words(`“${removed}”`), style.words(`“${added}”`))];
}

function conflict(page: Page, { annotation: { heads } }: PlacedAnnotation): readonly string[] {
  if (heads.length < 2) return [];
  const versions = heads.map(({ json, creator }) =>
    l10n.t(
      '{0} by {1}',
      labelOf(page, readContent(json, page.annotated.practice.house).verdict),
      nameOf(creator) ?? '?',
    ),
  );
  return [page.style.strong(l10n.t('In conflict: {0}', versions.join('; ')))];
}

const isWeb = (url: string): boolean => /^https?:/i.test(url);

function sourceWords({ url, name, archivedUrl, accessed, quotation }: Source, style: Style): string {
  const title = name ?? url ?? '?';
  const link = url !== null && isWeb(url) ? style.webLink(title, url) : style.words(title);
  return [
    link,
    ...(accessed === null ? [] : [style.words(accessed.slice(0, 10))]),
    ...(archivedUrl === null ? [] : [style.webLink(l10n.t('archived copy'), archivedUrl)]),
    ...(quotation === null ? [] : [style.words(`“${quotation}”`)]),
  ].join(', ');
}

function history({ annotated, style }: Page, { annotation }: PlacedAnnotation): readonly string[] {
  const entries = historyOf(annotated.records, annotated.practice.house, annotation.id);
  if (entries.length < 2) return [];
  return [
    l10n.t('History:'),
    ...entries.slice(-mostEntries).map(({ created, creator, changes }) => {
      const when = created.slice(0, 16).replace('T', ' ');
      return style.words([when, creator ?? '?', changes.join('; ')].filter((each) => each !== '').join(' · '));
    }),
  ];
}

/** Findings that were dismissed, and speakers put right. */
function correctionLines({ style }: Page, { annotation }: PlacedAnnotation): readonly string[] {
  const by = style.words(nameOf(annotation.head.creator) ?? '?');
  const dismissal = dismissalOf(annotation);
  const title = dismissal
    ? style.strong(l10n.t('Dismissed: {0}', dismissal.rule))
    : style.strong(l10n.t('Speaker: {0}', speakersOf(annotation).join(' = ')));
  return [l10n.t('{0} by {1}', title, by), annotation.note === '' ? '' : style.note(annotation.note)];
}
