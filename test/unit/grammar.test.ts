import { strict as assert } from 'node:assert';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { INITIAL, parseRawGrammar, Registry, type IGrammar } from 'vscode-textmate';

const grammarFile = path.resolve('syntaxes/article.tmLanguage.json');
const wasmFile = createRequire(path.resolve('package.json')).resolve('vscode-oniguruma/release/onig.wasm');
/** Stands in for VS Code's own YAML grammar. */
const yaml = '{"scopeName":"source.yaml","patterns":[{"match":"^\\\\w+(?=:)","name":"entity.name.tag.yaml"}]}';

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync(wasmFile));
  const registry = new Registry({
    onigLib: Promise.resolve({ createOnigScanner, createOnigString }),
    loadGrammar: (scope) =>
      Promise.resolve(
        scope === 'source.yaml'
          ? parseRawGrammar(yaml, 'yaml.json')
          : parseRawGrammar(readFileSync(grammarFile, 'utf8'), grammarFile),
      ),
  });
  const grammar = await registry.loadGrammar('text.article');
  assert.ok(grammar);
  return grammar;
}

/** The stretches of text that a scope covers; `string.quoted` also covers `string.quoted.double.article`. */
function stretches(grammar: IGrammar, text: string, scope: string): string[] {
  const covers = (each: string): boolean => each === scope || each.startsWith(`${scope}.`);
  const found: string[] = [];
  let isInside = false;
  let stack = INITIAL;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, stack);
    for (const { startIndex, endIndex, scopes } of tokens) {
      const words = line.slice(startIndex, endIndex);
      const isCovered = scopes.some(covers);
      if (isCovered && isInside) found.push((found.pop() ?? '') + words);
      else if (isCovered) found.push(words);
      isInside = isCovered;
    }
    stack = ruleStack;
    // A stretch goes on in the next line with the line break as a part of it.
    if (isInside) found.push(`${found.pop() ?? ''}\n`);
  }
  return found.map((each) => each.replace(/\n+$/, ''));
}

interface Case {
  readonly name: string;
  /** Put below a headline, so that it is not one itself. */
  readonly text: string;
  readonly scope: string;
  readonly covers: readonly string[];
}

const quotes: readonly Case[] = [
  {
    name: 'curly double marks',
    text: 'The mayor said: “We are ready.” Nobody clapped.',
    scope: 'string.quoted.double',
    covers: ['“We are ready.”'],
  },
  {
    name: 'straight double marks',
    text: '"Not yet," she said, "but soon."',
    scope: 'string.quoted.double',
    covers: ['"Not yet,"', '"but soon."'],
  },
  {
    name: 'single in double',
    text: '“He told me ‘never’ and left,” she said.',
    scope: 'string.quoted.single',
    covers: ['‘never’'],
  },
  {
    name: 'the double around a single whole',
    text: '“He told me ‘never’ and left,” she said.',
    scope: 'string.quoted.double',
    covers: ['“He told me ‘never’ and left,”'],
  },
  {
    name: 'double in British single',
    text: '‘She called it “a scandal” twice,’ he said.',
    scope: 'string.quoted.double',
    covers: ['“a scandal”'],
  },
  {
    name: 'straight single in straight double',
    text: '"It says \'closed\' on the door," he said.',
    scope: 'string.quoted.single',
    covers: ["'closed'"],
  },
  {
    name: 'German marks',
    text: 'Er sagte: „Wir warten.“ Dann ging er.',
    scope: 'string.quoted.other',
    covers: ['„Wir warten.“'],
  },
  {
    name: 'guillemets',
    text: 'Il a dit : « Nous attendons. » Puis rien.',
    scope: 'string.quoted.other',
    covers: ['« Nous attendons. »'],
  },
  {
    name: 'a quote over two lines',
    text: 'She said: “We waited\nuntil noon.” Then she left.',
    scope: 'string.quoted.double',
    covers: ['“We waited\nuntil noon.”'],
  },
  {
    name: 'an unclosed mark only to the end of its paragraph',
    text: 'He said: “We waited.\n\nThe road stayed shut.',
    scope: 'string.quoted.double',
    covers: ['“We waited.'],
  },
  {
    name: 'nested unclosed marks only to the end of their paragraph',
    text: '“She said ‘no.\n\nThe road stayed shut.',
    scope: 'string.quoted',
    covers: ['“She said ‘no.'],
  },
  {
    name: 'an unclosed mark only to the next opening one',
    text: 'A “ stray mark. “Here,” she said.',
    scope: 'string.quoted.double',
    covers: ['“ stray mark. “Here,”'],
  },
  {
    name: 'the paragraphs of a long quote',
    text: '“We waited.\n\n“Then we left,” she said.',
    scope: 'string.quoted.double',
    covers: ['“We waited.', '“Then we left,”'],
  },
  {
    name: 'no apostrophes',
    text: "It isn’t Lund's fault; the crews’ vans don't fit.",
    scope: 'string.quoted',
    covers: [],
  },
  { name: 'no elisions', text: "‘Tis the class of '98, and the ’90s band.", scope: 'string.quoted', covers: [] },
  {
    name: 'a possessive inside single marks',
    text: '‘We heard the drivers’ side of it,’ she said.',
    scope: 'string.quoted.single',
    covers: ['‘We heard the drivers’ side of it,’'],
  },
  {
    name: 'an apostrophe inside single marks',
    text: '‘I don’t know,’ he said.',
    scope: 'string.quoted.single',
    covers: ['‘I don’t know,’'],
  },
  { name: 'no feet and inches', text: 'The gate is 6\'2" high and 3\'4" wide.', scope: 'string.quoted', covers: [] },
  {
    name: 'opening marks',
    text: '“Yes,” he said.',
    scope: 'punctuation.definition.string.begin',
    covers: ['“'],
  },
  { name: 'closing marks', text: '“Yes,” he said.', scope: 'punctuation.definition.string.end', covers: ['”'] },
];

