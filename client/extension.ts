import { commands, workspace, type ExtensionContext, type TreeDataProvider, type Uri } from 'vscode';
import { ActiveArticle } from './activeArticle';
import { ActiveAnnotations } from './annotations/activeAnnotations';
import { Annotations } from './annotations/annotations';
import { startAnnotating, type Annotating } from './annotations/annotating';
import type { SidecarFiles } from './annotations/sidecarFile';
import { registerArticleCommands } from './articleCommands';
import { ArticleIndex } from './index/articleIndex';
import { Articles } from './articles';
import { ActiveReview } from './claims/activeReview';
import { registerClaimCommands } from './claims/claimCommands';
import type { ClaimNode } from './claims/claimNodes';
import { claimsTree, ClaimsView } from './claims/claimsView';
import { registerDisputedDecoration } from './disputedDecoration';
import { FactCheckFeeds } from './factChecks/factCheckFeeds';
import { FactCheckLookup } from './factChecks/factCheckLookup';
import { FileSwitch } from './fileSwitch';
import { IndexStore } from './index/indexStore';
import { FactmarkClient, type CreateClient } from './languageClient';
import { registerNavigation } from './navigation';
import { registerQuotePicker } from './quotePicker';
import { registerSpeakerCommands } from './speakers/speakerCommands';
import type { SpeakerTreeNode } from './speakers/speakerNodes';
import { speakersTree, SpeakersView } from './speakers/speakersView';
import { StatusItem } from './statusItem';

/** What other code of this window can read of the extension. */
export interface FactmarkApi extends Annotating {
  readonly speakers: TreeDataProvider<SpeakerTreeNode>;
  readonly claims: TreeDataProvider<ClaimNode>;
}

let running: FactmarkClient | undefined;

/** Puts the extension together: the same in Node and in the browser but for how the server runs and files are replaced. */
export function start(
  context: ExtensionContext,
  createClient: CreateClient,
  sidecarFiles: SidecarFiles<Uri>,
): FactmarkApi {
  const fileSwitch = new FileSwitch(context.workspaceState);
  const client = new FactmarkClient(createClient, fileSwitch);
  running = client;
  const articles = new Articles(client);
  const active = new ActiveArticle(articles);
  const speakers = new SpeakersView(speakersTree, active, context.workspaceState);
  const annotations = new Annotations(client);
  const activeAnnotations = new ActiveAnnotations(active, annotations);
  const review = new ActiveReview(active, activeAnnotations);
  const claims = new ClaimsView(claimsTree, review, context.workspaceState);
  const statusItem = new StatusItem(client, active, fileSwitch);

  const selectorChanged = (): void => {
    client.startWhereNeeded();
    active.update();
    statusItem.reselect();
  };

  context.subscriptions.push(
    fileSwitch,
    client,
    articles,
    active,
    speakers,
    annotations,
    activeAnnotations,
    review,
    claims,
    statusItem,
    new ArticleIndex(client, new IndexStore(context.storageUri, client.output)),
    registerDisputedDecoration(),
    registerNavigation(articles),
    registerQuotePicker(articles),
    registerSpeakerCommands(speakers),
    registerClaimCommands(claims),
    registerArticleCommands(context.extensionUri, active, fileSwitch),
    new FactCheckFeeds(client, context.storageUri ?? context.globalStorageUri),
    new FactCheckLookup(client, articles, context.secrets),
    commands.registerCommand('factmark.restartServer', () => client.start()),
    commands.registerCommand('factmark.showOutput', () => client.output.show()),
    fileSwitch.onDidChange(() => client.settingsChanged()),
    workspace.onDidOpenTextDocument(selectorChanged), // it may be the first of its file system
    workspace.onDidChangeWorkspaceFolders(selectorChanged),
    workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration('factmark.languages')) selectorChanged();
    }),
  );
  const annotating = startAnnotating(context, client, articles, annotations, activeAnnotations, sidecarFiles);
  active.update();
  client.startWhereNeeded();
  return { speakers, claims, ...annotating };
}

export const deactivate = async (): Promise<void> => running?.stop();
