import type { WireStatus } from '../../server/protocol';

/** The ids of the theme colours that the manifest contributes. */
const colours: Readonly<Record<WireStatus, string>> = {
  open: 'factmark.open',
  'in-progress': 'factmark.inProgress',
  checked: 'factmark.checked',
  'signed-off': 'factmark.signedOff',
  'needs-recheck': 'factmark.needsRecheck',
  'wont-check': 'factmark.wontCheck',
};

export const stateColour = (status: WireStatus): string => colours[status];
