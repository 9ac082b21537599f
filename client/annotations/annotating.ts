import type { ExtensionContext, TreeDataProvider, Uri } from 'vscode';
import type { Articles } from '../articles';
import type { FactmarkClient } from '../languageClient';
import type { ActiveAnnotations } from './activeAnnotations';
import type { Annotations } from './annotations';
import { Annotator } from './annotator';
import { registerCarryAlong } from './carryAlong';
import type { ChecklistNode } from './checklistNodes';
import { checklistTree, ChecklistView, registerChecklistCommands } from './checklistView';
import { CoverageItem } from './coverageItem';
import { StatusDecorations } from './decorations';
import { Desk } from './desk';
import { registerDismissCommands } from './dismissCommands';
import { registerHistory } from './history';
import { Identity } from './identity';
import { registerNoteCommands } from './noteCommands';
import { orphansTree, OrphansView, registerOrphanCommands, type OrphanNode } from './orphansView';
import { registerSidecarMessages } from './sidecarMessages';
import type { SidecarFiles } from './sidecarFile';
import { Sidecars } from './sidecars';
import { registerSourceCommands } from './sourceCommands';
import { registerSpeakerCorrections } from './speakerCorrections';
import { Threads } from './threads';
import { registerUnchecked } from './unchecked';
import { registerVerdictCommands } from './verdictCommands';

/** What other code of this window can read of annotating. */
export interface Annotating {
  readonly annotations: Annotations;
  readonly checklist: TreeDataProvider<ChecklistNode>;
  readonly orphans: TreeDataProvider<OrphanNode>;
  readonly threads: Pick<Threads, 'threadOn'>;
}

/** Puts together all that annotating is in the editor. */
export function startAnnotating(
  context: ExtensionContext,
  client: FactmarkClient,
  articles: Articles,
  annotations: Annotations,
  shown: ActiveAnnotations,
  files: SidecarFiles<Uri>,
): Annotating {
  const sidecars = new Sidecars(client, files);
  const identity = new Identity(context.globalState);
  const desk = new Desk(annotations, new Annotator(client, sidecars, identity), identity);
  const checklist = new ChecklistView(checklistTree, shown, context.workspaceState);
  const orphans = new OrphansView(orphansTree, shown, context.workspaceState);
  const threads = new Threads(desk);
  context.subscriptions.push(
    sidecars,
    checklist,
    orphans,
    threads,
    new CoverageItem(shown),
    new StatusDecorations(annotations, context.extensionUri),
    registerSidecarMessages(sidecars),
    registerCarryAlong(),
    registerVerdictCommands(desk),
    registerNoteCommands(desk, threads),
    registerSourceCommands(desk),
    registerDismissCommands(desk),
    registerSpeakerCorrections(desk, articles),
    registerChecklistCommands(checklist),
    registerOrphanCommands(desk),
    registerHistory(desk, client),
    registerUnchecked(annotations),
  );
  return { annotations, checklist, orphans, threads };
}
