import { l10n } from 'vscode';
import { ArticleTree, type TreeKind } from '../articleTree';
import { nodeAt, speakerNodes, type SpeakerOptions, type SpeakerTreeNode } from './speakerNodes';
import { treeItem } from './speakerTreeItem';

/** The tree of speakers and their quotes. */
export class SpeakersView extends ArticleTree<SpeakerTreeNode, SpeakerOptions> {}

export const speakersTree: TreeKind<SpeakerTreeNode, SpeakerOptions> = {
  viewId: 'factmark.speakers',
  defaults: { order: 'appearance', disputedOnly: false },
  roots: speakerNodes,
  children: (node) => (node.type === 'speaker' ? node.quotes : []),
  parent: (node, roots) => (node.type === 'quote' ? roots.find(({ id }) => id === node.parentId) : undefined),
  item: treeItem,
  at: (roots, position) =>
    nodeAt(
      roots.flatMap((node) => (node.type === 'speaker' ? [node] : [])),
      position,
    ),
  filter: ({ disputedOnly }) => (disputedOnly ? l10n.t('disputed only') : null),
  emptiness: ({ quotes }) => (quotes.length > 0 ? 'noDisputed' : 'noQuotes'),
  contexts: ({ order, disputedOnly }, state) => ({
    'factmark.speakers.order': order,
    'factmark.speakers.disputedOnly': disputedOnly,
    'factmark.speakers.state': state,
  }),
};
