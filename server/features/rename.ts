import * as l10n from '@vscode/l10n';
import type {
  AnnotatedTextEdit,
  ChangeAnnotation,
  Position,
  Range,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver-types';
import { contains, isNamed, namesOf, namingsOf, speakerAt, spelledAt, spellingPattern } from '../core/index';
import type { Article, Span, Speaker } from '../core/index';
import { toOffset, toRange, type OpenText } from './convert';

export interface RenameOptions {
  /** The client takes `documentChanges`, so that an edit can say which version of the text it is for. */
  readonly versionedEdits: boolean;
  /** The client lets its user confirm edits one by one. */
  readonly annotations: boolean;
}

/** A name as it stands at a place. */
interface Named extends Span {
  readonly speaker: Speaker;
  readonly words: readonly string[];
}

/** The new spelling of a name that is found in a mention; null where the mention is left alone. */
interface Renaming {
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

/**
 * Respells a speaker. From a full name all mentions are brought to the new one, whichever variant they have and
 * however much of the name: that is how an article gets the house's spelling. From a part of a name, or from the name
 * of an organisation, only mentions of that very spelling change. Titles, pronouns and an ’s stay; what stands in
 * quotation marks is somebody's wording, and changes only where the client has its user confirm it.
 *
 * @example “Sergey Lavrov” to “Sergei Lavrow” makes “Mr. Lavrov’s” “Mr. Lavrow’s”; “Lavrov” to “Lavrow” leaves “Sergey”.
 */
export function rename(
  text: OpenText,
  article: Article,
  position: Position,
  newName: string,
  options: RenameOptions,
): WorkspaceEdit | null {
  const name = nameAt(article, toOffset(text, position));
  const words = wordsOf(newName);
  if (!name || words.length === 0) return null;
  return workspaceEdit(text, editsOf(text, article, name.speaker, renamingOf(article, name, words)), options);
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

function renamingOf(article: Article, { speaker, words }: Named, newWords: readonly string[]): Renaming {
  const fullName = wordsOf(speaker.name);
  const isFull = speaker.kind === 'person' && words.length > 1 && !isEnding(words, fullName);
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
  if (found.length === 1 && found[0] === fullName[0]) return newName[0] ?? '';
  if (found.length === 1 || isEnding(found, fullName)) return newName.slice(-found.length).join(' ');
  return newName.join(' ');
}

interface Edit extends TextEdit {
  readonly quoted: boolean;
}

/** The edits in any article that has the speaker. */
function editsOf(text: OpenText, article: Article, speaker: Speaker, { spelling, respell }: Renaming): readonly Edit[] {
  return namingsOf(article, speaker).flatMap((mention) => {
    const place = spelledAt(article, mention, spelling);
    if (!place) return [];
    const found = article.text.slice(place.start, place.end);
    const newText = respell(wordsOf(found));
    return newText === found ? [] : [{ range: toRange(text, place), newText, quoted: isQuoted(article, place) }];
  });
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

const annotated = (edit: Edit): AnnotatedTextEdit => ({
  range: edit.range,
  newText: edit.newText,
  annotationId: edit.quoted ? 'quoted' : 'name',
});

const annotations = (): Record<'name' | 'quoted', ChangeAnnotation> => ({
  name: { label: l10n.t('Name of the speaker') },
  quoted: {
    label: l10n.t('In somebody’s quoted words'),
    description: l10n.t('A quote should stand as it was said or written.'),
    needsConfirmation: true,
  },
});

function workspaceEdit(text: OpenText, edits: readonly Edit[], options: RenameOptions): WorkspaceEdit {
  const { uri, version } = text;
  if (options.annotations && options.versionedEdits) {
    const changeAnnotations = annotations();
    return { documentChanges: [{ textDocument: { uri, version }, edits: edits.map(annotated) }], changeAnnotations };
  }
  const plain = edits.filter(({ quoted }) => !quoted).map(({ range, newText }): TextEdit => ({ range, newText }));
  return options.versionedEdits
    ? { documentChanges: [{ textDocument: { uri, version }, edits: plain }] }
    : { changes: { [uri]: plain } };
}
