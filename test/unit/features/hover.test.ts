import assert from 'node:assert/strict';
import type { MarkupContent } from 'vscode-languageserver-types';
import type { CheckedBefore } from '../../../server/core/index';
import { hover } from '../../../server/features/hover';
import { articleOf, type Details } from '../../support/articleOf';
import { factCheckOf } from '../../support/factCheckOf';
import { openText, positionIn, wordsAt } from '../../support/places';

interface Expected {
  /** The words that are highlighted. */
  readonly range: string;
  readonly value: string;
}

/** Hovers inside the words `at`; the expected text is Markdown unless `plain` is set. */
function check(
  marked: string,
  at: string,
  expected: Expected | null,
  options: Details & { readonly plain?: boolean; readonly uri?: string } = {},
): void {
  const article = articleOf(marked, options);
  const text = openText(article.text, options.uri ?? 'file:///a.article');
  const shown = hover(text, article, positionIn(article.text, at), { markdown: !options.plain });
  assert.deepEqual(
    shown && {
      range: wordsAt(article.text, shown.range ?? assert.fail()),
      value: (shown.contents as MarkupContent).value,
    },
    expected,
  );
  if (shown) assert.equal((shown.contents as MarkupContent).kind, options.plain ? 'plaintext' : 'markdown');
}

const bridge = [
  'Ilse Marwick opened the bridge.',
  '<quote kind="direct" speaker="Ilse Marwick" cue="said">“It is done,”</quote> Marwick said.',
  '<quote kind="indirect" speaker="Ilse Marwick" cue="she added">The work was hard</quote>, she added.',
].join('\n');

