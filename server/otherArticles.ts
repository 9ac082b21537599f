/** The workspace's other articles, for requests that reach beyond the open one. */
import * as l10n from '@vscode/l10n';
import {
  MessageType,
  ShowMessageNotification,
  type CancellationToken,
  type Connection,
  type Location,
  type SymbolInformation,
} from 'vscode-languageserver';
import { isNamed, surnameOf, type Speaker } from './core/index';
import type { OpenText } from './features/convert';
import { referencesElsewhere } from './features/references';
import { renameElsewhere, type EditedText, type OtherArticle, type Renaming } from './features/rename';
import { workspaceSymbols } from './features/workspaceSymbols';
import type { ArticleSource } from './folderIndexing';
import { throwIfCancelled } from './handle';
import type { Indexing } from './index/indexing';
import type { KnownName } from './index/knownNames';
import { articleTextsRequest, type ArticleTexts, type ArticleTextsParams, type IndexPutParams } from './protocol';
import { isOn, type Settings } from './settings';
import type { Workspace } from './workspace';

/** Files are read so many at once: their texts are in memory together. */
const atOnce = 32;

export interface OtherArticlesOptions {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly indexing: Indexing;
  /** URIs of the open documents. */
  readonly open: () => readonly string[];
  /** Those of a document, or of the window. */
  readonly settingsOf: (uri?: string) => Promise<Settings>;
  /** Articles as they are on the disk; null where one cannot be read. */
  readonly read: (uris: readonly string[]) => Promise<readonly (IndexPutParams | null)[]>;
  /** Counts positions as the client does. */
  readonly textOf: (uri: string, content: string) => OpenText;
}

/** Who reads articles from the disk: the client where it does so, else the server itself where it can. */
export const articleReader =
  (
    connection: Connection,
    clientReads: () => boolean,
    files: ArticleSource | undefined,
  ): OtherArticlesOptions['read'] =>
  async (uris) => {
    if (!clientReads()) return Promise.all(uris.map(async (uri) => (await files?.read(uri)) ?? null));
    const params: ArticleTextsParams = { uris };
    return (await connection.sendRequest<ArticleTexts>(articleTextsRequest, params)).articles;
  };

/** Answers from all articles of the workspace; from none where the settings switch the index off. */
export class OtherArticles {
  constructor(private readonly options: OtherArticlesOptions) {}

  /**
   * Articles but `uri` that may name the speaker: open documents as they are in the editor, others as they are on the
   * disk at this moment. One after the other, for a workspace may have many.
   *
   * @param unread gets the URIs of what could not be read
   */
  async *naming(
    uri: string,
    speaker: Speaker,
    token: CancellationToken,
    unread: string[] = [],
  ): AsyncGenerator<OtherArticle, undefined> {
    const { indexing, open, workspace } = this.options;
    if (!isNamed(speaker)) return;
    const opened = new Set(open());
    for (const each of opened) {
      const view = each === uri ? null : await workspace.view(each);
      throwIfCancelled(token);
      if (view?.settings.indexEnabled) yield { text: view.document, article: view.article, isOpen: true };
    }
    const closed = indexing.naming(surnameOf(speaker) ?? speaker.name).filter((each) => !opened.has(each));
    for (let from = 0; from < closed.length; from += atOnce) {
      yield* this.readNow(closed.slice(from, from + atOnce), token, unread);
    }
  }

  /** Places of the speaker in the other articles. */
  async references(uri: string, speaker: Speaker, token: CancellationToken): Promise<Location[]> {
    const found: Location[] = [];
    for await (const { text, article } of this.naming(uri, speaker, token)) {
      found.push(...referencesElsewhere(text, article, speaker));
    }
    return found;
  }

  /** What a rename changes in them. What could not be read is told to the user, for it keeps the old name. */
  async rename(uri: string, renaming: Renaming, token: CancellationToken): Promise<readonly EditedText[]> {
    const unread: string[] = [];
    const edited: EditedText[] = [];
    for await (const each of this.naming(uri, renaming.speaker, token, unread)) {
      edited.push(renameElsewhere(each, renaming));
    }
    if (unread.length > 0) await this.sayUnread(unread.length);
    return edited;
  }

  /** Speakers, quotes, claims and disputed statements of all articles, by their words. */
  async symbols(query: string, token: CancellationToken): Promise<SymbolInformation[]> {
    const settings = await this.options.settingsOf();
    throwIfCancelled(token);
    if (!settings.enable || !settings.indexEnabled || !settings.shown.workspaceSymbols) return [];
    const found = await this.options.indexing.symbols({ query, claimThreshold: settings.claimThreshold }, token);
    throwIfCancelled(token);
    return workspaceSymbols(found ?? []);
  }

  /** Names of speakers of which a word begins with these letters, those of most articles first. */
  namesWith(prefix: string, most: number): readonly KnownName[] {
    return this.options.indexing.namesWith(prefix, most);
  }

  private sayUnread(count: number): Promise<void> {
    return this.options.connection.sendNotification(ShowMessageNotification.type, {
      type: MessageType.Warning,
      message:
        count === 1
          ? l10n.t('1 article could not be read and keeps the name as it is.')
          : l10n.t('{0} articles could not be read and keep the name as they have it.', count),
    });
  }

  private async *readNow(
    uris: readonly string[],
    token: CancellationToken,
    unread: string[],
  ): AsyncGenerator<OtherArticle, undefined> {
    const { indexing, settingsOf, textOf } = this.options;
    const files = await this.options.read(uris);
    for (const [at, uri] of uris.entries()) {
      const file = files[at];
      if (!file) {
        unread.push(uri);
        continue;
      }
      // The index holds what is on; the settings may have changed since, or the file's language.
      if (!isOn(await settingsOf(uri), file)) continue;
      const article = await indexing.analyze(file.text, token);
      throwIfCancelled(token);
      if (article) yield { text: textOf(uri, file.text), article, isOpen: false };
    }
  }
}
