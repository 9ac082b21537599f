import assert from 'node:assert/strict';
import { TextDocumentEdit, type TextEdit } from 'vscode-languageserver-types';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../../server/core/index';
import {
  prepareRename,
  rename,
  renameElsewhere,
  renamingAt,
  type OtherArticle,
  type RenameOptions,
} from '../../../server/features/rename';
import { marked } from '../../support/marked';
import { openText } from '../../support/places';

const capable: RenameOptions = { versionedEdits: true, annotations: true };
const plain: RenameOptions = { versionedEdits: false, annotations: false };

const edited = (source: string, newName: string, options: RenameOptions) => {
  const { article, cursor } = marked(source, { pronoun: 'he' });
  const text = openText(article.text);
  const renaming = renamingAt(text, article, text.positionAt(cursor), newName);
  return { text, edit: renaming && rename(text, article, renaming, options) };
};

/** The text after a rename at the `‸` by a client that confirms nothing. */
function renamed(source: string, newName: string): string {
  const { text, edit } = edited(source, newName, plain);
  return TextDocument.applyEdits(text, [...(edit?.changes?.[text.uri] ?? [])]);
}

const spoken = '<quote kind="direct" speaker="Sergey Lavrov">“Yes,”</quote>';

describe('rename', () => {
  const table: readonly (readonly [name: string, source: string, newName: string, expected: string])[] = [
    [
      'brings all forms of a full name to the new one',
      `Minister Sergey ‸Lavrov spoke. ${spoken} Lavrov said.`,
      'Sergei Lavrow',
      'Minister Sergei Lavrow spoke. “Yes,” Lavrow said.',
    ],
    [
      'of one spelling leaves the rest of the name',
      `Minister Sergey Lavrov spoke. ${spoken} Lav‸rov said.`,
      'Lavrow',
      'Minister Sergey Lavrow spoke. “Yes,” Lavrow said.',
    ],
    [
      'keeps an ’s, and names that are part of something else',
      `Sergey‸ Lavrov spoke. ${spoken} Lavrov’s aides left; a Lavrov-led team stayed.`,
      'Sergei Lavrow',
      'Sergei Lavrow spoke. “Yes,” Lavrow’s aides left; a Lavrow-led team stayed.',
    ],
    [
      'leaves pronouns alone',
      `Sergey‸ Lavrov spoke. ${spoken} he said.`,
      'Sergei Lavrow',
      'Sergei Lavrow spoke. “Yes,” he said.',
    ],
    [
      'leaves quoted words alone',
      `Sergey ‸Lavrov spoke. ${spoken} Lavrov said. <quote kind="direct" speaker="Bo Lund">“Ask Lavrov,”</quote> Bo Lund said.`,
      'Sergei Lavrow',
      'Sergei Lavrow spoke. “Yes,” Lavrow said. “Ask Lavrov,” Bo Lund said.',
    ],
    [
      'reaches reported words, and those of a mixed quote that stand outside its marks',
      `Sergey ‸Lavrov spoke. ${spoken} Lavrov said. Bo Lund said <quote kind="indirect" speaker="Bo Lund">Lavrov left</quote> ` +
        'and <quote kind="mixed" speaker="Bo Lund">Lavrov was “no Lavrov fan”</quote>.',
      'Sergei Lavrow',
      'Sergei Lavrow spoke. “Yes,” Lavrow said. Bo Lund said Lavrow left and Lavrow was “no Lavrov fan”.',
    ],
    [
      'knows names with marks in them',
      'Jean-Luc ‸O’Hara (Jr.) left. <quote kind="direct" speaker="Jean-Luc O’Hara">“Yes,”</quote> O’Hara said.',
      'Jean O’Hare',
      'Jean O’Hare (Jr.) left. “Yes,” O’Hare said.',
    ],
    [
      'to one word leaves one word everywhere',
      `Sergey ‸Lavrov spoke. ${spoken} Lavrov said.`,
      'Lavrow',
      'Lavrow spoke. “Yes,” Lavrow said.',
    ],
  ];
  for (const [name, source, newName, expected] of table) {
    it(name, () => assert.equal(renamed(source, newName), expected));
  }

  it('asks before it touches quoted words, where the client can', () => {
    const source = `Sergey ‸Lavrov spoke. <quote kind="direct" speaker="Bo Lund">“Ask Lavrov,”</quote> Bo Lund said. ${spoken}`;
    const { edit } = edited(source, 'Sergei Lavrow', capable);
    const [change] = edit?.documentChanges ?? [];
    assert.ok(TextDocumentEdit.is(change));
    assert.equal(change.textDocument.version, 1);
    assert.deepEqual(
      (change.edits as (TextEdit & { annotationId: string })[]).map((each) => [each.newText, each.annotationId]),
      [
        ['Sergei Lavrow', 'name'],
        ['Lavrow', 'quoted'],
      ],
    );
    assert.equal(edit?.changeAnnotations?.['quoted']?.needsConfirmation, true);
    assert.ok(!edit.changeAnnotations['name']?.needsConfirmation);
  });

  it('to nothing changes nothing', () =>
    assert.equal(edited(`Sergey ‸Lavrov spoke. ${spoken}`, ' ', plain).edit, null));
});

