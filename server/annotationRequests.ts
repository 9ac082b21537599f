/** The requests about annotations: which part answers each. */
import type { Connection } from 'vscode-languageserver';
import type { Annotating } from './annotating';
import { coverage, uncheckedIn } from './annotating/unchecked';
import { historyOf } from './annotations/index';
import { toSpan, toText } from './features/convert';
import { wireAnnotations } from './features/wireAnnotations';
import type { documentHandler } from './handle';
import {
  annotateRequest,
  annotationsRequest,
  historyRequest,
  sidecarRequest,
  type AnnotateAnswer,
  type AnnotateParams,
  type AnnotationsParams,
  type HistoryParams,
  type SidecarAnswer,
  type SidecarParams,
  type WireAnnotations,
  type WireHistoryEntry,
} from './protocol';
import type { View } from './workspace';

type Handle = ReturnType<typeof documentHandler>;

export function answerAnnotations(connection: Connection, handle: Handle, annotating: Annotating): void {
  connection.onRequest(sidecarRequest, (params: SidecarParams): SidecarAnswer => ({
    problems: annotating.receive(params),
  }));
  connection.onRequest(
    annotationsRequest,
    handle<AnnotationsParams, WireAnnotations | null>(annotationsRequest, null, wire),
  );
  connection.onRequest(
    historyRequest,
    handle<HistoryParams, readonly WireHistoryEntry[] | null>(historyRequest, null, ({ annotated }, { annotation }) =>
      historyOf(annotated.records, annotated.practice.house, annotation),
    ),
  );
  connection.onRequest(
    annotateRequest,
    handle<AnnotateParams, AnnotateAnswer | null>(annotateRequest, null, ({ document, whole, settings }, params) => {
      const spanOf = toSpan.bind(null, document);
      const { appendix, results } = annotating.compose(document, whole, settings.annotations, params, spanOf);
      return {
        appendix,
        results: results.map((result) => ('refusal' in result ? { refusal: toText(result.refusal) } : result)),
      };
    }),
  );
}

function wire({ document, article, findings, annotated }: View): WireAnnotations {
  const unchecked = uncheckedIn(article, findings, annotated);
  return wireAnnotations(document, article, annotated, { unchecked, coverage: coverage(annotated, unchecked) });
}
