import { TextDocument } from 'vscode-languageserver-textdocument';
import type { MachineAnnotation } from '../annotations/index';
import { jsonList, machineAnnotations, readAnnotated } from './annotated';
import { exitCodes, type ExitCode } from './exitCodes';
import { UsageError } from './options';
import { readPractice, type PracticeFlags } from './practice';
import { write, type Streams } from './streams';

export interface AnnotationsFlags extends PracticeFlags {
  readonly json?: boolean;
}

/** At most this much of the annotated words is printed. */
const longestExcerpt = 60;

function excerpt(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim();
  return line.length > longestExcerpt ? `${line.slice(0, longestExcerpt - 1)}…` : line;
}

/** `antalya.article:13:230 checked false “We didn't attack Ukraine” Ana Ruiz` */
function formatAnnotations(name: string, text: string, annotations: readonly MachineAnnotation[]): string {
  const document = TextDocument.create('', '', 0, text);
  const placeOf = (start: number | null): string => {
    if (start === null) return `${name}: orphan`;
    const { line, character } = document.positionAt(start);
    return `${name}:${line + 1}:${character + 1}`;
  };
  const format = ({ start, status, verdict, exact, creator, conflicts }: MachineAnnotation): string =>
    [
      placeOf(start),
      status,
      verdict,
      exact === null ? null : `“${excerpt(exact)}”`,
      creator,
      conflicts.length > 0 && 'in conflict',
    ]
      .filter(Boolean)
      .join(' ');
  return annotations.map((annotation) => `${format(annotation)}\n`).join('');
}

/** `factmark annotations`: the state of an article's annotations, for people or as JSON. */
export async function annotationsCommand(
  names: readonly string[],
  flags: AnnotationsFlags,
  streams: Streams,
): Promise<ExitCode> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new UsageError('name one ARTICLE');
  const practice = await readPractice(flags);
  const article = await readAnnotated(name, streams);
  if (!article) return exitCodes.unusable;
  const annotations = machineAnnotations(article, practice);
  await write(streams.stdout, flags.json ? jsonList(annotations) : formatAnnotations(name, article.text, annotations));
  return article.file.sidecar.problems.length === 0 ? exitCodes.clean : exitCodes.unusable;
}
