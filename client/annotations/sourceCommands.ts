import { commands, Disposable, env, l10n } from 'vscode';
import type { WireSource } from '../../server/protocol';
import { askInSteps, needed, type Step } from '../inputs/askInSteps';
import { pickByKey } from '../inputs/pickByKey';
import { timeNow } from './annotator';
import type { Desk } from './desk';
import { contactAddress, isDay, sourceOf, webAddress, webSource, type SourceAnswers } from './source';
import { sourceText } from './words';

const emptyOr =
  (isRight: (text: string) => boolean, problem: string) =>
  (text: string): string | undefined =>
    text.trim() === '' || isRight(text) ? undefined : problem;

type Key = Exclude<keyof SourceAnswers, 'kind'>;

function stepsFor(kind: WireSource['kind'], address: string | null): readonly Step<Key>[] {
  const isAddress = (text: string): boolean => webAddress(text) !== null;
  const noAddress = l10n.t('An address begins with http:// or https://');
  const noContact = l10n.t('Type an e-mail address, a telephone number or a web address');
  const noDay = l10n.t('Type a day as 2024-05-31');
  const prompts: Readonly<Record<WireSource['kind'], string>> = {
    url: l10n.t('What it is called; may be left empty'),
    document: l10n.t('What the document is called and where it is kept'),
    person: l10n.t('The person’s name, and what he or she is'),
  };
  const name: Step<Key> = { key: 'name', prompt: prompts[kind], ...(kind !== 'url' && { problem: needed }) };
  const contact: Step<Key> = {
    key: 'address',
    prompt: l10n.t('How to reach the person: e-mail, telephone or web address; may be left empty'),
    problem: emptyOr((text) => contactAddress(text) !== null, noContact),
  };
  const web: Step<Key> = {
    key: 'address',
    prompt: l10n.t('The web address'),
    value: address ?? '',
    problem: (text) => (isAddress(text) ? undefined : noAddress),
  };
  const archived: Step<Key> = {
    key: 'archivedUrl',
    prompt: l10n.t('The address of an archived copy; may be left empty'),
    problem: emptyOr(isAddress, noAddress),
  };
  const accessed: Step<Key> = {
    key: 'accessed',
    prompt: kind === 'person' ? l10n.t('The day of the talk') : l10n.t('The day on which you looked at it'),
    value: timeNow().slice(0, 10),
    problem: emptyOr(isDay, noDay),
  };
  const quotation: Step<Key> = {
    key: 'quotation',
    prompt: l10n.t('What the source says, in its words; may be left empty'),
  };
  if (kind === 'url') return [web, name, archived, accessed, quotation];
  return [name, kind === 'person' ? contact : { ...archived, key: 'address' }, accessed, quotation];
}

/** Asks for all that is to be known of a source. */
async function askForSource(): Promise<WireSource | null> {
  const title = l10n.t('Add Source');
  const kind = await pickByKey<WireSource['kind']>(title, l10n.t('What kind of source is it?'), [
    [
      { key: '1', label: l10n.t('Web page'), value: 'url' },
      { key: '2', label: l10n.t('Document'), value: 'document' },
      { key: '3', label: l10n.t('Person'), value: 'person' },
    ],
  ]);
  if (!kind) return null;
  const address = webAddress(await env.clipboard.readText());
  const answers = await askInSteps(title, stepsFor(kind.value, address));
  return answers ? sourceOf({ kind: kind.value, ...answers }, timeNow()) : null;
}

/** The address that was copied; else what the user types. */
async function quickSource(): Promise<WireSource | null> {
  const address = webAddress(await env.clipboard.readText());
  return address === null ? askForSource() : webSource(address, timeNow());
}

async function addSource(
  desk: Desk,
  find: () => Promise<WireSource | null>,
  argument: unknown,
  selected: unknown,
): Promise<void> {
  const spots = await desk.spots(argument, selected);
  if (spots.length === 0) return;
  const source = await find();
  if (source && (await desk.set(spots, { addedSources: [source] }))) {
    desk.tell(l10n.t('Source added: {0}', sourceText(source)));
  }
}

async function removeSource(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const [spot] = await desk.annotated(argument, selected);
  if (!spot) return;
  const { sources } = spot.annotation;
  if (sources.length === 0) {
    desk.tell(l10n.t('There is no source here'));
    return;
  }
  const choices = sources.map((value, index) => ({ key: String(index + 1), label: sourceText(value), value }));
  const chosen = await pickByKey(l10n.t('Remove Source'), l10n.t('Which one?'), [choices]);
  if (!chosen) return;
  await desk.set([spot], { sources: sources.filter((source) => source !== chosen.value) });
}

/** The commands for what a verdict rests on. */
export const registerSourceCommands = (desk: Desk): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.addSource', (argument?: unknown, selected?: unknown) =>
      addSource(desk, quickSource, argument, selected),
    ),
    commands.registerCommand('factmark.addSourceWithDetails', (argument?: unknown, selected?: unknown) =>
      addSource(desk, askForSource, argument, selected),
    ),
    commands.registerCommand('factmark.removeSource', (argument?: unknown, selected?: unknown) =>
      removeSource(desk, argument, selected),
    ),
  );
