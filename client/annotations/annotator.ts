import { l10n, Uri, window } from 'vscode';
import {
  annotateRequest,
  type AnnotateAnswer,
  type AnnotateParams,
  type AnnotationChange,
  type WireMaking,
} from '../../server/protocol';
import type { FactmarkClient } from '../languageClient';
import type { Identity } from './identity';
import { sidecarOf, type Sidecars } from './sidecars';
import { troubleText } from './troubleText';

/** The time now in whole seconds, as records have it: `2024-05-01T10:00:00Z`. */
export const timeNow = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;

/** The distinct refusals of an answer, for one message. */
const refusalsOf = ({ results }: AnnotateAnswer): readonly string[] => [
  ...new Set(results.flatMap((result) => ('refusal' in result ? result.refusal : []))),
];

/** Makes changes to an article's annotations: asks the server for the records and appends them to the sidecar. */
export class Annotator {
  constructor(
    private readonly client: FactmarkClient,
    private readonly sidecars: Sidecars,
    private readonly identity: Identity,
  ) {}

  /**
   * Whether the changes were made; the user is told why one was not.
   *
   * @param version the article's, in which the ranges count
   * @returns the ids of the annotations that were made or changed, none where all was refused
   */
  async make(uri: string, version: number, changes: readonly AnnotationChange[]): Promise<readonly string[]> {
    const article = Uri.parse(uri);
    const sidecar = sidecarOf(article);
    if (!sidecar) return [];
    const creator = changes.length > 0 ? await this.identity.whoIsIt(article) : null;
    if (!creator) return [];
    const making: WireMaking = { creator, created: timeNow(), ids: changes.map(newId) };
    let answer: AnnotateAnswer | undefined;
    const trouble = await this.sidecars.append(article, async (text) => {
      const params: AnnotateParams = { textDocument: { uri, version }, sidecar: text, making, changes };
      answer = await this.client.request<AnnotateAnswer>(annotateRequest, params);
      const appendix = answer?.appendix ?? '';
      return appendix === '' ? null : appendix;
    });
    if (trouble) {
      void window.showErrorMessage(troubleText(trouble, sidecar));
      return [];
    }
    if (!answer) {
      void window.showErrorMessage(l10n.t('Factmark is not running: nothing was changed.'));
      return [];
    }
    for (const refusal of refusalsOf(answer)) void window.showWarningMessage(refusal);
    return answer.results.flatMap((result) => ('annotation' in result ? result.annotation : []));
  }
}
