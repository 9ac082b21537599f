import * as l10n from '@vscode/l10n';
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import {
  contains,
  isNamed,
  namesakesIn,
  namesOf,
  namingsOf,
  speakerAt,
  spelledAt,
  spellingPattern,
  type Article,
  type Namesake,
  type Span,
  type Speaker,
} from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

export interface RenameOptions {
  /** The client takes `documentChanges`, so that an edit can say which version of the text it is for. */
  readonly versionedEdits: boolean;
  /** The client lets its user confirm edits one by one. */
  readonly annotations: boolean;
}

/** Another article of the workspace. */
export interface OtherArticle {
  readonly text: OpenText;
  readonly article: Article;
  /** What is not open has no version that an edit could be for. */
  readonly isOpen: boolean;
}

/** A rename as it was asked for. */
export interface Renaming {
  readonly speaker: Speaker;
  /** As it stands where the rename starts from. */
  readonly words: readonly string[];
  readonly newWords: readonly string[];
}

/** A name as it stands at a place. */
interface Named extends Span {
  readonly speaker: Speaker;
  readonly words: readonly string[];
}

/** The new spelling of a name that is found in a mention. */
interface Respelling {
  readonly spelling: RegExp;
  readonly respell: (words: readonly string[]) => string;
}

/** The name that a rename at the position starts from; null where there is none, as at a pronoun. */
export function prepareRename(
  text: OpenText,
  article: Article,
  position: Position,
): { readonly range: Range; readonly placeholder: string } | null {
  const name = nameAt(article, toOffset(text, position));
  return name && { range: toRange(text, name), placeholder: name.words.join(' ') };
}

/** What is asked for by a new name at a position; null where no name starts from there. */
export function renamingAt(text: OpenText, article: Article, position: Position, newName: string): Renaming | null {
  const name = nameAt(article, toOffset(text, position));
  const newWords = wordsOf(newName);
  return name && newWords.length > 0 ? { speaker: name.speaker, words: name.words, newWords } : null;
}

/**
 * Respells a speaker. From a full name all mentions are brought to the new one, whichever variant they have and
 * however much of the name: that is how the house's spelling gets into the articles. From a part of a name, or from the
 * name of an organisation, only mentions of that very spelling change. Titles, pronouns and an ’s stay. What stands in
 * quotation marks is somebody's wording, and a surname alone may be another's in another article: these change only
 * where the client has its user confirm it.
 *
 * @example “Sergey Lavrov” to “Sergei Lavrow” makes “Mr. Lavrov’s” “Mr. Lavrow’s”; “Lavrov” to “Lavrow” leaves “Sergey”.
 */
export function rename(
  text: OpenText,
  article: Article,
  renaming: Renaming,
  options: RenameOptions,
  elsewhere: readonly EditedText[] = [],
): WorkspaceEdit {
  const own: EditedText = {
    uri: text.uri,
    version: text.version,
    edits: editsOf(text, { article, speaker: renaming.speaker, certain: true }, renaming),
  };
  return workspaceEdit([own, ...elsewhere], options);
}

const wordsOf = (name: string): readonly string[] => name.split(/\s+/).filter((word) => word !== '');

function nameAt(article: Article, offset: number): Named | null {
  const place = speakerAt(article, offset);
  // “engineers” and “a report” are no names that somebody could spell otherwise.
  if (place?.kind !== 'mention' || !isNamed(place.speaker)) return null;
  const { speaker } = place;
  const name = spelledAt(article, place, spellingPattern(...namesOf(speaker)));
  return name && { ...name, speaker, words: wordsOf(article.text.slice(name.start, name.end)) };
}

/** From a full name that of all forms, else that of one spelling. */
function respellingIn(article: Article, speaker: Speaker, { words, newWords, speaker: start }: Renaming): Respelling {
  const isFull = start.kind === 'person' && words.length > 1 && !isEnding(words, wordsOf(start.name));
  const fullName = wordsOf(speaker.name);
  return isFull
    ? {
        spelling: spellingPattern(...spellingsOf(article, speaker)),
        respell: (found) => partOf(newWords, found, fullName),
      }
    : { spelling: spellingPattern(words.join(' ')), respell: () => newWords.join(' ') };
}

