/** What is said about annotations: answers, closed threads, sign-offs, and what is taken back. */
import {
  maySignOff,
  nameOf,
  remove as removal,
  reply as answer,
  resolutionsOf,
  resolve as closing,
  sameAgent,
  signOff as vouching,
  uuidOf,
  verdictGivers,
  versionsIn,
  type PlacedAnnotation,
  type Agent,
  type House,
} from '../../annotations/index';
import { message } from '../../core/index';
import type { AnnotationChange } from '../../protocol';
import { about, find, findSeen, versionsOf, type Compose } from './desk';
import { refuse, required } from './refusal';

type Change<Kind extends AnnotationChange['kind']> = Extract<AnnotationChange, { kind: Kind }>;

export const reply: Compose<Change<'reply'>> = (desk, { annotation: id, note }, making) => {
  const { annotation } = find(desk, id);
  return about(annotation, answer(making, annotation, required(note)));
};

export const removeReply: Compose<Change<'removeReply'>> = (desk, { reply: id }, making) => {
  const on = desk.annotated.placed.find(({ annotation }) => annotation.replies.some((each) => each.id === id));
  const own = on?.annotation.replies.find((each) => each.id === id);
  const versions = versionsOf(desk, id);
  if (!on || !own || !versions) return refuse(message('This reply is not in the sidecar any more.'));
  if (!own.creator || !sameAgent(own.creator, making.creator))
    refuse(message('Only {0} can take this reply back.', nameOf(own.creator) ?? '?'));
  return about(on.annotation, removal(making, versions));
};

export const resolve: Compose<Change<'resolve'>> = (desk, { annotation: id }, making) => {
  const { annotation } = find(desk, id);
  if (annotation.isResolved) refuse(message('This thread is closed already.'));
  return about(annotation, closing(making, annotation));
};

export const reopen: Compose<Change<'reopen'>> = (desk, { annotation: id }, making) => {
  const { annotation } = find(desk, id);
  const closings = resolutionsOf(annotation, versionsIn(desk.annotated.records));
  if (closings.length === 0) refuse(message('This thread is not closed.'));
  // Where it was closed on two branches, both are taken back; one id makes the others.
  const ids = closings.map((_, index) => (index === 0 ? making.id : uuidOf(`${making.id} ${index}`)));
  return about(annotation, ...closings.map((each, index) => removal({ ...making, id: ids[index] ?? making.id }, each)));
};

export const remove: Compose<Change<'remove'>> = (desk, change, making) => {
  const { annotation } = findSeen(desk, change);
  return about(annotation, removal(making, annotation));
};

/** Says why somebody cannot sign an annotation off. */
function refuseSignOff({ annotation, placement, status }: PlacedAnnotation, house: House, agent: Agent): void {
  if (annotation.heads.length > 1) refuse(message('Two verdicts are in conflict here. Settle that first.'));
  if (annotation.verdict === null) refuse(message('There is no verdict to sign off.'));
  if (!placement.span) refuse(message('The words of this annotation are not in the article.'));
  if (status !== 'checked' && status !== 'signed-off')
    refuse(message('This verdict is not ready to be signed off: the words must be checked as they stand.'));
  if (verdictGivers(annotation, house).some((giver) => sameAgent(giver, agent)))
    refuse(message('Your own verdict must be signed off by somebody else.'));
  if (!maySignOff(annotation, house, agent)) refuse(message('You have signed this verdict off already.'));
}

export const signOff: Compose<Change<'signOff'>> = (desk, change, making) => {
  const placed = findSeen(desk, change);
  refuseSignOff(placed, desk.annotated.practice.house, making.creator);
  return about(placed.annotation, vouching(making, placed.annotation));
};

export const withdrawSignOff: Compose<Change<'withdrawSignOff'>> = (desk, { annotation: id }, making) => {
  const { annotation } = find(desk, id);
  const own = annotation.signOffs.find(({ creator }) => creator && sameAgent(creator, making.creator));
  const versions = own && versionsOf(desk, own.id);
  if (!versions) return refuse(message('You have not signed this verdict off.'));
  return about(annotation, removal(making, versions));
};
