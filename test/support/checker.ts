import {
  annotateRequest,
  annotationsRequest,
  sidecarRequest,
  type AnnotateAnswer,
  type AnnotateParams,
  type AnnotationChange,
  type SidecarAnswer,
  type SidecarParams,
  type WireAnnotation,
  type WireAnnotations,
} from '../../server/protocol';
import type { Session } from './session';

/** Somebody who checks an open article: keeps its sidecar, as the client does, and says things of it. */
export class Checker {
  /** The sidecar; null where there is none. */
  text: string | null = null;
  private ids = 0;

  constructor(
    private readonly session: Session,
    private readonly uri: string,
    /** The version of the text that the changes are for. */
    public version = 1,
    public name = 'Ana Ruiz',
  ) {}

  /** Tells the server the sidecar. */
  async tell(text: string | null = this.text, problem?: string): Promise<SidecarAnswer> {
    this.text = text;
    const params: SidecarParams = { uri: this.uri, text, ...(problem !== undefined && { problem }) };
    return this.session.connection.sendRequest<SidecarAnswer>(sidecarRequest, params);
  }

  async annotations(): Promise<WireAnnotations> {
    const answer = await this.session.connection.sendRequest<WireAnnotations | null>(annotationsRequest, {
      textDocument: { uri: this.uri },
    });
    if (!answer) throw new Error('Factmark is off');
    return answer;
  }

  /** The one annotation on words that the article has now, or had when it was made. */
  async on(words: string): Promise<WireAnnotation> {
    const { annotations } = await this.annotations();
    const found = annotations.find(({ exact, changedTo }) => exact === words || changedTo === words);
    if (!found) throw new Error(`nothing is on “${words}”`);
    return found;
  }

  async compose(...changes: readonly AnnotationChange[]): Promise<AnnotateAnswer> {
    const params: AnnotateParams = {
      textDocument: { uri: this.uri, version: this.version },
      sidecar: this.text,
      making: {
        creator: { name: this.name, email: null },
        created: new Date(Date.UTC(2024, 4, 1, 10, 0, this.ids)).toISOString(),
        ids: changes.map(() => `urn:uuid:00000000-0000-4000-8000-${String((this.ids += 1)).padStart(12, '0')}`),
      },
      changes,
    };
    return this.session.connection.sendRequest<AnnotateAnswer>(annotateRequest, params);
  }

  /** Composes changes, appends their records and tells the server; the ids of the annotations. Throws a refusal. */
  async change(...changes: readonly AnnotationChange[]): Promise<readonly string[]> {
    const { appendix, results } = await this.compose(...changes);
    const ids = results.map((result) => {
      if ('refusal' in result) throw new Error(result.refusal);
      return result.annotation;
    });
    await this.tell((this.text ?? '') + appendix);
    return ids;
  }

  /** Why a change is refused; null where it is not. */
  async refusal(change: AnnotationChange): Promise<string | null> {
    const { appendix, results } = await this.compose(change);
    const [result] = results;
    if (!result || 'annotation' in result) return null;
    if (appendix !== '') throw new Error('a refused change was composed');
    return result.refusal;
  }
}
