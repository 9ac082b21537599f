/** What a checker says about the analysis: findings dismissed, speakers put right. */
import { dismiss as dismissal, identify as identification, speakersOf } from '../../annotations/index';
import { covers, message, quoteOn, rules, trimmed, type Quote, type Span } from '../../core/index';
import type { AnnotationChange } from '../../protocol';
import { onWords } from '../findings';
import { targetAt, wordsAt, type Compose, type Desk } from './desk';
import { refuse, required } from './refusal';

type Change<Kind extends AnnotationChange['kind']> = Extract<AnnotationChange, { kind: Kind }>;

/** What annotations themselves say goes when they do. */
const isOwn = (rule: string): boolean => rule.startsWith('verdict/') || rule.startsWith('sidecar/');

function paragraphAt({ article }: Desk, offset: number): Span {
  const block = article.blocks.find((each) => covers(each, offset));
  return block ? trimmed(article.text, block.start, block.end) : refuse(message('There is no paragraph here.'));
}

export const dismiss: Compose<Change<'dismiss'>> = (desk, { scope, range, rule, reason }, making) => {
  if (!rules.some(({ id }) => id === rule)) refuse(message('There is no rule “{0}”.', rule));
  if (isOwn(rule)) refuse(message('This cannot be dismissed: say what is right instead.'));
  const why = required(reason, message('Say why it is dismissed.'));
  const words = (): Span => wordsAt(desk, range);
  const target =
    scope === 'article'
      ? desk.file
      : targetAt(desk, scope === 'paragraph' ? paragraphAt(desk, words().start) : words());
  return { annotation: making.id, records: [dismissal(making, target, rule, why, scope)] };
};

/** The quote that a range is on, else the innermost that it is in. */
function quoteAt({ article }: Desk, place: Span): Quote {
  const around = article.quotes.filter(({ start, end }) => start <= place.start && place.end <= end).at(-1);
  return quoteOn(article, place) ?? around ?? refuse(message('There is no quote here.'));
}

export const identify: Compose<Change<'identify'>> = (desk, { range, name }, making) => {
  const right = required(name, message('Say who speaks here.'));
  const quote = quoteAt(desk, desk.spanOf(range));
  const before = onWords(desk.annotated).find(
    (each) => speakersOf(each.annotation).length > 0 && quoteOn(desk.article, each) === quote,
  );
  const record = identification(making, targetAt(desk, quote), [right], before?.annotation ?? null);
  return { annotation: before?.annotation.id ?? making.id, records: [record] };
};

export const merge: Compose<Change<'merge'>> = (desk, { names }, making) => {
  const distinct = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  const [, ...others] = distinct;
  if (others.length === 0) refuse(message('Name two speakers at least.'));
  const known = new Set(desk.article.speakers.flatMap(({ name, aliases }) => [name, ...aliases]));
  // The right name may be one that the article never spells so.
  const unknown = others.find((name) => !known.has(name));
  if (unknown !== undefined) refuse(message('The article has no speaker “{0}”.', unknown));
  return { annotation: making.id, records: [identification(making, desk.file, distinct)] };
};
