import { Uri, workspace, type LogOutputChannel } from 'vscode';

const fileName = 'articles.index';

/** The index of articles as a file in the extension's own folder for this workspace. */
export class IndexStore {
  constructor(
    /** None in a window without a workspace. */
    private readonly folder: Uri | undefined,
    private readonly log: LogOutputChannel,
  ) {}

  async read(): Promise<string | null> {
    if (!this.folder) return null;
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.folder, fileName)));
    } catch {
      return null; // There is none yet.
    }
  }

  /** Written beside the old file and put in its place, so that there is never half of one. */
  async write(store: string): Promise<void> {
    if (!this.folder) return;
    const fresh = Uri.joinPath(this.folder, `${fileName}.new`);
    try {
      await workspace.fs.createDirectory(this.folder);
      await workspace.fs.writeFile(fresh, new TextEncoder().encode(store));
      await workspace.fs.rename(fresh, Uri.joinPath(this.folder, fileName), { overwrite: true });
    } catch (error) {
      this.log.warn(`The index of articles could not be stored: ${String(error)}`);
    }
  }
}
