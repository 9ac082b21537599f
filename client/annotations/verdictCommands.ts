import { commands, Disposable, l10n, window } from 'vscode';
import type { WireAnnotations, WireScaleName, WireStep, WireStatus } from '../../server/protocol';
import { wireRange } from '../editors';
import { pickByKey, type Choice } from '../inputs/pickByKey';
import { colourIcon } from './colourIcon';
import type { Desk } from './desk';
import { keyedSteps } from './stepKeys';
import { statusText } from './words';

/** The key that takes a verdict back. */
const noVerdictKey = '0';

const choicesOf = (steps: readonly WireStep[], scale: WireScaleName): readonly Choice<WireStep | null>[] =>
  keyedSteps(steps, scale).map(({ key, step }) => ({
    key,
    label: step.label,
    icon: colourIcon(step.colour),
    value: step,
  }));

/** A verdict by one key: of the scale that belongs to the place first, then of the other one. */
function pickVerdict({ scales }: WireAnnotations, scale: WireScaleName): Promise<Choice<WireStep | null> | undefined> {
  const other = scale === 'claims' ? 'quotes' : 'claims';
  const none: Choice<null> = { key: noVerdictKey, label: l10n.t('No verdict'), value: null };
  return pickByKey(l10n.t('Set Verdict'), l10n.t('Press the key of a verdict'), [
    choicesOf(scales[scale], scale),
    choicesOf(scales[other], other),
    [none],
  ]);
}

const stepOf = ({ scales }: WireAnnotations, id: string): WireStep | undefined =>
  [...scales.claims, ...scales.quotes].find((step) => step.id === id);

async function setVerdict(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.spots(argument, selected);
  const document = spots[0] && (await desk.document(spots[0].uri));
  const annotations = document && (await desk.annotationsOf(document));
  if (!annotations || !spots[0]) return;
  // A keybinding of one's own can name the verdict.
  const wanted = (argument as { readonly verdict?: string } | undefined)?.verdict;
  const named = wanted === undefined ? undefined : stepOf(annotations, wanted);
  const verdict = named ?? (await pickVerdict(annotations, spots[0].scale))?.value;
  if (verdict === undefined) return;
  if (await desk.set(spots, { verdict: verdict?.id ?? null })) {
    desk.tell(verdict ? l10n.t('Verdict: {0}', verdict.label) : l10n.t('The verdict was taken back'));
  }
}

type SettableStatus = Exclude<WireStatus, 'signed-off'>;
const settable: readonly SettableStatus[] = ['open', 'in-progress', 'checked', 'needs-recheck', 'wont-check'];

async function setStatus(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.spots(argument, selected);
  if (spots.length === 0) return;
  const choices = settable.map((value, index) => ({ key: String(index + 1), label: statusText(value), value }));
  const wanted = (argument as { readonly status?: unknown } | undefined)?.status;
  const status =
    settable.find((each) => each === wanted) ??
    (await pickByKey(l10n.t('Set Status'), l10n.t('Press the key of a status'), [choices]))?.value;
  if (status && (await desk.set(spots, { status }))) desk.tell(l10n.t('Status: {0}', statusText(status)));
}

async function signOff(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.annotated(argument, selected);
  const changes = spots.map(({ annotation: { id, record } }) => ({ kind: 'signOff', annotation: id, record }) as const);
  if (await desk.change(spots, changes)) desk.tell(l10n.t('Signed off'));
}

async function withdrawSignOff(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.annotated(argument, selected);
  const changes = spots.map(({ annotation: { id } }) => ({ kind: 'withdrawSignOff', annotation: id }) as const);
  if (await desk.change(spots, changes)) desk.tell(l10n.t('The sign-off was withdrawn'));
}

async function remove(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.annotated(argument, selected);
  const changes = spots.map(({ annotation: { id, record } }) => ({ kind: 'remove', annotation: id, record }) as const);
  if (await desk.change(spots, changes)) desk.tell(l10n.t('Removed; the history keeps it'));
}

/** Makes selected words a place to check, which the analysis has not found. */
async function markSelection(desk: Desk): Promise<void> {
  const document = await desk.document();
  const selection = window.activeTextEditor?.selection;
  if (!document || !selection) return;
  if (selection.isEmpty) {
    void window.showInformationMessage(l10n.t('Select the words that are to be checked.'));
    return;
  }
  const made = await desk.make(document.uri.toString(), document.version, [
    { kind: 'mark', range: wireRange(selection), setting: { status: 'open' } },
  ]);
  if (made.length > 0) desk.tell(l10n.t('Marked as to be checked'));
}

/** The commands that say what is thought of a place: verdict, status, sign-off. */
export const registerVerdictCommands = (desk: Desk): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.setVerdict', (argument?: unknown, selected?: unknown) =>
      setVerdict(desk, argument, selected),
    ),
    commands.registerCommand('factmark.setStatus', (argument?: unknown, selected?: unknown) =>
      setStatus(desk, argument, selected),
    ),
    commands.registerCommand('factmark.signOff', (argument?: unknown, selected?: unknown) =>
      signOff(desk, argument, selected),
    ),
    commands.registerCommand('factmark.withdrawSignOff', (argument?: unknown, selected?: unknown) =>
      withdrawSignOff(desk, argument, selected),
    ),
    commands.registerCommand('factmark.removeAnnotation', (argument?: unknown, selected?: unknown) =>
      remove(desk, argument, selected),
    ),
    commands.registerCommand('factmark.markSelection', () => markSelection(desk)),
  );
