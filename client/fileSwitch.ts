import { EventEmitter, Uri, workspace, type Disposable, type Memento } from 'vscode';

const storageKey = 'factmark.fileSwitch';

type Switches = Readonly<Record<string, boolean>>;
type Settings = Readonly<Record<string, unknown>>;

/** Files that were switched on or off by hand, remembered for the workspace. The switch wins over all settings. */
export class FileSwitch implements Disposable {
  private readonly changed = new EventEmitter<Uri>();
  readonly onDidChange = this.changed.event;

  constructor(private readonly memento: Memento) {}

  /** Undefined where the settings decide. */
  get(uri: Uri): boolean | undefined {
    return this.switches[uri.toString()];
  }

  async set(uri: Uri, on: boolean): Promise<void> {
    await this.memento.update(storageKey, { ...this.switches, [uri.toString()]: on });
    this.changed.fire(uri);
  }

  /** Factmark's settings for a document, with its switch applied, as plain data for the server. */
  settingsFor(uri: Uri): Settings {
    const document = workspace.textDocuments.find((each) => each.uri.toString() === uri.toString());
    const settings = workspace.getConfiguration(undefined, document ?? uri).get<Settings>('factmark', {});
    // Settings are proxies, which a worker cannot be sent.
    const plain = JSON.parse(JSON.stringify(settings)) as Settings;
    const on = this.get(uri);
    if (on === undefined) return plain;
    return { ...plain, enable: on, ...(on && { exclude: [] }) };
  }

  dispose(): void {
    this.changed.dispose();
  }

  private get switches(): Switches {
    return this.memento.get<Switches>(storageKey, {});
  }
}