/** All spellings that the article has of the name, those of another romanisation too. */
const spellingsOf = (article: Article, speaker: Speaker): readonly string[] => [
  ...namesOf(speaker),
  ...namingsOf(article, speaker)
    .filter((place) => !speaker.mentions.some((mention) => contains(mention, place)))
    .map(({ start, end }) => article.text.slice(start, end)),
];

/** Whether it is the end of a longer name: “van der Berg” of “Jan van der Berg”. */
const isEnding = (words: readonly string[], name: readonly string[]): boolean =>
  words.length < name.length && words.join(' ') === name.slice(-words.length).join(' ');

/** As much of the new name as the words found are of the old one. */
function partOf(newName: readonly string[], found: readonly string[], fullName: readonly string[]): string {
  if (found.length === 1 && fullName.length > 1 && found[0] === fullName[0]) return newName[0] ?? '';
  if (found.length === 1 || isEnding(found, fullName)) return newName.slice(-found.length).join(' ');
  return newName.join(' ');
}

/** Why an edit is made, or has to be confirmed first. */
type Reason = 'name' | 'quoted' | 'unsure';

interface Edit extends TextEdit {
  readonly reason: Reason;
}

/** The edits of one text. */
export interface EditedText {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: readonly Edit[];
}

function editsOf(text: OpenText, { article, speaker, certain }: Namesake, renaming: Renaming): readonly Edit[] {
  const { spelling, respell } = respellingIn(article, speaker, renaming);
  return namingsOf(article, speaker).flatMap((mention) => {
    const place = spelledAt(article, mention, spelling);
    if (!place) return [];
    const found = article.text.slice(place.start, place.end);
    const newText = respell(wordsOf(found));
    const reason = isQuoted(article, place) ? 'quoted' : certain ? 'name' : 'unsure';
    return newText === found ? [] : [{ range: toRange(text, place), newText, reason }];
  });
}

/**
 * The same of another article, for `rename` to put together. Two speakers of it can be one for this article; no place
 * changes twice.
 */
export function renameElsewhere({ text, article, isOpen }: OtherArticle, renaming: Renaming): EditedText {
  const edits = new Map<number, Edit>();
  for (const namesake of namesakesIn(article, renaming.speaker)) {
    for (const edit of editsOf(text, namesake, renaming)) edits.set(text.offsetAt(edit.range.start), edit);
  }
  return { uri: text.uri, version: isOpen ? text.version : null, edits: [...edits.values()] };
}

/** Whether it stands in quotation marks: in a direct quote, or in the marked part of a mixed one. */
const isQuoted = ({ text, quotes }: Article, place: Span): boolean =>
  quotes.some(
    (quote) =>
      contains(quote, place) &&
      (quote.kind === 'direct' || (quote.kind === 'mixed' && endsInsideMarks(text.slice(quote.start, place.start)))),
  );

const endsInsideMarks = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;

const annotated = ({ range, newText, reason }: Edit): AnnotatedTextEdit => ({ range, newText, annotationId: reason });

const annotations = (): Record<Reason, ChangeAnnotation> => ({
  name: { label: l10n.t('Name of the speaker') },
  quoted: {
    label: l10n.t('In somebody’s quoted words'),
    description: l10n.t('A quote should stand as it was said or written.'),
    needsConfirmation: true,
  },
  unsure: {
    label: l10n.t('Perhaps somebody else'),
    description: l10n.t('The article has the surname only.'),
    needsConfirmation: true,
  },
});

function workspaceEdit(texts: readonly EditedText[], options: RenameOptions): WorkspaceEdit {
  const isAnnotated = options.annotations && options.versionedEdits;
  const wanted = texts
    .map((each) => (isAnnotated ? each : { ...each, edits: each.edits.filter(({ reason }) => reason === 'name') }))
    .filter(({ edits }) => edits.length > 0);
  const plain = ({ range, newText }: Edit): TextEdit => ({ range, newText });
  if (!options.versionedEdits)
    return { changes: Object.fromEntries(wanted.map(({ uri, edits }) => [uri, edits.map(plain)])) };
  const documentChanges = wanted.map(({ uri, version, edits }) => ({
    textDocument: { uri, version },
    edits: edits.map(isAnnotated ? annotated : plain),
  }));
  return isAnnotated ? { documentChanges, changeAnnotations: annotations() } : { documentChanges };
}
