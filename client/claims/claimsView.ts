import { l10n } from 'vscode';
import { ArticleTree, type TreeKind } from '../articleTree';
import { statusText } from '../annotations/words';
import { claimAt, claimNodes, type ClaimNode, type ClaimOptions, type ReviewedArticle } from './claimNodes';
import { claimItem, claimKindText, narratorText } from './claimTreeItem';

/** The list of what is worth checking. */
export class ClaimsView extends ArticleTree<ClaimNode, ClaimOptions, ReviewedArticle> {}

const filterText = ({ kinds, speaker, statuses }: ClaimOptions): string | null => {
  const parts = [
    kinds?.map(claimKindText).join(', '),
    speaker === '' ? narratorText() : speaker,
    statuses?.map(statusText).join(', '),
  ].filter(Boolean);
  return parts.length > 0 ? l10n.t('only {0}', parts.join(' · ')) : null;
};

export const claimsTree: TreeKind<ClaimNode, ClaimOptions, ReviewedArticle> = {
  viewId: 'factmark.claims',
  defaults: { order: 'rank', kinds: null, speaker: null, statuses: null },
  roots: claimNodes,
  children: () => [],
  parent: () => undefined,
  item: claimItem,
  at: claimAt,
  filter: filterText,
  emptiness: ({ article: { claims, disputed } }) => (claims.length + disputed.length > 0 ? 'noneLeft' : 'noClaims'),
  contexts: ({ order, kinds, speaker, statuses }, state) => ({
    'factmark.claims.order': order,
    'factmark.claims.filtered': kinds !== null || speaker !== null || statuses !== null,
    'factmark.claims.state': state,
  }),
};
