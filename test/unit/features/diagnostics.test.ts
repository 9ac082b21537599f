import assert from 'node:assert/strict';
import { DiagnosticSeverity } from 'vscode-languageserver-types';
import { message, type Finding, type Severity } from '../../../server/core/index';
import { diagnostics } from '../../../server/features/diagnostics';
import { articleOf } from '../../support/articleOf';
import { openText, rangeOf } from '../../support/places';

const article = articleOf('The port said it was done.\nIt was not.');
const text = openText(article.text, 'file:///a.article');

const finding = (severity: Severity): Finding => ({
  rule: 'dispute/contradicted',
  severity,
  start: 14,
  end: 25,
  message: message('Contradicted by {0}', 'the article'),
  related: [{ start: 27, end: 38, message: message('Here') }],
  fixes: [],
});

describe('diagnostics', () => {
  it('carry the place, the rule, its documentation and the second place', () => {
    assert.deepEqual(diagnostics(text, article, [finding('warning')]), [
      {
        range: rangeOf(article.text, 'it was done'),
        severity: DiagnosticSeverity.Warning,
        code: 'dispute/contradicted',
        codeDescription: {
          href: 'https://github.com/factmark/factmark/blob/main/docs/rules.md#disputecontradicted',
        },
        source: 'Factmark',
        message: 'Contradicted by the article',
        relatedInformation: [
          { location: { uri: 'file:///a.article', range: rangeOf(article.text, 'It was not.') }, message: 'Here' },
        ],
      },
    ]);
  });

  it('link to the page that a finding names', () => {
    const [only] = diagnostics(text, article, [{ ...finding('information'), link: 'https://checks.example/a' }]);
    assert.deepEqual(only?.codeDescription, { href: 'https://checks.example/a' });
  });

  for (const [severity, expected] of [
    ['error', DiagnosticSeverity.Error],
    ['warning', DiagnosticSeverity.Warning],
    ['information', DiagnosticSeverity.Information],
    ['hint', DiagnosticSeverity.Hint],
  ] as const) {
    it(`are as severe as the finding: ${severity}`, () =>
      assert.equal(diagnostics(text, article, [finding(severity)])[0]?.severity, expected));
  }

  it('of a text that is too long say so at its first line', () => {
    const [only] = diagnostics(text, { ...article, tooLong: true }, []);
    assert.equal(only?.code, 'article/too-long');
    assert.deepEqual(only.range.start, { line: 0, character: 0 });
    assert.equal(only.message, 'This article is longer than 2 MB and is not analyzed.');
  });
});