describe('hover', () => {
  it('is nothing where nothing is known', () => check(bridge, 'opened', null));

  it('tells of a quote who said it, by what cue, how sure that is and why, and where to go on', () =>
    check(
      bridge,
      'is done',
      {
        range: '“It is done,”',
        value: [
          '**Direct quote** by Ilse Marwick, director of the port',
          'Cue: [“said”](file:///a.article#L2,23)',
          'Confidence: 97%, because: subject of “said”',
          '[First mention](file:///a.article#L1,1) · [Next quote of Ilse Marwick](file:///a.article#L3,1)',
        ].join('  \n'),
      },
      { role: 'director of the port' },
    ));

  it('is plain for a client without Markdown', () =>
    check(
      bridge,
      'is done',
      {
        range: '“It is done,”',
        value: [
          'Direct quote by Ilse Marwick',
          'Cue: “said” (line 2)',
          'Confidence: 97%, because: subject of “said”',
          'First mention (line 1) · Next quote of Ilse Marwick (line 3)',
        ].join('\n'),
      },
      { plain: true },
    ));

  it('does not take the other part of a split quote for the next quote', () =>
    check(
      '<quote kind="direct" speaker="Ilse Marwick" group="a">“It is,”</quote> said Marwick, ' +
        '<quote kind="direct" speaker="Ilse Marwick" group="a">“done.”</quote>',
      'It is',
      {
        range: '“It is,”',
        value: [
          '**Direct quote** by Ilse Marwick',
          'Confidence: 97%, because: subject of “said”',
          '[First mention](file:///a.article#L1,15)',
        ].join('  \n'),
      },
    ));

  it('says that a speaker is unknown', () =>
    check('<quote kind="mixed" speaker="">The bridge was “done”</quote>.', 'bridge', {
      range: 'The bridge was “done”',
      value: '**Mixed quote**, speaker unknown',
    }));

  it('tells why a claim is worth checking', () =>
    check('<claim>It cost 40 million euros.</claim>', 'cost', {
      range: 'It cost 40 million euros.',
      value: [
        '**Check\\-worthy claim: 83%**',
        'Worth checking, because it gives a figure; compares.',
        'Less so, because it is worded with caution.',
      ].join('  \n'),
    }));

  it('tells what disputes a statement, quoted', () =>
    check(
      'The port falsely says that <disputed kind="challenged" by="narrator">the bridge is safe</disputed>.',
      'is safe',
      {
        range: 'the bridge is safe',
        value: [
          '**Challenged statement** by the article itself',
          'Because of “falsely”\\.',
          'Disputed by: [“falsely”](file:///a.article#L1,10)',
        ].join('  \n'),
      },
      { marker: 'falsely' },
    ));

  it('puts two accounts of one fact side by side', () =>
    check(
      'The roof <disputed kind="contradicted" by="narrator">fell on Monday</disputed>. It fell on Sunday.',
      'fell on Monday',
      {
        range: 'fell on Monday',
        value: [
          '**Contradicted statement** by the article itself',
          'Because of “itself”\\.',
          'Here: [“fell on Monday”](file:///a.article#L1,10)',
          'Elsewhere: [“fell on Sunday”](file:///a.article#L1,29)',
        ].join('  \n'),
      },
      { other: 'fell on Sunday' },
    ));

  it('tells what a denial denies', () =>
    check(
      '“<disputed kind="denial">We did not attack</disputed>,” he said.',
      'attack',
      {
        range: 'We did not attack',
        value: [
          '**Denial**',
          'Denied: “Freedonia attacked”',
          'Because of “did not”\\.',
          'Disputed by: [“did not”](file:///a.article#L1,5)',
        ].join('  \n'),
      },
      { marker: 'did not', proposition: 'Freedonia attacked' },
    ));

  it('tells of a mention who it is, with counts that take a split quote for one', () =>
    check(
      '<quote kind="direct" speaker="Ilse Marwick" group="a">“It is,”</quote> Ilse Marwick said, ' +
        '<quote kind="direct" speaker="Ilse Marwick" group="a">“done.”</quote> ' +
        'Marwick denied that <disputed kind="denial" by="Ilse Marwick">it was late</disputed>.',
      'Marwick denied',
      { range: 'Marwick', value: '**Ilse Marwick** · person  \nQuotes: 1 · Disputed statements: 1' },
    ));

  it('tells of a caption and of a mention whose the picture is', () => {
    const caption = '<caption credited="Ilse Marwick">The bridge at noon.</caption> Photo: Ilse Marwick';
    check(caption, 'at noon', {
      range: 'The bridge at noon.',
      value: '**Caption** of a picture credited to Ilse Marwick  \nCredit: [“Photo”](file:///a.article#L1,21)',
    });
    check(caption, 'Ilse', {
      range: 'Ilse Marwick',
      value: '**Ilse Marwick** · person  \nQuotes: 0 · Disputed statements: 0  \nCredited for pictures: 1',
    });
  });

  it('shows all that overlaps, the disputed first, and highlights the smallest', () => {
    const marked =
      '<quote kind="direct" speaker="">“<claim>We paid <disputed kind="denial">nothing</disputed></claim>.”</quote>';
    const article = articleOf(marked);
    const shown = hover(openText(article.text), article, positionIn(article.text, 'nothing'), { markdown: true });
    const titles = (shown?.contents as MarkupContent).value.split('\n\n---\n\n').map((part) => part.split('  \n')[0]);
    assert.deepEqual(titles, ['**Denial**', '**Direct quote**, speaker unknown', '**Check\\-worthy claim: 83%**']);
    assert.equal(wordsAt(article.text, shown?.range ?? assert.fail()), 'nothing');
  });

  it('keeps what the article says from becoming markup, and brackets from ending a link', () =>
    check(
      '<disputed kind="allegation">*It* [was](http://a.example) <b>late</b></disputed>.',
      'was',
      {
        range: '*It* [was](http://a.example) <b>late</b>',
        value: [
          '**Allegation**',
          'Because of “itself”\\.',
          'Disputed by: [“\\*It\\* \\[was\\]\\(http://a\\.example\\) \\<b\\>late\\</b\\>”](untitled:a%20%281%29#L1,1)',
        ].join('  \n'),
      },
      { uri: 'untitled:a%20(1)' },
    ));

  describe('of what was checked before', () => {
    const check = factCheckOf('The bridge *is* closed', 'a(1)');
    const bare = { ...check, claimant: 'Ana Ruiz', date: null };
    const shownFor = (checkedBefore: Omit<CheckedBefore, 'start' | 'end'>, inMarkdown: boolean): string => {
      const article = {
        ...articleOf('The bridge is closed.'),
        checkedBefore: [{ start: 0, end: 21, ...checkedBefore }],
      };
      const shown = hover(openText(article.text), article, { line: 0, character: 5 }, { markdown: inMarkdown });
      return (shown?.contents as MarkupContent).value;
    };

    it('names publisher, date, rating, link and claim of each', () =>
      assert.deepEqual(shownFor({ checks: [{ ...check, likeness: 0.914 }], lookedUp: [bare] }, true).split('  \n'), [
        '**Checked before**',
        '[Harbour Checks](https://checks.example/a%281%29), 2024\\-03\\-18: **Mostly false**',
        'The claim checked, 91% alike: “The bridge \\*is\\* closed”',
        '**Found online**',
        '[Harbour Checks](https://checks.example/a%281%29): **Mostly false**',
        'The claim checked: “The bridge \\*is\\* closed” by Ana Ruiz',
      ]));

    it('shows the address to a client without Markdown', () =>
      assert.deepEqual(shownFor({ checks: [{ ...check, likeness: 1 }], lookedUp: [] }, false).split('\n'), [
        'Checked before',
        'Harbour Checks https://checks.example/a(1), 2024-03-18: Mostly false',
        'The claim checked, 100% alike: “The bridge *is* closed”',
      ]));
  });
});
