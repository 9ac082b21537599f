import path from 'node:path';
import { analyze } from '../core/index';
import { exportClaimReviews, exportCsv, exportW3c, type MachineAnnotation, type Practice } from '../annotations/index';
import { jsonList, machineAnnotations, readAnnotated, type AnnotatedArticle } from './annotated';
import { readAppearance } from './appearance';
import { exitCodes, type ExitCode } from './exitCodes';
import { lastOf, oneOf, UsageError } from './options';
import { readPractice, type PracticeFlags } from './practice';
import { complain, write, type Streams } from './streams';

export interface ExportFlags extends PracticeFlags {
  readonly format?: unknown;
  readonly force?: boolean;
  readonly url?: unknown;
  readonly publisher?: unknown;
}

const formats = ['w3c', 'claimreview', 'csv'] as const;

/** Who makes a claim: whom the checkers named there, else the speaker of the quote around it. */
function claimantIn(text: string, annotations: readonly MachineAnnotation[]): (of: MachineAnnotation) => string | null {
  const named = annotations.filter(({ kind }) => kind === 'speaker');
  const { article } = analyze(text);
  const meets = (a: MachineAnnotation, b: { readonly start: number | null; readonly end: number | null }): boolean =>
    a.start !== null && a.end !== null && b.start !== null && b.end !== null && a.start < b.end && b.start < a.end;
  return (claim) =>
    named.find((each) => meets(claim, each))?.speakers[0] ??
    article.quotes.find((quote) => meets(claim, quote) && quote.attribution)?.attribution?.speaker.name ??
    null;
}

async function exportReviews(
  article: AnnotatedArticle,
  practice: Practice,
  flags: ExportFlags,
  streams: Streams,
): Promise<ExitCode> {
  const annotations = machineAnnotations(article, practice);
  const { reviews, refused } = exportClaimReviews(annotations, {
    article: readAppearance(article.name, article.text),
    publisher: lastOf(flags.publisher) ?? null,
    url: lastOf(flags.url) ?? null,
    claimant: claimantIn(article.text, annotations),
    house: practice.house,
    today: new Date().toISOString().slice(0, 10),
    isForced: flags.force === true,
  });
  for (const { id, status, exact } of refused) {
    await complain(
      streams,
      `${article.name}: “${exact ?? ''}” (${id}) is ${status}, not signed off, and is left out; --force exports it`,
    );
  }
  if (refused.length === 0 || reviews.length > 0) await write(streams.stdout, jsonList(reviews));
  return refused.length === 0 ? exitCodes.clean : exitCodes.found;
}

/** `factmark export`: the annotations of an article in another format, on standard output. */
export async function exportCommand(names: readonly string[], flags: ExportFlags, streams: Streams): Promise<ExitCode> {
  const [name, ...more] = names;
  if (name === undefined || more.length > 0) throw new UsageError('name one ARTICLE');
  const format = oneOf('--format', lastOf(flags.format) ?? '', formats);
  const practice = await readPractice(flags);
  const article = await readAnnotated(name, streams);
  if (!article) return exitCodes.unusable;
  const { records, problems } = article.file.sidecar;
  let code: ExitCode = exitCodes.clean;
  if (format === 'claimreview') code = await exportReviews(article, practice, flags, streams);
  else if (format === 'csv') await write(streams.stdout, exportCsv(machineAnnotations(article, practice)));
  else await write(streams.stdout, `${JSON.stringify(exportW3c(records, path.basename(name)), null, 2)}\n`);
  return problems.length === 0 ? code : exitCodes.unusable;
}
