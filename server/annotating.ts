/** The annotations of open articles: their sidecars as the client tells them, and their places as the texts change. */
import {
  fold,
  followEdit,
  parseSidecar,
  placedIn,
  placesIn,
  searchAgain,
  verifyTrail,
  wantSearch,
  type Annotated,
  type Edit,
  type Place,
  type Sidecar,
  type StoredRecord,
} from './annotations/index';
import { composeAll, isTooLong, refuseAll, type Changes } from './annotating/compose/compose';
import type { Desk } from './annotating/compose/desk';
import type { AnnotationSettings } from './annotationSettings';
import { message, type Article, type Span } from './core/index';
import type { ArticleDocument } from './documents';
import { toText } from './features/convert';
import type { AnnotateParams, SidecarParams, WireRange, WireSidecarProblem } from './protocol';

/** So long after the last change, in milliseconds, words that have gone are looked for. */
const quiet = 300;

/** What is kept of the sidecar beside an open article. */
interface OpenSidecar {
  readonly text: string | null;
  readonly sidecar: Sidecar;
  readonly problems: readonly WireSidecarProblem[];
  /** Why it could not be read. */
  readonly problem: string | null;
  /** The places under one set of settings; null before the first. */
  current: { readonly settings: AnnotationSettings; readonly places: readonly Place[] } | null;
  placed: { readonly places: readonly Place[]; readonly version: number; readonly annotated: Annotated } | null;
  lastEdit: number;
  isWaiting: boolean;
}

export class Annotating {
  private readonly open = new Map<string, OpenSidecar>();
  private changes = 0;
  private readonly versions = new Map<string, number>();

  /**
   * @param getText the text of an open document
   * @param changed called when other annotations or places are to be shown
   */
  constructor(
    private readonly getText: (uri: string) => string | undefined,
    private readonly changed: (uri: string) => void,
  ) {}

  /** Another number whenever `of` may answer otherwise for the same text and settings. */
  version(uri: string): number {
    return this.versions.get(uri) ?? 0;
  }

  /** Takes in the text of a sidecar in place of the one before; places stay. */
  receive({ uri, text, problem }: SidecarParams): readonly WireSidecarProblem[] {
    const before = this.open.get(uri);
    const isNew = text !== (before?.text ?? null) || (problem ?? null) !== (before?.problem ?? null);
    const sidecar = parseSidecar(text ?? '');
    const found = [...sidecar.problems, ...verifyTrail(sidecar.records)].sort((a, b) => a.line - b.line);
    const problems = found.map(({ line, message: why }) => ({ line, message: toText(why) }));
    if (problem !== undefined) problems.unshift({ line: 0, message: problem });
    this.open.set(uri, {
      ...{ text, sidecar, problems, problem: problem ?? null, placed: null },
      current: null,
      ...{ lastEdit: before?.lastEdit ?? 0, isWaiting: before?.isWaiting ?? false },
      ...(before?.current && { current: this.folded(uri, sidecar.records, before.current) }),
    });
    if (isNew) this.announce(uri);
    return problems;
  }

  /** Whether edits of a document are to be told. */
  follows(uri: string): boolean {
    return (this.open.get(uri)?.current?.places.length ?? 0) > 0;
  }

  /** Places follow the edits of their text, each of which counts in the text that the one before has left. */
  edited(uri: string, edits: readonly Edit[]): void {
    const state = this.open.get(uri);
    if (!state?.current) return;
    state.current = { ...state.current, places: edits.reduce(followEdit, state.current.places) };
    state.lastEdit = Date.now();
    if (!state.isWaiting && wantSearch(state.current.places)) this.searchSoon(uri, state, quiet);
  }

  closed(uri: string): void {
    this.open.delete(uri);
    this.versions.delete(uri);
  }

  /** What checkers say of a document, as it is now. */
  of(document: ArticleDocument, settings: AnnotationSettings): Annotated {
    const state = this.open.get(document.uri);
    if (!state) return { placed: [], records: [], problems: [], practice: settings, sources: settings.sources };
    if (state.current?.settings !== settings) {
      const annotations = fold(state.sidecar.records, settings.house);
      const places = placesIn(document.getText(), annotations, state.current?.places);
      state.current = { settings, places };
    }
    const { places } = state.current;
    if (state.placed?.places === places && state.placed.version === document.version) return state.placed.annotated;
    const annotated = this.annotated(document, places, state.sidecar.records, settings, state.problems);
    state.placed = { places, version: document.version, annotated };
    return annotated;
  }

  /** Composes the records of changes; the sidecar that they are for may be newer than the one that is known. */
  compose(
    document: ArticleDocument,
    article: Article,
    settings: AnnotationSettings,
    { textDocument, sidecar: text, making, changes }: AnnotateParams,
    spanOf: (range: WireRange) => Span,
  ): Changes {
    const state = this.open.get(document.uri);
    if (textDocument.version !== document.version)
      return refuseAll(changes, message('The article was changed meanwhile. Try again.'));
    if (state && state.problem !== null)
      return refuseAll(changes, message('The sidecar cannot be read, so nothing is written to it: {0}', state.problem));
    const sidecar = state?.text === text ? state.sidecar : parseSidecar(text ?? '');
    const file = fileName(document.uri);
    const deskFor = (records: readonly StoredRecord[]): Desk => {
      const places = placesIn(document.getText(), fold(records, settings.house), state?.current?.places);
      return { article, file, spanOf, annotated: this.annotated(document, places, records, settings, []) };
    };
    const composed = composeAll(changes, making, sidecar, deskFor);
    return isTooLong((text ?? '') + composed.appendix)
      ? refuseAll(changes, message('The sidecar would be too long. Nothing was changed.'))
      : composed;
  }

  private annotated(
    document: ArticleDocument,
    places: readonly Place[],
    records: readonly StoredRecord[],
    settings: AnnotationSettings,
    problems: readonly WireSidecarProblem[],
  ): Annotated {
    const placed = places.length === 0 ? [] : placedIn(document.getText(), places, settings);
    return { placed, records, problems, practice: settings, sources: settings.sources };
  }

  private folded(
    uri: string,
    records: readonly StoredRecord[],
    { settings, places }: NonNullable<OpenSidecar['current']>,
  ) {
    const text = this.getText(uri);
    if (text === undefined) return null;
    return { settings, places: placesIn(text, fold(records, settings.house), places) };
  }

  private searchSoon(uri: string, state: OpenSidecar, delay: number): void {
    state.isWaiting = true;
    setTimeout(() => this.search(uri), delay);
  }

  /** Looks for words that have gone, once nobody types. */
  private search(uri: string): void {
    const state = this.open.get(uri);
    const text = this.getText(uri);
    if (!state || text === undefined) return;
    const rest = state.lastEdit + quiet - Date.now();
    if (rest > 0) {
      this.searchSoon(uri, state, rest);
      return;
    }
    state.isWaiting = false;
    if (!state.current) return;
    const { settings, places } = state.current;
    const now = searchAgain(text, places);
    state.current = { settings, places: now };
    if (now.some(({ span }, index) => span !== places[index]?.span)) this.announce(uri);
  }

  private announce(uri: string): void {
    this.changes += 1;
    this.versions.set(uri, this.changes);
    this.changed(uri);
  }
}

/** The name of an article's file, escaped as its URI is: of `file:///news/Old%20town.article` it is `Old%20town.article`. */
const fileName = (uri: string): string => uri.replace(/[?#].*$/s, '').replace(/^.*[/:]/s, '');
