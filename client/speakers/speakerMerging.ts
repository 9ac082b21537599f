import { commands, DataTransferItem, type DataTransfer, type TreeDragAndDropController } from 'vscode';
import { mergedNames, namesOf, type SpeakerTreeNode } from './speakerNodes';

const mimeType = 'application/vnd.code.tree.factmark.speakers';

/** Speakers that are dragged onto another one are the same: the one dropped on has the right name. */
export const speakerMerging: TreeDragAndDropController<SpeakerTreeNode> = {
  dragMimeTypes: [mimeType],
  dropMimeTypes: [mimeType],

  handleDrag(source: readonly SpeakerTreeNode[], transfer: DataTransfer): void {
    const names = namesOf(source);
    if (names.length > 0) transfer.set(mimeType, new DataTransferItem(names));
  },

  async handleDrop(target: SpeakerTreeNode | undefined, transfer: DataTransfer): Promise<void> {
    const dragged = transfer.get(mimeType)?.value as readonly string[] | undefined;
    const names = mergedNames(target, dragged ?? []);
    if (names) await commands.executeCommand('factmark.mergeSpeakers', { names });
  },
};
