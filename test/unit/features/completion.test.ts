import assert from 'node:assert/strict';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TextEdit } from 'vscode-languageserver-types';
import { analyze } from '../../../server/core/index';
import { completion } from '../../../server/features/completion';
import { marked, markedText } from '../../support/marked';
import { openText } from '../../support/places';

const spoken = '<quote kind="direct" speaker="Ana Ruiz">“Late,”</quote>';

/** Speakers of other articles. */
type Known = readonly { readonly name: string; readonly articles: number }[];

const names = (source: string, namesWith: (prefix: string, most: number) => Known = () => []) => {
  const { article, cursor } = marked(source, { role: 'mayor' });
  const text = openText(article.text);
  return { text, ...completion(text, article, text.positionAt(cursor), { namesWith }) };
};

const keys = (source: string) => {
  const { text, cursor } = markedText(source);
  const document = openText(text);
  return { document, ...completion(document, analyze(text).article, document.positionAt(cursor)) };
};

describe('completion', () => {
  it('offers the speakers of the article with their short names and roles', () =>
    assert.deepEqual(
      names(`Ana Ruiz left. ${spoken} Ru‸`).items.map(({ label, detail }) => [label, detail]),
      [
        ['Ana Ruiz', 'mayor'],
        ['Ruiz', 'mayor'],
      ],
    ));

  it('replaces what is typed of the name', () => {
    const { text, items } = names(`Ana Ruiz left. ${spoken} An‸ said.`);
    const edit = items[0]?.textEdit;
    assert.ok(TextEdit.is(edit));
    assert.equal(TextDocument.applyEdits(text, [edit]), 'Ana Ruiz left. “Late,” Ana Ruiz said.');
  });

  it('offers the speakers of other articles behind them, and whom it has only once', () => {
    const others: Known = [
      { name: 'Rudi Holm', articles: 1 },
      { name: 'Ana Ruiz', articles: 3 },
      { name: 'Eva Rust', articles: 2 },
    ];
    const { items, isIncomplete } = names(`Ana Ruiz left. ${spoken} Ru‸`, (prefix) => (prefix === 'Ru' ? others : []));
    assert.deepEqual(
      items.map(({ label, detail, labelDetails }) => [label, detail, labelDetails?.description]),
      [
        ['Ana Ruiz', 'mayor', undefined],
        ['Ruiz', 'mayor', undefined],
        ['Rudi Holm', undefined, 'in 1 article'],
        ['Eva Rust', undefined, 'in 2 articles'],
      ],
    );
    assert.equal(isIncomplete, false);
  });

  it('is asked again with the next letter where other articles have more names than are offered', () => {
    const many = (_: string, most: number): Known =>
      Array.from({ length: most }, (__, at) => ({ name: `Ru Nr${String(at)}`, articles: 1 }));
    assert.equal(names('Ru‸', many).isIncomplete, true);
  });

  it('offers nobody who has no name', () =>
    assert.deepEqual(names('<quote kind="direct" speaker="crew">“Yes.”</quote> ‸').items, []));

  it('offers the keys of the front matter that it does not have', () => {
    const labels = keys('---\ntitle: The Bridge\n‸\n---\n\nIt is closed.').items.map(({ label }) => label);
    assert.ok(labels.includes('byline') && labels.includes('date'));
    assert.ok(!labels.includes('title'));
  });

  it('writes a key with its colon', () => {
    const { document, items } = keys('---\nby‸\n---\n\nIt is closed.');
    const edit = items.find(({ label }) => label === 'byline')?.textEdit;
    assert.ok(TextEdit.is(edit));
    assert.equal(TextDocument.applyEdits(document, [edit]), '---\nbyline: \n---\n\nIt is closed.');
  });

  it('offers the verdicts of the house’s scale behind their key, in their order, and replaces what is typed', () => {
    const house = [
      { id: 'solid', label: 'Solid', colour: 'green', rating: 2 },
      { id: 'not-solid', label: 'Not so', colour: 'red', rating: 1 },
    ] as const;
    const { text, cursor } = markedText('---\nverdict: 😀\nverdict: not-‸\n---\n\nIt is closed.');
    const document = openText(text);
    const position = document.positionAt(cursor);
    const { items } = completion(document, analyze(text).article, position, { scale: house });
    assert.deepEqual(
      [...items]
        .sort((a, b) => (a.sortText ?? '').localeCompare(b.sortText ?? ''))
        .map(({ label, detail }) => [label, detail]),
      [
        ['solid', 'Solid'],
        ['not-solid', 'Not so'],
      ],
    );
    const edit = items[1]?.textEdit;
    assert.ok(TextEdit.is(edit));
    assert.equal(TextDocument.applyEdits(document, [edit]), text.replace('not-\n', 'not-solid\n'));
  });

  it('offers verdicts only there', () => {
    const labels = (source: string) => keys(source).items.map(({ label }) => label);
    assert.ok(labels('---\nverdict: ‸').includes('mostly-false'));
    assert.deepEqual(labels('---\nverdict: true, but ‸\n---\n'), []);
    assert.deepEqual(labels('---\nstatus: ‸\n---\n'), []);
    assert.deepEqual(labels('It is closed.\n\nverdict: ‸'), []);
  });

  const table: readonly (readonly [name: string, source: string, offered: boolean])[] = [
    ['front matter that is not closed yet', '---\ntitle: The Bridge\n‸', true],
    ['front matter that is empty', '---\n‸\n---\n\nIt is closed.', true],
    ['the line that closes the front matter', '---\n‸---\n\nIt is closed.', false],
    ['the line above the front matter', '‸---\ntitle: The Bridge\n---\n', false],
    ['the value of a key', '---\ntitle: The ‸\n---\n\nIt is closed.', false],
    ['the text below a rule', '---\n\nIt is closed.\n\n‸', false],
    ['the text of an article without speakers', 'It is closed. ‸', false],
    ['code', '```\n‸x\n```\n', false],
  ];
  for (const [name, source, offered] of table) {
    it(`offers ${offered ? 'keys' : 'nothing'} in ${name}`, () =>
      assert.equal(
        keys(source).items.some(({ label }) => label === 'byline'),
        offered,
      ));
  }
});
