import { Uri, workspace } from 'vscode';

const completeName = 'complete.json';
const pageName = (at: number): string => `${at}.json`;

/**
 * Feeds as the server has read them, in the extension's storage: a folder each, named by the feed's fingerprint. A file that is written
 * last says how many pages there are, so that half a feed is never taken for a whole.
 */
export class FactCheckStore {
  private readonly root: Uri;

  constructor(storage: Uri) {
    this.root = Uri.joinPath(storage, 'factChecks');
  }

  /** How many pages are kept under a name; null where they are not or not all. */
  async count(name: string): Promise<number | null> {
    const text = await this.read(name, completeName);
    const count = text === null ? NaN : Number(text);
    return Number.isInteger(count) ? count : null;
  }

  page(name: string, at: number): Promise<string | null> {
    return this.read(name, pageName(at));
  }

  async put(name: string, at: number, page: string): Promise<void> {
    await this.write(name, pageName(at), page);
  }

  async complete(name: string, count: number): Promise<void> {
    await this.write(name, completeName, String(count));
  }

  /** Deletes what is not among the names. */
  async keepOnly(names: ReadonlySet<string>): Promise<void> {
    for (const name of await this.names()) {
      if (!names.has(name)) await workspace.fs.delete(Uri.joinPath(this.root, name), { recursive: true });
    }
  }

  private async names(): Promise<readonly string[]> {
    try {
      return (await workspace.fs.readDirectory(this.root)).map(([name]) => name);
    } catch {
      return []; // Nothing was ever kept.
    }
  }

  private async read(name: string, file: string): Promise<string | null> {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(this.root, name, file)));
    } catch {
      return null;
    }
  }

  private async write(name: string, file: string, text: string): Promise<void> {
    await workspace.fs.writeFile(Uri.joinPath(this.root, name, file), new TextEncoder().encode(text));
  }
}
