import { commands, Disposable, l10n, window } from 'vscode';
import type { WireAnnotations } from '../../server/protocol';
import { pickOrType } from '../inputs/pickOrType';
import type { Desk } from './desk';
import type { Threads } from './threads';

async function setNote(desk: Desk, threads: Threads, argument: unknown, selected: unknown): Promise<void> {
  const spot = await desk.spot(argument, selected);
  if (!spot) return;
  const note = spot.annotation?.note ?? '';
  // An input box has one line only.
  if (spot.annotation && note.includes('\n')) {
    threads.editNote(spot.uri, spot.annotation);
    return;
  }
  const wanted = (argument as { readonly note?: string } | undefined)?.note;
  const text =
    wanted ??
    (await window.showInputBox({
      title: l10n.t('Set Note'),
      prompt: l10n.t('What the desk should know about this place, in Markdown'),
      value: note,
    }));
  if (text !== undefined && text !== note) await desk.set([spot], { note: text });
}

/** Opens the thread on a place; one without an annotation becomes a place to check by that. */
async function discuss(desk: Desk, threads: Threads, argument: unknown, selected: unknown): Promise<void> {
  const spot = await desk.spot(argument, selected);
  if (!spot) return;
  if (spot.annotation) {
    await threads.discuss(spot.uri, spot.annotation);
    return;
  }
  if (!spot.range) return;
  const [id] = await desk.make(spot.uri, spot.version, [{ kind: 'mark', range: spot.range, setting: {} }]);
  const document = await desk.document(spot.uri);
  const annotation = document && desk.annotations.get(document)?.annotations.find((each) => each.id === id);
  if (annotation) await threads.discuss(spot.uri, annotation);
}

/** Everybody who has to do with the article's annotations, by name. */
export const peopleOf = ({ annotations }: WireAnnotations): readonly string[] =>
  [
    ...new Set(
      annotations.flatMap(({ creator, assignee, signedOffBy, replies }) =>
        [creator, assignee, ...signedOffBy, ...replies.map((reply) => reply.creator)].filter((name) => name !== null),
      ),
    ),
  ].sort((a, b) => a.localeCompare(b));

async function assign(desk: Desk, argument: unknown, selected: unknown): Promise<void> {
  const spots = await desk.spots(argument, selected);
  const document = spots[0] && (await desk.document(spots[0].uri));
  const annotations = document && (await desk.annotationsOf(document));
  if (!annotations) return;
  const nobody = l10n.t('Nobody');
  const me = await desk.identity.known(document.uri);
  const others = peopleOf(annotations).filter((name) => name !== me?.name);
  const name =
    (argument as { readonly assignee?: string } | undefined)?.assignee ??
    (await pickOrType(l10n.t('Assign'), l10n.t('Who is to check it? Choose or type a name'), [
      ...(me ? [me.name] : []),
      ...others,
      nobody,
    ]));
  if (name === undefined) return;
  const assignee = name === me?.name ? me : { name, email: null };
  if (await desk.set(spots, { assignee: name === nobody ? null : assignee })) {
    desk.tell(name === nobody ? l10n.t('Assigned to nobody') : l10n.t('Assigned to {0}', name));
  }
}

/** The commands for what people tell each other about a place: note, thread, assignee. */
export const registerNoteCommands = (desk: Desk, threads: Threads): Disposable =>
  Disposable.from(
    commands.registerCommand('factmark.setNote', (argument?: unknown, selected?: unknown) =>
      setNote(desk, threads, argument, selected),
    ),
    commands.registerCommand('factmark.discuss', (argument?: unknown, selected?: unknown) =>
      discuss(desk, threads, argument, selected),
    ),
    commands.registerCommand('factmark.assign', (argument?: unknown, selected?: unknown) =>
      assign(desk, argument, selected),
    ),
  );
