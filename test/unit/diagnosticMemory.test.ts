import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze, check, type Analysis } from '../../server/core/index';
import { DiagnosticMemory } from '../../server/diagnosticMemory';
import { diagnostics } from '../../server/features/diagnostics';
import { defaultSettings } from '../../server/settings';

const paragraphs = [
  '“We go on,” said Ana Ruiz, mayor of Lund.',
  'He denied that 40 people were hurt.',
  '“It cost 3 million euros,” she said. The bridge fell on Monday.',
  'Omar Haddad said the harbour would close, and Zelensky agreed.',
  'A stray “ mark.',
];

/** A document with its diagnostics, through any number of edits. */
class Editing {
  private version = 0;
  private analysis: Analysis | undefined;
  private readonly memory = new DiagnosticMemory();

  show(text: string) {
    const document = TextDocument.create('file:///a.article', 'article', (this.version += 1), text);
    this.analysis = analyze(text, this.analysis);
    const { article } = this.analysis;
    const findings = check(article, defaultSettings);
    return { told: this.memory.of({ document, article, findings }), fresh: diagnostics(document, article, findings) };
  }
}

describe('diagnostics told again', () => {
  it('are those that a first answer would have, after any edits', () => {
    const text = fc.array(fc.constantFrom(...paragraphs), { maxLength: 6 }).map((all) => all.join('\n\n'));
    const versions = fc.array(fc.tuple(text, fc.nat(300), fc.constantFrom('', 'x', '\n', '” he said. “')), {
      minLength: 2,
      maxLength: 5,
    });
    fc.assert(
      fc.property(versions, (all) => {
        const editing = new Editing();
        for (const [whole, at, typed] of all) {
          const { told, fresh } = editing.show(whole.slice(0, at) + typed + whole.slice(at));
          assert.deepEqual(told, fresh);
        }
      }),
      { numRuns: 40 },
    );
  }).timeout(60_000);

  it('are the same objects but for the line that was edited', () => {
    const editing = new Editing();
    const text = paragraphs.join('\n\n');
    const before = editing.show(text).told;
    const now = editing.show(text.replace('He denied', 'He again denied')).told;
    const line = 2;
    const isElsewhere = (each: (typeof now)[number]): boolean => each.range.start.line !== line;
    assert.deepEqual(new Set(now.filter(isElsewhere)), new Set(before.filter(isElsewhere)));
    for (const each of now.filter(isElsewhere)) assert.ok(before.includes(each), JSON.stringify(each));
    assert.ok(now.some((each) => !isElsewhere(each) && !before.includes(each)));
  });
});