describe('rename, in other articles', () => {
  const other = (name: string, text: string, isOpen = false): OtherArticle => ({
    text: openText(text, `file:///${name}.article`),
    article: analyze(text).article,
    isOpen,
  });
  const own = openText('Minister Sergey Lavrov spoke. “Yes,” Lavrov said.\n');
  const { article } = analyze(own.getText());
  const across = (words: string, newName: string, options: RenameOptions, ...others: readonly OtherArticle[]) => {
    const renaming = renamingAt(own, article, own.positionAt(own.getText().indexOf(words) + 1), newName);
    assert.ok(renaming);
    return rename(
      own,
      article,
      renaming,
      options,
      others.map((each) => renameElsewhere(each, renaming)),
    );
  };
  /** The other text after a rename by a client that confirms nothing. */
  const renamedThere = (text: string, words = 'Sergey', newName = 'Sergei Lavrow'): string => {
    const there = other('there', text);
    const edits = across(words, newName, plain, there).changes?.[there.text.uri] ?? [];
    return TextDocument.applyEdits(openText(text), edits);
  };

  const table: readonly (readonly [name: string, there: string, expected: string])[] = [
    [
      'respells who is quoted there',
      '“No,” Sergey Lavrov said. Lavrov left.',
      '“No,” Sergei Lavrow said. Lavrow left.',
    ],
    ['respells another variant', '“No,” Sergei Lavroff said.', '“No,” Sergei Lavrow said.'],
    [
      'respells who is only named there',
      'Bo Lund met Lavrov’s aide and Sergey Lavrov.',
      'Bo Lund met Lavrow’s aide and Sergei Lavrow.',
    ],
    ['leaves a surname alone that may be another’s', '“No,” Lavrov said.', '“No,” Lavrov said.'],
    ['leaves another person alone', '“No,” Olga Lavrov said. Lavrov left.', '“No,” Olga Lavrov said. Lavrov left.'],
    [
      'leaves quoted words alone',
      '“Ask Lavrov,” Bo Lund said. Sergey Lavrov left.',
      '“Ask Lavrov,” Bo Lund said. Sergei Lavrow left.',
    ],
  ];
  for (const [name, there, expected] of table) it(name, () => assert.equal(renamedThere(there), expected));

  it('of one spelling changes that one only', () =>
    assert.equal(
      renamedThere('“No,” Sergei Lavrov said. Lavroff left.', 'Lavrov said', 'Lavrow'),
      '“No,” Sergei Lavrow said. Lavroff left.',
    ));

  it('asks where a surname may be another’s, and says for which version of a text it is', () => {
    const edit = across(
      'Sergey',
      'Sergei Lavrow',
      capable,
      other('a', '“No,” Lavrov said.'),
      other('b', 'Sergey Lavrov left.', true),
    );
    assert.deepEqual(
      edit.documentChanges?.map((change) => {
        assert.ok(TextDocumentEdit.is(change));
        const edits = change.edits as (TextEdit & { annotationId: string })[];
        return [change.textDocument.uri, change.textDocument.version, ...edits.map((each) => each.annotationId)];
      }),
      [
        [own.uri, 1, 'name', 'name'],
        ['file:///a.article', null, 'unsure'],
        ['file:///b.article', 1, 'name'],
      ],
    );
    assert.equal(edit.changeAnnotations?.['unsure']?.needsConfirmation, true);
  });
});

describe('rename, before', () => {
  const offered = (source: string): string | undefined => {
    const { article, cursor } = marked(source, { pronoun: 'he' });
    const text = openText(article.text);
    const found = prepareRename(text, article, text.positionAt(cursor));
    if (found) assert.equal(found.placeholder, text.getText(found.range));
    return found?.placeholder;
  };
  const table: readonly (readonly [name: string, source: string, placeholder: string | undefined])[] = [
    ['offers the name without its title', `Minister Sergey Lav‸rov spoke. ${spoken}`, 'Sergey Lavrov'],
    ['offers the part that stands there', `Sergey Lavrov spoke. ${spoken} Lavrov‸’s aide left.`, 'Lavrov'],
    ['offers nothing at a pronoun', `Sergey Lavrov spoke. ${spoken} h‸e said.`, undefined],
    ['offers nothing in a quote', `Sergey Lavrov spoke. ${spoken.replace('Yes', 'Y‸es')}`, undefined],
    [
      'offers nothing for who has no name',
      'The crew‸ left. <quote kind="direct" speaker="crew">“Yes.”</quote>',
      undefined,
    ],
  ];
  for (const [name, source, placeholder] of table) it(name, () => assert.equal(offered(source), placeholder));
});

describe('rename, in a whole article', () => {
  it('leaves no variant of the name behind', () => {
    const source =
      'Volodymyr Zelensky said on Monday that the plan was ready. The aides of President Zelenskyy’s party left. ' +
      'Zelensky’s plan was signed by Zelensky, who spoke to Olena Zelenska by Zelensky Street.';
    const text = openText(source);
    const { article } = analyze(source);
    const renaming = renamingAt(text, article, { line: 0, character: 3 }, 'Volodymyr Selenskyj');
    const edit = renaming && rename(text, article, renaming, plain);
    assert.equal(
      TextDocument.applyEdits(text, [...(edit?.changes?.[text.uri] ?? [])]),
      'Volodymyr Selenskyj said on Monday that the plan was ready. The aides of President Selenskyj’s party left. ' +
        'Selenskyj’s plan was signed by Selenskyj, who spoke to Olena Zelenska by Zelensky Street.',
    );
  });
});
