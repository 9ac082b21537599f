import { commands, l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import type { AnnotatePlace, AnnotationChange, WireAnnotations, WireSetting } from '../../server/protocol';
import { editorOf, isAt, wireRange } from '../editors';
import { isArticle } from '../selector';
import type { Annotations } from './annotations';
import type { Annotator } from './annotator';
import type { Identity } from './identity';
import { isAnnotated, settingChange, spotAt, spotOf, type AnnotatedSpot, type Spot } from './spot';

/** How long a message about what was done stays in the status bar, in milliseconds. */
const messageTime = 4000;

/** What a command is called with: nothing, a place from the server, or an item of a list. */
type Argument = Partial<AnnotatePlace> & {
  readonly spot?: Spot;
  readonly entries?: readonly { readonly spot: Spot }[];
};

const argumentOf = (value: unknown): Argument => (typeof value === 'object' && value !== null ? value : {});

const spotsOf = ({ spot, entries }: Argument): readonly Spot[] =>
  spot ? [spot] : (entries?.map((entry) => entry.spot) ?? []);

/** In a dialog: the key of a verdict that is pressed next would otherwise be typed into the article. */
async function explainUnsaved(): Promise<void> {
  const save = l10n.t('Save');
  const message = l10n.t('Save the article first: annotations are kept in a file beside it.');
  if ((await window.showInformationMessage(message, { modal: true }, save)) === save) {
    await commands.executeCommand('workbench.action.files.save');
  }
}

/** What all commands on annotations have in common: what they are about, and how it is written down. */
export class Desk {
  constructor(
    readonly annotations: Annotations,
    private readonly annotator: Annotator,
    readonly identity: Identity,
  ) {}

  /** The document that a command is for, else that of the active editor. The user is told where it is none to annotate. */
  async document(uri?: string): Promise<TextDocument | null> {
    const document =
      uri === undefined ? window.activeTextEditor?.document : await workspace.openTextDocument(Uri.parse(uri));
    if (!document || !isArticle(document)) {
      void window.showInformationMessage(l10n.t('Open a news article first.'));
      return null;
    }
    if (!document.isUntitled) return document;
    void explainUnsaved();
    return null;
  }

  /** What the checkers say of a document as it stands now; the user is told where Factmark is off for it. */
  async annotationsOf(document: TextDocument): Promise<WireAnnotations | null> {
    const annotations = await this.annotations.current(document);
    if (annotations) return annotations;
    void window.showInformationMessage(
      annotations === null ? l10n.t('Factmark is off for this file.') : l10n.t('Factmark is not running.'),
    );
    return null;
  }

  /**
   * What a command is about: the items that are selected in a list, the place of a quick fix, else what the cursor is at or
   * the words that are selected. Empty, and the user told why, where there is nothing.
   */
  async spots(argument: unknown, selected: unknown): Promise<readonly Spot[]> {
    const listed = (Array.isArray(selected) && selected.length > 0 ? selected : [argument]).map(argumentOf);
    const items = [...new Set(listed.flatMap(spotsOf))];
    const document = await this.document(items[0]?.uri ?? argumentOf(argument).uri);
    if (items.length > 0) return document ? items : [];
    const annotations = document && (await this.annotationsOf(document));
    if (!annotations) return [];
    const spot = this.spotIn(annotations, argumentOf(argument));
    if (spot) return [spot];
    void window.showInformationMessage(l10n.t('Put the cursor on a finding or an annotation, or select the words.'));
    return [];
  }

  /** The same where a command is about one thing. */
  async spot(argument: unknown, selected: unknown): Promise<Spot | null> {
    return (await this.spots(argument, selected))[0] ?? null;
  }

  /** The annotations that a command is about; the user is told where there is none yet. */
  async annotated(argument: unknown, selected: unknown): Promise<readonly AnnotatedSpot[]> {
    const spots = await this.spots(argument, selected);
    const found = spots.filter(isAnnotated);
    if (found.length === 0 && spots.length > 0) {
      void window.showInformationMessage(l10n.t('There is no annotation here yet.'));
    }
    return found;
  }

  /** Writes down what is said of each spot. @returns whether something was */
  set(spots: readonly Spot[], setting: WireSetting): Promise<boolean> {
    return this.change(
      spots,
      spots.flatMap((spot) => settingChange(spot, setting) ?? []),
    );
  }

  /**
   * Writes down changes of the article of the spots: a list shows one article, so that all that is selected is in it.
   *
   * @returns whether something was changed
   */
  async change([first]: readonly Spot[], changes: readonly AnnotationChange[]): Promise<boolean> {
    return first !== undefined && (await this.make(first.uri, first.version, changes)).length > 0;
  }

  /** Writes changes down and shows what has come of them. @returns the ids of the annotations that were made or changed */
  async make(uri: string, version: number, changes: readonly AnnotationChange[]): Promise<readonly string[]> {
    const isOfWords = changes.some((change) => 'range' in change);
    // What is said of an annotation holds for it wherever it stands by now.
    const document = isOfWords ? undefined : workspace.textDocuments.find((each) => each.uri.toString() === uri);
    const made = await this.annotator.make(uri, document?.version ?? version, changes);
    await this.annotations.refresh(uri);
    return made;
  }

  /** Says in the status bar what was done. */
  tell(message: string): void {
    window.setStatusBarMessage(message, messageTime);
  }

  private spotIn(annotations: WireAnnotations, { annotation, range, scale }: Argument): Spot | null {
    const named = annotations.annotations.find(({ id }) => id === annotation);
    if (named) return spotOf(annotations, named);
    if (range) {
      const spot = spotAt(annotations, range);
      return spot && { ...spot, scale: scale ?? spot.scale };
    }
    const editor = isAt(window.activeTextEditor, annotations.uri) ? window.activeTextEditor : editorOf(annotations.uri);
    return editor ? spotAt(annotations, wireRange(editor.selection)) : null;
  }
}