const words: readonly Case[] = [
  {
    name: 'cue words outside quotes',
    text: '“They said so,” Ruiz added; according to the court, he denied it.',
    scope: 'keyword.other.cue',
    covers: ['added', 'according to', 'denied'],
  },
  { name: 'no parts of words', text: 'The essay, a hearsay, was unsaid.', scope: 'keyword.other.cue', covers: [] },
  {
    name: 'numbers with their units',
    text: 'It cost $4.5 million, 12 per cent more; 1,200 people came 3rd with 45%.',
    scope: 'constant.numeric',
    covers: ['$4.5 million', '12 per cent', '1,200', '3rd', '45%'],
  },
  { name: 'numbers in quotes', text: '“We lost 40 jobs,” she said.', scope: 'constant.numeric', covers: ['40'] },
  {
    name: 'dates',
    text: 'On March 10, 2022, then 4 May 2023, on Thursday and 2024-01-31, they may march.',
    scope: 'constant.numeric.date',
    covers: ['March 10, 2022', '4 May 2023', 'Thursday', '2024-01-31'],
  },
  { name: 'bold', text: 'A **very late** night.', scope: 'markup.bold', covers: ['**very late**'] },
  { name: 'italics', text: 'The _Evening Post_ wrote 2 * 3.', scope: 'markup.italic', covers: ['_Evening Post_'] },
  {
    name: 'links',
    text: 'See [the minutes](https://example.org/minutes) or https://example.org/all.',
    scope: 'markup.underline.link',
    covers: ['https://example.org/minutes', 'https://example.org/all.'],
  },
];

describe('The grammar of articles', () => {
  let grammar: IGrammar;

  before(async () => {
    grammar = await loadGrammar();
  });

  for (const { name, text, scope, covers } of [...quotes, ...words]) {
    it(`marks ${name}`, () => {
      const found = stretches(grammar, `Headline\n\n${text}`, scope);
      assert.deepEqual(found, covers);
    });
  }

  it('marks the title and headings, and no sentence', () => {
    const text = 'Bridge Opens Early\n\n## What “early” means\n\nThe bridge opened.\n\n# Traffic';
    assert.deepEqual(stretches(grammar, text, 'markup.heading'), [
      'Bridge Opens Early',
      '## What “early” means',
      '# Traffic',
    ]);
    assert.deepEqual(stretches(grammar, 'The bridge opened early.', 'markup.heading'), []);
  });

  it('ends a heading with its line, whatever is open in it', () => {
    assert.deepEqual(stretches(grammar, '# An “open mark\n\nThe road is shut.', 'string.quoted'), ['“open mark']);
  });

  it('reads front matter as YAML', () => {
    const text = '---\ntitle: “Late\ndate: 2022-03-10\n---\n\nThe road is shut.';
    assert.deepEqual(stretches(grammar, text, 'meta.embedded.block.frontmatter'), ['title: “Late\ndate: 2022-03-10']);
    assert.deepEqual(stretches(grammar, text, 'entity.name.tag.yaml'), ['title', 'date']);
    assert.deepEqual(stretches(grammar, text, 'string.quoted'), []);
  });

  it('takes a rule above plain text for no front matter', () => {
    const text = '---\nThe road is shut, she said.';
    assert.deepEqual(stretches(grammar, text, 'meta.embedded.block.frontmatter'), []);
    assert.deepEqual(stretches(grammar, text, 'keyword.other.cue'), ['said']);
  });
});
