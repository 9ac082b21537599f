import { l10n } from 'vscode';
import { ArticleTree, type TreeKind } from '../articleTree';
import { nodeAt, speakerNodes, type SpeakerOptions, type SpeakerTreeNode } from './speakerNodes';
import { speakerMerging } from './speakerMerging';
import { treeItem } from './speakerTreeItem';

/** The tree of speakers and their quotes. */
export class SpeakersView extends ArticleTree<SpeakerTreeNode, SpeakerOptions> {
  /** The words that are searched for; empty where none are. */
  get shownSearch(): string {
    return this.options.search;
  }
}

const filterText = ({ disputedOnly, search }: SpeakerOptions): string | null =>
  [disputedOnly ? l10n.t('disputed only') : '', search ? l10n.t('only “{0}”', search) : '']
    .filter(Boolean)
    .join(', ') || null;

export const speakersTree: TreeKind<SpeakerTreeNode, SpeakerOptions> = {
  viewId: 'factmark.speakers',
  defaults: { order: 'appearance', disputedOnly: false, search: '' },
  roots: speakerNodes,
  children: (node) => (node.type === 'speaker' ? node.quotes : []),
  parent: (node, roots) => (node.type === 'quote' ? roots.find(({ id }) => id === node.parentId) : undefined),
  item: treeItem,
  dragAndDropController: speakerMerging,
  at: (roots, position) =>
    nodeAt(
      roots.flatMap((node) => (node.type === 'speaker' ? [node] : [])),
      position,
    ),
  filter: filterText,
  emptiness: ({ quotes }) => (quotes.length > 0 ? 'noneLeft' : 'noQuotes'),
  contexts: ({ order, disputedOnly, search }, state) => ({
    'factmark.speakers.order': order,
    'factmark.speakers.disputedOnly': disputedOnly,
    'factmark.speakers.filtered': disputedOnly || search !== '',
    'factmark.speakers.state': state,
  }),
};
