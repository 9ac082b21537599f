import { leftToCheck } from './annotating/findings';
import { correctionsOf } from './annotating/corrections';
import { remarksOf } from './annotating/remarks';
import type { Annotated } from './annotations/index';
import type { AnnotationSettings } from './annotationSettings';
import {
  analyze,
  check,
  correct,
  type Analysis,
  type Article,
  type CheckedBefore,
  type Elsewhere,
  type Finding,
} from './core/index';
import type { ArticleDocument } from './documents';
import { isOn, type Settings } from './settings';

/** What is known of one open document, at one version and under one set of settings. */
export interface View {
  readonly document: ArticleDocument;
  /** Without the claims that the settings hide. */
  readonly article: Article;
  /** Without those that checkers have dealt with. */
  readonly findings: readonly Finding[];
  readonly annotated: Annotated;
  /** With all claims, as the index takes it in. */
  readonly whole: Article;
  readonly settings: Settings;
  /** Differs from that of every other view of this session. */
  readonly id: string;
}

/** What a view is made from. */
interface Basis {
  readonly analysis: Analysis;
  readonly settings: Settings;
  /** Version of what is known of published fact-checks. */
  readonly factChecks: number;
  /** Version of what checkers say of the document. */
  readonly annotations: number;
}

/** What is known of published fact-checks, and a number that changes with it. */
export interface KnownFactChecks {
  readonly version: number;
  of(uri: string, article: Article): readonly CheckedBefore[];
}

const noFactChecks: KnownFactChecks = { version: 0, of: () => [] };

/** What checkers say of documents, and for each a number that changes with it. */
export interface KnownAnnotations {
  version(uri: string): number;
  of(document: ArticleDocument, settings: AnnotationSettings): Annotated;
}

const noAnnotations: KnownAnnotations = {
  version: () => 0,
  of: (_, settings) => ({ placed: [], records: [], problems: [], practice: settings, sources: settings.sources }),
};

/** What is kept of an open document, until it is closed. */
interface OpenDocument {
  settings: Promise<Settings> | null;
  analyzed: { readonly version: number; readonly analysis: Analysis } | null;
  /** `from` is null where it holds no longer, but is still what was shown last. */
  checked: { readonly from: Basis | null; readonly view: View } | null;
}

/** What other articles tell of the statements of this one. */
export type FindElsewhere = (uri: string, article: Article) => readonly Elsewhere[];

interface Documents {
  get(uri: string): ArticleDocument | undefined;
}

/**
 * The open documents and their analyses. A version is analyzed when first asked for, and once; from one version to
 * the next the analysis is carried on, so that a keystroke costs a paragraph.
 */
export class Workspace {
  private readonly open = new Map<string, OpenDocument>();
  private views = 0;

  constructor(
    private readonly documents: Documents,
    private readonly settingsOf: (uri: string) => Promise<Settings>,
    private readonly factChecks: KnownFactChecks = noFactChecks,
    private readonly findElsewhere: FindElsewhere = () => [],
    private readonly annotations: KnownAnnotations = noAnnotations,
  ) {}

  /** The document as it is now, or null where it is not open or Factmark is off for it. */
  async view(uri: string): Promise<View | null> {
    if (!this.documents.get(uri)) return null;
    const state = this.stateOf(uri);
    state.settings ??= this.settingsOf(uri);
    const settings = await state.settings;
    const document = this.documents.get(uri);
    // It may have been closed, or closed and opened anew, while the settings were on their way.
    if (!document || this.open.get(uri) !== state || !isOn(settings, document)) return null;
    return this.checked(document, state, settings);
  }

  /** Settings are asked for anew; analyses stay, for they do not depend on any. */
  settingsChanged(): void {
    for (const state of this.open.values()) state.settings = null;
  }

  /** The open articles as they were shown last, by URI. */
  shown(): ReadonlyMap<string, Article> {
    const shown = new Map<string, Article>();
    for (const [uri, { checked }] of this.open) if (checked) shown.set(uri, checked.view.article);
    return shown;
  }

  /** Looks again what other articles tell. Answers the documents of which they now tell something else. */
  elsewhereChanged(): readonly string[] {
    const changed: string[] = [];
    for (const [uri, { checked }] of this.open) {
      if (!checked?.from) continue;
      const { view, from } = checked;
      const known = JSON.stringify(view.article.elsewhere);
      if (JSON.stringify(this.elsewhere(uri, view.article, from.settings)) === known) continue;
      this.stateOf(uri).checked = { view, from: null };
      changed.push(uri);
    }
    return changed;
  }

  closed(uri: string): void {
    this.open.delete(uri);
  }

  private stateOf(uri: string): OpenDocument {
    const known = this.open.get(uri);
    if (known) return known;
    const state: OpenDocument = { settings: null, analyzed: null, checked: null };
    this.open.set(uri, state);
    return state;
  }

  private checked(document: ArticleDocument, state: OpenDocument, settings: Settings): View {
    const analysis = analyzed(document, state);
    const annotations = this.annotations.version(document.uri);
    const from: Basis = { analysis, settings, factChecks: this.factChecks.version, annotations };
    if (state.checked?.from && isSame(state.checked.from, from)) return state.checked.view;
    const { claimThreshold } = settings;
    const annotated = this.annotations.of(document, settings.annotations);
    const whole = correct(analysis.article, correctionsOf(annotated));
    const shown = { ...whole, claims: whole.claims.filter((claim) => claim.checkWorthiness >= claimThreshold) };
    const article = {
      ...shown,
      checkedBefore: this.factChecks.of(document.uri, whole),
      elsewhere: this.elsewhere(document.uri, shown, settings),
      remarks: remarksOf(whole.text, annotated),
    };
    const findings = leftToCheck(article, check(article, settings), annotated);
    this.views += 1;
    const view: View = { document, article, findings, annotated, whole, settings, id: String(this.views) };
    state.checked = { from, view };
    return view;
  }

  private elsewhere(uri: string, article: Article, { indexEnabled }: Settings): readonly Elsewhere[] {
    return indexEnabled ? this.findElsewhere(uri, article) : [];
  }
}

const isSame = (a: Basis, b: Basis): boolean =>
  a.analysis === b.analysis &&
  a.settings === b.settings &&
  a.factChecks === b.factChecks &&
  a.annotations === b.annotations;

function analyzed(document: ArticleDocument, state: OpenDocument): Analysis {
  if (state.analyzed?.version === document.version) return state.analyzed.analysis;
  const analysis = analyze(document.getText(), state.analyzed?.analysis);
  state.analyzed = { version: document.version, analysis };
  return analysis;
}
