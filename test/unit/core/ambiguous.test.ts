import assert from 'node:assert/strict';
import { check, formatMessage, message, type Article, type Attribution } from '../../../server/core/index';
import { hover } from '../../../server/features/hover';
import { articleOf } from '../../support/articleOf';
import { openText, positionIn } from '../../support/places';

/** The article with the first quote attributed to the speakers of that name with that confidence, the likeliest first. */
function attributed(
  marked: string,
  mention: string | null,
  candidates: readonly (readonly [string, number])[],
): Article {
  const article = articleOf(marked);
  const start = mention === null ? -1 : article.text.indexOf(mention);
  const attributions = candidates.flatMap(([name, confidence]): readonly Attribution[] => {
    const speaker = article.speakers.find((each) => each.name === name);
    const place = mention === null ? null : { start, end: start + mention.length };
    return speaker ? [{ speaker, mention: place, confidence, why: message('named before') }] : [];
  });
  const [attribution = null, ...alternatives] = attributions;
  return { ...article, quotes: article.quotes.map((quote) => ({ ...quote, attribution, alternatives })) };
}

const findings = (article: Article, speakerThreshold = 0.6) =>
  check(article, { severities: {}, claimThreshold: 0.5, speakerThreshold }).filter(({ rule }) =>
    rule.startsWith('quote/'),
  );

const both = [
  ['Ana Ruiz', 0.5],
  ['Bea Cole', 0.3],
] as const;
const two =
  'Ana Ruiz met Bea Cole. <quote kind="direct" speaker="Ana Ruiz">“We go on.”</quote> that is what she said. ' +
  '<quote kind="direct" speaker="Bea Cole">“No.”</quote>';

describe('an ambiguous speaker', () => {
  it('is reported with the candidates ranked, in place of the kind of the quote', () => {
    const [finding] = findings(attributed(two, 'she', both));
    assert.equal(finding?.rule, 'quote/ambiguous');
    assert.equal(formatMessage(finding.message), 'Ambiguous speaker: Ana Ruiz (50%), Bea Cole (30%).');
  });

  it('is one that is less certain than the settings ask for', () => {
    const article = attributed(two, 'she', both);
    assert.deepEqual(
      [0.5, 0.51].map((threshold) => findings(article, threshold)[0]?.rule),
      ['quote/direct', 'quote/ambiguous'],
    );
  });

  interface Repair {
    readonly of: string;
    readonly marked: string;
    readonly mention: string | null;
    readonly becomes: readonly string[];
  }
  const said = (quote: string, rest: string) =>
    `Ana Ruiz met Bea Cole. <quote kind="direct" speaker="Ana Ruiz">${quote}</quote>${rest}` +
    '<quote kind="direct" speaker="Bea Cole"></quote>';
  const repairs: readonly Repair[] = [
    {
      of: 'a pronoun',
      marked: said('“Yes,”', ' she said.'),
      mention: 'she',
      becomes: ['“Yes,” Ana Ruiz said.', '“Yes,” Bea Cole said.'],
    },
    {
      of: 'a role',
      marked: said('“Yes,”', ' the mayor said.'),
      mention: 'the mayor',
      becomes: ['“Yes,” Ana Ruiz said.', '“Yes,” Bea Cole said.'],
    },
    {
      of: 'a possessive',
      marked: said('“Yes”', ' was their answer.'),
      mention: 'their',
      becomes: ['“Yes” was Ana Ruiz’s answer.', '“Yes” was Bea Cole’s answer.'],
    },
    {
      of: 'nothing, after a statement',
      marked: said('“We go on.”', ''),
      mention: null,
      becomes: ['“We go on,” Ana Ruiz said.', '“We go on,” Bea Cole said.'],
    },
    {
      of: 'nothing, after a question',
      marked: said('“Do we?”', ''),
      mention: null,
      becomes: ['“Do we?” Ana Ruiz said.', '“Do we?” Bea Cole said.'],
    },
    { of: 'the speaker’s own “I”', marked: said('“I go,”', ' it was heard.'), mention: 'I', becomes: [] },
  ];
  for (const { of, marked, mention, becomes } of repairs) {
    it(`is repaired in place of ${of}`, () => {
      const article = attributed(marked, mention, both);
      const repaired = (findings(article)[0]?.fixes ?? []).map(({ start, end, newText }) =>
        (article.text.slice(0, start) + newText + article.text.slice(end)).replace('Ana Ruiz met Bea Cole. ', ''),
      );
      assert.deepEqual(repaired, becomes);
    });
  }

  it('shows the others who may have said it in the hover', () => {
    const article = attributed(two, 'she', both);
    const shown = hover(openText(article.text), article, positionIn(article.text, 'We go'), { markdown: false });
    assert.match(JSON.stringify(shown?.contents), /Less likely: Bea Cole \(30%\)/);
  });
});
