import { extensions, l10n, window, workspace, type Memento, type Uri } from 'vscode';
import type { WirePerson } from '../../server/protocol';

const storageKey = 'factmark.identity';

/** What we use of the API of VS Code's Git extension. */
interface GitRepository {
  readonly getConfig: (key: string) => Promise<string>;
  readonly getGlobalConfig: (key: string) => Promise<string>;
}
interface GitExtension {
  readonly enabled: boolean;
  readonly getAPI: (version: 1) => {
    readonly repositories: readonly GitRepository[];
    readonly getRepository: (uri: Uri) => GitRepository | null;
  };
}

/** Null without a name; an empty address is none. */
function personOf(name: string | undefined, email: string | undefined): WirePerson | null {
  const [known, address] = [name?.trim() ?? '', email?.trim() ?? ''];
  return known === '' ? null : { name: known, email: address === '' ? null : address };
}

function ofSettings(): WirePerson | null {
  const settings = workspace.getConfiguration('factmark');
  return personOf(settings.get<string>('identity.name'), settings.get<string>('identity.email'));
}

/** Git's user in the article's repository. Git may be missing, switched off or without a user. */
async function ofGit(article: Uri): Promise<WirePerson | null> {
  try {
    const git = await extensions.getExtension<GitExtension>('vscode.git')?.activate();
    if (!git?.enabled) return null;
    const api = git.getAPI(1);
    const repository = api.getRepository(article) ?? api.repositories[0];
    if (!repository) return null;
    const valueOf = async (key: string): Promise<string> =>
      (await repository.getConfig(key).catch(() => '')) || (await repository.getGlobalConfig(key).catch(() => ''));
    return personOf(await valueOf('user.name'), await valueOf('user.email'));
  } catch {
    return null;
  }
}

/** Only the name: one more question would come between a verdict and its being written down. */
async function askOnce(): Promise<WirePerson | null> {
  const name = await window.showInputBox({
    title: l10n.t('Who are you?'),
    prompt: l10n.t('Your name, as it is to stand at your verdicts. You are asked once.'),
    validateInput: (text) => (text.trim() === '' ? l10n.t('A name is needed') : undefined),
    ignoreFocusOut: true,
  });
  return personOf(name, undefined);
}

/** Who the user is: by the settings, else by git, else as answered once. */
export class Identity {
  constructor(private readonly memento: Memento) {}

  /** Null where nobody has said yet. */
  async known(article: Uri): Promise<WirePerson | null> {
    return ofSettings() ?? (await ofGit(article)) ?? this.memento.get<WirePerson>(storageKey) ?? null;
  }

  /** Null where the user would not say. */
  async whoIsIt(article: Uri): Promise<WirePerson | null> {
    const known = await this.known(article);
    if (known) return known;
    const person = await askOnce();
    if (person) await this.memento.update(storageKey, person);
    return person;
  }
}
