import { l10n, Uri } from 'vscode';
import { longestSidecar, type SidecarTrouble } from './sidecarFile';

const megabytes = longestSidecar / 2 ** 20;

/** The last part of a path, as people call a file. */
export const nameOf = (uri: Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** Why a sidecar was not read or written, in the reader's language. */
export function troubleText(trouble: SidecarTrouble, sidecar: Uri): string {
  const name = nameOf(sidecar);
  switch (trouble.kind) {
    case 'tooLong':
      return l10n.t('{0} is larger than {1} MB: it is neither read nor written.', name, megabytes);
    case 'noFile':
      return l10n.t('{0} is not a file.', name);
    case 'readonly':
      return l10n.t('{0} is read-only: nothing was changed.', name);
    case 'changed':
      return l10n.t('{0} was changed by another program meanwhile: nothing was written. Try again.', name);
    case 'unreadable':
      return l10n.t('{0} cannot be read: {1}', name, trouble.reason);
    case 'unwritable':
      return l10n.t('{0} cannot be written, it is as it was: {1}', name, trouble.reason);
  }
}
