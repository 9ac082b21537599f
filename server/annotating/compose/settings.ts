/** What a checker says of words: verdict, status, note, sources. */
import {
  create,
  emptySetting,
  findStep,
  isMaterialChange,
  revise as nextVersion,
  statuses,
  type Agent,
  type House,
  type PlacedAnnotation,
  type Setting,
  type Source,
  type Status,
} from '../../annotations/index';
import { message } from '../../core/index';
import type { AnnotationChange, WirePerson, WireSetting } from '../../protocol';
import { bareSpan, sameSpan } from '../bareSpan';
import { onWords } from '../findings';
import { about, findSeen, targetAt, wordsAt, type Compose, type Desk } from './desk';
import { refuse } from './refusal';

type Change<Kind extends AnnotationChange['kind']> = Extract<AnnotationChange, { kind: Kind }>;

export const agentOf = ({ name, email }: WirePerson): Agent => ({ id: null, name, email });

/** An address with its scheme. */
const address = /^[a-z][a-z\d+.-]*:\S+$/i;

function checkedSources(sources: readonly Source[]): readonly Source[] {
  for (const { url, archivedUrl, name } of sources) {
    if (url === null && (name ?? '').trim() === '') refuse(message('A source needs a name or an address.'));
    for (const each of [url, archivedUrl]) {
      if (each !== null && !address.test(each))
        refuse(message('The address “{0}” must begin with what it is, as in https://example.org.', each));
    }
  }
  return sources;
}

function verdictIn(house: House, verdict: string | null): string | null {
  if (verdict === null) return null;
  return findStep(house, verdict)?.step.id ?? refuse(message('The scale has no verdict “{0}”.', verdict));
}

function statusFor({ status, verdict }: WireSetting, before: Status): Status {
  if (status !== undefined) {
    const isSettable = (statuses as readonly string[]).includes(status) && (status as Status) !== 'signed-off';
    return isSettable ? status : refuse(message('The status “{0}” cannot be set.', status));
  }
  if (verdict === undefined) return before;
  return verdict === null ? 'open' : 'checked';
}

/** What is set, on top of what was. */
function settingOn(before: Setting, setting: WireSetting, house: House): Setting {
  const { note, tags, sources = before.sources, addedSources = [], assignee } = setting;
  return {
    verdict: setting.verdict === undefined ? before.verdict : verdictIn(house, setting.verdict),
    status: statusFor(setting, before.status),
    note: note ?? before.note,
    tags: tags ?? before.tags,
    sources: checkedSources([...sources, ...addedSources]),
    assignee: assignee === undefined ? before.assignee : assignee && agentOf(assignee),
  };
}

/** What somebody judges anew is about the words as they are now; a note alone leaves open what became of them. */
function targetNow(desk: Desk, { placement }: PlacedAnnotation, setting: WireSetting) {
  const isJudged = setting.verdict !== undefined || setting.status !== undefined;
  return isJudged && placement.isChanged && placement.span ? targetAt(desk, placement.span) : undefined;
}

function revised(desk: Desk, placed: PlacedAnnotation, setting: WireSetting, making: Parameters<typeof create>[0]) {
  const { annotation, placement } = placed;
  if (annotation.kind !== 'check') refuse(message('Only what is to be checked can have a verdict.'));
  if (typeof setting.verdict === 'string' && !placement.span)
    refuse(message('The words of this annotation are not in the article. Attach it to some first.'));
  const next = settingOn(annotation, setting, desk.annotated.practice.house);
  return about(annotation, nextVersion(making, annotation, next, targetNow(desk, placed, setting)));
}

export const revise: Compose<Change<'revise'>> = (desk, change, making) =>
  revised(desk, findSeen(desk, change), change.setting, making);

export const mark: Compose<Change<'mark'>> = (desk, { range, setting }, making) => {
  const words = wordsAt(desk, range);
  const { text } = desk.article;
  const bare = bareSpan(text, words);
  const known = onWords(desk.annotated).find(
    (each) => each.annotation.kind === 'check' && sameSpan(bareSpan(text, each), bare),
  );
  if (known) return revised(desk, known, setting, making);
  const first = settingOn(emptySetting, setting, desk.annotated.practice.house);
  return { annotation: making.id, records: [create(making, targetAt(desk, words), first)] };
};

export const reattach: Compose<Change<'reattach'>> = (desk, change, making) => {
  const { annotation } = findSeen(desk, change);
  if (annotation.kind !== 'check') refuse(message('Only what is to be checked can be attached to other words.'));
  const { text } = desk.article;
  const words = wordsAt(desk, change.range);
  const was = typeof annotation.target === 'object' ? annotation.target.exact : '';
  const isOther = isMaterialChange(was, text.slice(words.start, words.end));
  // A verdict was on the words that it was given on.
  const status = isOther && annotation.verdict !== null ? 'needs-recheck' : annotation.status;
  return about(annotation, nextVersion(making, annotation, { ...annotation, status }, targetAt(desk, words)));
};
