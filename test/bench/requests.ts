import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CodeActionContext, Position } from 'vscode-languageserver-types';
import { analyze, check, type Article, type Finding } from '../../server/core/index';
import { incomingCalls, outgoingCalls, prepareCallHierarchy } from '../../server/features/callHierarchy';
import { codeActions } from '../../server/features/codeActions';
import { codeLenses } from '../../server/features/codeLens';
import { completion } from '../../server/features/completion';
import { definition } from '../../server/features/definition';
import { documentLinks } from '../../server/features/documentLinks';
import { foldingRanges } from '../../server/features/folding';
import { highlight } from '../../server/features/highlight';
import { hover } from '../../server/features/hover';
import { inlayHints } from '../../server/features/inlayHints';
import { references } from '../../server/features/references';
import { prepareRename, rename, renamingAt } from '../../server/features/rename';
import { selectionRanges } from '../../server/features/selectionRanges';
import { semanticTokens, tokenEdits } from '../../server/features/semanticTokens';
import { documentSymbols } from '../../server/features/symbols';
import { defaultSettings } from '../../server/settings';
import { median, milliseconds, quantile, table, time } from './measure';
import { kilobyte, newsText, randomNumbers } from './text';

/** How often each request is asked, at other places each time; the first fifth, while the engine compiles, does not count. */
const times = 50;

/** An open article and somewhere in it the cursor. */
interface Asked {
  readonly text: TextDocument;
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly position: Position;
}

const everything = ({ text }: Asked) => ({ start: text.positionAt(0), end: text.positionAt(text.getText().length) });
const edits = { versionedEdits: true, annotations: true };
const context: CodeActionContext = { diagnostics: [] };

const requests: Readonly<Record<string, (asked: Asked) => unknown>> = {
  hover: ({ text, article, position }) => hover(text, article, position, { markdown: true }),
  documentSymbol: ({ text, article }) => documentSymbols(text, article),
  codeAction: ({ text, findings, position }) =>
    codeActions(text, findings, { start: position, end: position }, context, edits),
  definition: ({ text, article, position }) => definition(text, article, position),
  references: ({ text, article, position }) => references(text, article, position, { includeDeclaration: true }),
  documentHighlight: ({ text, article, position }) => highlight(text, article, position),
  prepareRename: ({ text, article, position }) => prepareRename(text, article, position),
  rename: ({ text, article, position }) => {
    const renaming = renamingAt(text, article, position, 'Ana Ruiz');
    return renaming && rename(text, article, renaming, edits);
  },
  'callHierarchy (all three)': ({ text, article, position }) =>
    prepareCallHierarchy(text, article, position).map((item) => [
      incomingCalls(text, article, item),
      outgoingCalls(text, article, item),
    ]),
  foldingRange: ({ text, article }) => foldingRanges(text, article),
  selectionRange: ({ text, article, position }) => selectionRanges(text, article, [position]),
  'semanticTokens/full': ({ text, article }) => semanticTokens(text, article),
  inlayHint: (asked) => inlayHints(asked.text, asked.article, everything(asked)),
  codeLens: ({ text, article }) => codeLenses(text, article),
  documentLink: ({ text, article }) => documentLinks(text, article),
  completion: ({ text, article, position }) => completion(text, article, position),
};

/** What each request costs on a 100 KB article, from the parsed question to the answer as bytes. */
export function requestTable(): string {
  const content = newsText(100 * kilobyte);
  const text = TextDocument.create('file:///bench.article', 'article', 1, content);
  const { article } = analyze(content);
  const findings = check(article, defaultSettings);
  // Where there is most to do: at mentions, the speaker's name under the cursor.
  const mentions = article.speakers.flatMap((speaker) => speaker.mentions);
  const random = randomNumbers(100);
  const positions = Array.from({ length: times }, () => {
    const mention = mentions[Math.floor(random() * mentions.length)];
    return text.positionAt((mention?.end ?? 1) - 1);
  });
  const rows = Object.entries(requests).map(([name, answer]) => {
    const elapsed = positions
      // A new article each time, as after an edit: what is kept of the last one does not count.
      .map((position) => ({ text, article: { ...article }, findings, position }))
      .map((asked) => time(() => JSON.stringify(answer(asked))))
      .slice(times / 5);
    return [`\`${name}\``, milliseconds(median(elapsed)), milliseconds(Math.max(...elapsed))];
  });
  return table([['Request on a 100 KB article', 'median', 'slowest'], ...rows]);
}

const typed = ' “We know,” she said.';

/** How many bytes of semantic tokens a keystroke sends, typing a quote at places all over a 100 KB article. */
export function tokenDeltaTable(): string {
  let content = newsText(100 * kilobyte);
  let analysis = analyze(content);
  const tokensNow = () => semanticTokens(TextDocument.create('', 'article', 1, content), analysis.article).data;
  let before = tokensNow();
  const whole = JSON.stringify({ data: before }).length;
  const random = randomNumbers(7);
  const sizes: number[] = [];
  for (let place = 0; place < times / 5; place += 1) {
    let offset = Math.floor(random() * content.length);
    for (const character of typed) {
      content = content.slice(0, offset) + character + content.slice(offset);
      offset += character.length;
      analysis = analyze(content, analysis);
      const now = tokensNow();
      sizes.push(JSON.stringify({ edits: tokenEdits(before, now) }).length);
      before = now;
    }
  }
  const bytes = (size: number): string => `${size.toFixed(0)} B`;
  return table([
    ['Semantic tokens after a keystroke in 100 KB', 'median', '95th percentile', 'largest', 'all tokens'],
    ['size of the delta', bytes(median(sizes)), bytes(quantile(sizes, 0.95)), bytes(Math.max(...sizes)), bytes(whole)],
  ]);
}
