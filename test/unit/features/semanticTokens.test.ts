import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Range } from 'vscode-languageserver-types';
import { semanticTokens, tokenEdits, tokenLegend } from '../../../server/features/semanticTokens';
import { articleOf } from '../../support/articleOf';
import { openText, rangeOf } from '../../support/places';

/** The tokens as lines: type, modifiers and words. */
function tokens(marked: string, range?: (text: string) => Range): readonly string[] {
  const article = articleOf(marked);
  const text = openText(article.text);
  const { data } = semanticTokens(text, article, range?.(article.text));
  const lines: string[] = [];
  let [line, character] = [0, 0];
  for (let at = 0; at < data.length; at += 5) {
    const [lineStep = 0, step = 0, length = 0, type = 0, bits = 0] = data.slice(at, at + 5);
    character = lineStep === 0 ? character + step : step;
    line += lineStep;
    const words = text.getText({ start: { line, character }, end: { line, character: character + length } });
    const modifiers = tokenLegend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    lines.push([tokenLegend.tokenTypes[type], ...modifiers, words].join(' '));
  }
  return lines;
}

describe('semantic tokens', () => {
  it('are quotes by kind, cues, and speakers', () =>
    assert.deepEqual(
      tokens(
        '<quote kind="direct" speaker="Ana Ruiz" cue="said">“No,”</quote> Ana Ruiz said, and that ' +
          '<quote kind="indirect" speaker="Ana Ruiz">it was late</quote>, <quote kind="mixed" speaker="">too “late”</quote>.',
      ),
      ['quote direct “No,”', 'speaker Ana Ruiz', 'cue said', 'quote indirect it was late', 'quote mixed too “late”'],
    ));

  it('never overlap: the smaller lies over the larger, speakers on top', () =>
    assert.deepEqual(
      tokens(
        '<claim>It cost Ruiz <quote kind="direct" speaker="Ana Ruiz">“<disputed kind="denial">nothing</disputed> now”</quote></claim>.',
      ),
      ['claim It cost', 'speaker Ruiz', 'quote direct “', 'disputed denial nothing', 'quote direct now”'],
    ));

  it('end with their line, and begin again where words do', () =>
    assert.deepEqual(tokens('<claim>It cost\r\n  a million.</claim>'), ['claim It cost', 'claim a million.']));

  it('are those of a range, cut at its ends', () =>
    assert.deepEqual(
      tokens('<claim>It cost a million.</claim>', (text) => rangeOf(text, 'cost a')),
      ['claim cost a'],
    ));

  it('are declared in the manifest', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly contributes: Readonly<
        Record<'semanticTokenTypes' | 'semanticTokenModifiers', readonly { readonly id: string }[]>
      > & { readonly semanticTokenScopes: readonly { readonly scopes: Readonly<Record<string, unknown>> }[] };
    };
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(contributes.semanticTokenTypes), tokenLegend.tokenTypes);
    assert.deepEqual(ids(contributes.semanticTokenModifiers), tokenLegend.tokenModifiers);
    const coloured = Object.keys(contributes.semanticTokenScopes[0]?.scopes ?? {});
    assert.deepEqual(
      tokenLegend.tokenTypes.filter((type) => !coloured.includes(type)),
      [],
    );
  });
});

describe('edits of semantic tokens', () => {
  const token = (line: number): readonly number[] => [line, 1, 2, 0, 0];
  const [a, b, c, d] = [token(1), token(2), token(3), token(4)];
  const table: readonly (readonly [name: string, before: readonly number[][], now: readonly number[][]])[] = [
    ['a change', [a, b, c], [a, d, c]],
    ['an insertion', [a, c], [a, b, c]],
    ['a removal', [a, b, c], [a, c]],
    ['a repetition', [a, a], [a, a, a]],
    ['a beginning', [], [a]],
    ['an end', [a, b], []],
  ].map(([name, before, now]) => [name, before, now] as never);
  for (const [name, before, now] of table) {
    it(`make those of now: ${name}`, () => {
      const [from, to] = [before.flat(), now.flat()];
      const edits = tokenEdits(from, to);
      assert.equal(edits.length, 1);
      const made = [...from];
      for (const { start, deleteCount, data } of edits) made.splice(start, deleteCount, ...(data ?? []));
      assert.deepEqual(made, to);
      assert.ok((edits[0]?.data?.length ?? 0) <= 5, 'no more than what differs is sent');
    });
  }

  it('are none where nothing changed', () => assert.deepEqual(tokenEdits([...a, ...b], [...a, ...b]), []));
});
