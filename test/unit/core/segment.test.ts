import assert from 'node:assert/strict';
import { segment } from '../../../server/core/segment';

interface Case {
  readonly what: string;
  readonly text: string;
  readonly blocks: readonly (readonly [kind: string, text: string])[];
}

const long = (words: string): string => `${words} `.repeat(30).trim();

const cases: readonly Case[] = [
  {
    what: 'title and paragraphs',
    text: 'Bridge to close\n\nThe bridge closes.\n\nIt reopens.',
    blocks: [
      ['title', 'Bridge to close'],
      ['text', 'The bridge closes.'],
      ['text', 'It reopens.'],
    ],
  },
  {
    what: 'no title where the first line is a sentence',
    text: 'The bridge closes.\n\nIt reopens.',
    blocks: [
      ['text', 'The bridge closes.'],
      ['text', 'It reopens.'],
    ],
  },
  {
    what: 'CRLF',
    text: 'Bridge to close\r\n\r\nThe bridge closes.\r\n',
    blocks: [
      ['title', 'Bridge to close'],
      ['text', 'The bridge closes.'],
    ],
  },
  {
    what: 'one paragraph a line',
    text: `Bridge to close\n${long('The bridge closes')}.\nIt reopens.`,
    blocks: [
      ['title', 'Bridge to close'],
      ['text', `${long('The bridge closes')}.`],
      ['text', 'It reopens.'],
    ],
  },
  {
    what: 'hard-wrapped lines are one paragraph',
    text: 'The bridge over the river is\nto close in the spring for\nrepairs, the town said.',
    blocks: [['text', 'The bridge over the river is\nto close in the spring for\nrepairs, the town said.']],
  },
  {
    what: 'front matter and Markdown heading',
    text: '---\ntitle: Bridge\n---\n\n# Bridge to close\n\nIt closes.\n\n## Costs\nIt costs.',
    blocks: [
      ['frontMatter', '---\ntitle: Bridge\n---'],
      ['title', '# Bridge to close'],
      ['text', 'It closes.'],
      ['heading', '## Costs'],
      ['text', 'It costs.'],
    ],
  },
  {
    what: 'underlined heading',
    text: 'It closes.\n\nCosts\n-----\nIt costs.',
    blocks: [
      ['text', 'It closes.'],
      ['heading', 'Costs\n-----'],
      ['text', 'It costs.'],
    ],
  },
  {
    what: 'list items and block quote',
    text: 'It costs:\n\n- steel\n- paint\n\n> We pay.\n> All of it.',
    blocks: [
      ['text', 'It costs:'],
      ['list', '- steel'],
      ['list', '- paint'],
      ['blockquote', '> We pay.\n> All of it.'],
    ],
  },
  {
    what: 'fenced code is left alone',
    text: 'See.\n\n```\n“not a quote”\n\nmore\n```\nEnd.',
    blocks: [
      ['text', 'See.'],
      ['code', '```\n“not a quote”\n\nmore\n```'],
      ['text', 'End.'],
    ],
  },
  {
    what: 'a signature is part of what it signs',
    text: '“We go.”\n\n— Ana Ruiz, mayor\n\n> We stay.\n\n-- Pablo Keane\n\nThey left.',
    blocks: [
      ['text', '“We go.”\n\n— Ana Ruiz, mayor'],
      ['blockquote', '> We stay.\n\n-- Pablo Keane'],
      ['text', 'They left.'],
    ],
  },
  {
    what: 'a dash after narration signs nothing',
    text: 'They left.\n\n— Ana Ruiz\n\nIt closes.',
    blocks: [
      ['text', 'They left.'],
      ['text', '— Ana Ruiz'],
      ['text', 'It closes.'],
    ],
  },
  {
    what: 'labels that come again, or stand together, are an interview',
    text: '**Ana Ruiz:** Why?\n\nHe laughs.\n\n**Ruiz:** But why?\n\nQ: Who?\n\nA: Me.',
    blocks: [
      ['dialogue', '**Ana Ruiz:** Why?'],
      ['text', 'He laughs.'],
      ['dialogue', '**Ruiz:** But why?'],
      ['dialogue', 'Q: Who?'],
      ['dialogue', 'A: Me.'],
    ],
  },
  {
    what: 'a label that stands alone is a dateline or a note',
    text: 'LUND: The bridge closes.\n\nIt reopens.\n\nNOTE: It is old.',
    blocks: [
      ['text', 'LUND: The bridge closes.'],
      ['text', 'It reopens.'],
      ['text', 'NOTE: It is old.'],
    ],
  },
  {
    what: 'the facts of an event are no interview',
    text: 'Come.\n\nWHERE: Lund Hall\n\nWHEN: Friday\n\nTICKETS: $5',
    blocks: [
      ['text', 'Come.'],
      ['text', 'WHERE: Lund Hall'],
      ['text', 'WHEN: Friday'],
      ['text', 'TICKETS: $5'],
    ],
  },
  { what: 'nothing', text: ' \n\r\n', blocks: [] },
];

describe('segment', () => {
  for (const { what, text, blocks } of cases) {
    it(what, () => {
      const found = segment(text);
      assert.deepEqual(
        found.map((block) => [block.kind, block.text]),
        blocks,
      );
      for (const block of found) assert.equal(text.slice(block.start, block.end), block.text);
    });
  }

  it('cuts an endless paragraph, so that its cost stays linear', () => {
    const text = 'The bridge over the river closes. '.repeat(3000).trim();
    const blocks = segment(text);
    assert.ok(blocks.length > 1);
    for (const block of blocks) assert.ok(block.text.length <= 20_000 && block.text.endsWith('.'));
  });
});
