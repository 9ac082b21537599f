import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import {
  commands,
  ConfigurationTarget,
  DiagnosticSeverity,
  languages,
  Position,
  Range,
  workspace,
  type TextEditor,
} from 'vscode';
import { edit, finding, findingNow, findings, noFinding, openSample, outline, outlineNow, until } from './editor';

describe('findings', () => {
  let editor: TextEditor;
  before(async () => {
    editor = await openSample('antalya.article');
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });

  const expected: readonly [code: string, severity: DiagnosticSeverity, words: string][] = [
    ['quote/direct', DiagnosticSeverity.Information, 'We didn’t attack Ukraine'],
    ['dispute/denial', DiagnosticSeverity.Warning, 'We didn’t attack Ukraine'],
    ['dispute/challenged', DiagnosticSeverity.Warning, 'Ukraine’s elected government is run by neo-Nazis'],
    ['quote/indirect', DiagnosticSeverity.Information, 'Russia might be preparing to use such weapons'],
    ['quote/mixed', DiagnosticSeverity.Information, 'the Azov battalion and other radicals'],
    ['claim/check-worthy', DiagnosticSeverity.Information, '549 civilian deaths'],
    ['speaker/name-variant', DiagnosticSeverity.Warning, 'Zelenskyy'],
  ];
  for (const [code, severity, words] of expected) {
    it(`shows ${code} at “${words}”`, () => {
      const found = findingNow(editor.document, code, words);
      assert(found, findings(editor.document).join('\n'));
      assert.equal(found.severity, severity);
      assert.equal(found.source, 'Factmark');
      assert(found.message.length > 0);
      assert(typeof found.code === 'object' && found.code.target.path.includes('rules'), 'links to the documentation');
    });
  }

  it('follows the typing', async () => {
    const { document } = editor;
    const before = findings(document);
    const start = new Position(document.lineCount, 0);
    await edit(editor, new Range(start, start), '\n\n“The kites stay up,” Ana Ruiz said.\n');
    await finding(document, 'quote/direct', 'The kites stay up');
    await commands.executeCommand('undo');
    await until(() => isDeepStrictEqual(findings(document), before) || undefined, languages.onDidChangeDiagnostics);
  });

  it('obeys the setting of a rule', async () => {
    const settings = workspace.getConfiguration('factmark', editor.document);
    await settings.update('rules', { 'quote/direct': 'off' }, ConfigurationTarget.Global);
    await noFinding(editor.document, 'quote/direct');
    await finding(editor.document, 'dispute/denial', 'We didn’t attack Ukraine');
    await settings.update('rules', undefined, ConfigurationTarget.Global);
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });

  it('goes when the file is switched off and comes back', async () => {
    await commands.executeCommand('factmark.switchOff');
    await noFinding(editor.document);
    await commands.executeCommand('factmark.switchOn');
    await finding(editor.document, 'quote/direct', 'We didn’t attack Ukraine');
  });

  it('come back with the outline, which VS Code has asked for while the file was switched off', async () => {
    await commands.executeCommand('factmark.switchOff');
    await noFinding(editor.document);
    await edit(editor, new Range(0, 0, 0, 0), '\n'); // of the new version VS Code has no outline yet
    assert.equal(await outlineNow(editor.document), undefined);
    await commands.executeCommand('factmark.switchOn');
    assert((await outline(editor.document)).length > 0);
    await commands.executeCommand('undo');
  });
});
