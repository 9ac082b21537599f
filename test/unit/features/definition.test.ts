import assert from 'node:assert/strict';
import { definition, definitionLocations } from '../../../server/features/definition';
import { marked, shown, shownRanges } from '../../support/marked';
import { openText } from '../../support/places';

/** Asks at the `‸`; the `⟦…⟧` is where it leads, none that it leads nowhere. */
function check(source: string): void {
  const { article, cursor, expected } = marked(source, { pronoun: 'she' });
  const text = openText(article.text);
  const links = definition(text, article, text.positionAt(cursor));
  assert.deepEqual(
    shownRanges(
      article.text,
      links.map(({ targetSelectionRange }) => targetSelectionRange),
    ),
    shown(article.text, expected),
  );
}

const spoken = '<quote kind="direct" speaker="Ana Ruiz" cue="said">“It is late,”</quote> she said.';

describe('definition', () => {
  const table: readonly (readonly [from: string, source: string])[] = [
    ['a pronoun', `⟦Ana Ruiz⟧ left. ${spoken.replace('she', 's‸he')}`],
    ['a surname', `⟦Ana Ruiz⟧ left. ${spoken} Ru‸iz returned.`],
    ['right behind a surname', `⟦Ana Ruiz⟧ left. ${spoken} Ruiz‸ returned.`],
    ['a surname in the genitive', `⟦Ana Ruiz⟧ left. ${spoken} Ru‸iz’s car was gone.`],
    ['a quote', `⟦Ana Ruiz⟧ left. ${spoken.replace('late', 'la‸te')}`],
    ['a cue', `⟦Ana Ruiz⟧ left. ${spoken.replace('said.', 'sa‸id.')}`],
    ['the introduction itself', `⟦Ana‸ Ruiz⟧ left. ${spoken}`],
    [
      'somebody named in another’s quote',
      '⟦Bo Lund⟧ left. <quote kind="direct" speaker="Ana Ruiz">“Lu‸nd is late,”</quote> Ruiz said. ' +
        '<quote kind="direct" speaker="Bo Lund">“No,”</quote> Lund said.',
    ],
  ];
  for (const [from, source] of table) it(`leads from ${from} to the introduction`, () => check(source));

  it('leads nowhere from other words', () => check(`Ana Ruiz le‸ft. ${spoken}`));

  it('leads nowhere from a quote that nobody is known to have said', () =>
    check('<quote kind="direct" speaker="">“It is la‸te.”</quote>'));

  it('says from where, and as a location where links are not known', () => {
    const { article, cursor } = marked(`Ana Ruiz left. ${spoken} Ru‸iz returned.`);
    const text = openText(article.text);
    const position = text.positionAt(cursor);
    const [link] = definition(text, article, position);
    assert.ok(link?.originSelectionRange);
    assert.equal(text.getText(link.originSelectionRange), 'Ruiz');
    assert.deepEqual(definitionLocations(text, article, position), [
      { uri: link.targetUri, range: link.targetSelectionRange },
    ]);
  });
});
