import * as l10n from '@vscode/l10n';
import { MessageType, ShowMessageNotification, type ClientCapabilities, type Connection } from 'vscode-languageserver';
import type { Log } from './handle';
import { defaultSettings, parseSettings, settingsSection, type Settings } from './settings';

/** Who is asked for the settings; what the client can do is known only after `initialize`. */
interface Asked {
  readonly connection: Connection;
  readonly log: Log;
  readonly client: { readonly can: ClientCapabilities; readonly sentSettings: unknown };
}

/** How the settings of a document are found out. Each problem is shown to the user once a session. */
export function settingsLoader(server: Asked): (uri: string) => Promise<Settings> {
  const shown = new Set<string>();
  return async (uri) => {
    const { connection, client, log } = server;
    try {
      const json: unknown = client.can.workspace?.configuration
        ? await connection.workspace.getConfiguration({ scopeUri: uri, section: settingsSection })
        : client.sentSettings;
      const { settings, problems } = parseSettings(json);
      for (const problem of problems.filter((each) => !shown.has(each))) {
        shown.add(problem);
        const text = l10n.t('{0} The default is used.', problem);
        connection.console.warn(text);
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text });
      }
      return settings;
    } catch (error) {
      log(l10n.t('The client did not tell the settings; the defaults are used: {0}', String(error)));
      return defaultSettings;
    }
  };
}
