import { commands } from 'vscode';

const known = new Map<string, unknown>();

/** Sets a key for the `when` clauses of the manifest. One that has the value already costs no message. */
export function setContext(key: string, value: boolean | string): void {
  if (known.get(key) === value) return;
  known.set(key, value);
  void commands.executeCommand('setContext', key, value);
}
