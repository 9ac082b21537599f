import assert from 'node:assert/strict';
import { analyze, check, formatMessage } from '../../../server/core/index';
import { ElsewhereFinder } from '../../../server/index/elsewhere';
import { defaultSettings } from '../../../server/settings';
import { entryFor, indexOf, show, told, uriOf } from './support';

interface Case {
  readonly it: string;
  readonly here: string;
  readonly there: string;
  readonly found: readonly string[];
}

const speech = 'The ferry will sail again before the autumn storms reach the islands';
const said = (words: string, name = 'Ana Ruiz'): string => `“${words},” ${name} said.\n`;

const quotes: readonly Case[] = [
  {
    it: 'finds the same words again',
    here: said(speech),
    there: said(speech),
    found: [`repeated: “${speech},”`],
  },
  {
    it: 'sees no difference in marks, letter case, spelling and contractions',
    here: said('We’re proud of the harbour’s labour force – all 1,200 of them'),
    there: '"We are proud of the harbor\'s labor force -- all 1200 of them," said Ruiz.\n',
    found: ['repeated: “We’re proud of the harbour’s labour force – all 1,200 of them,”'],
  },
  {
    it: 'takes a part of a quote for a repetition',
    here: said('before the autumn storms reach the islands'),
    there: said(speech),
    found: ['repeated: “before the autumn storms reach the islands,”'],
  },
  {
    it: 'reads over an ellipsis',
    here: said('The ferry will sail again … reach the islands'),
    there: said(speech),
    found: ['repeated: “The ferry will sail again … reach the islands,”'],
  },
  {
    it: 'reads over what the reporter put in brackets',
    here: said('[It] will sail again before the autumn storms reach the islands'),
    there: said(speech),
    found: ['repeated: “[It] will sail again before the autumn storms reach the islands,”'],
  },
  {
    it: 'finds the marked words of a mixed quote',
    here: 'Ruiz said the plan was “a shameful waste of everybody’s summer and public money”.\n',
    there: said('It is a shameful waste of everybody’s summer and public money'),
    found: ['repeated: the plan was “a shameful waste of everybody’s summer and public money”'],
  },
  {
    it: 'reports other words of the same speaker',
    here: said(speech.replace('will sail', 'will not sail')),
    there: said(speech),
    found: [`misquote: “${speech.replace('will sail', 'will not sail')},”`],
  },
  {
    it: 'reports another last word',
    here: said(speech.replace('islands', 'mainland')),
    there: said(speech),
    found: [`misquote: “${speech.replace('islands', 'mainland')},”`],
  },
  {
    it: 'lets another speaker say nearly the same',
    here: said(speech.replace('will sail', 'will not sail'), 'Ivo Brand'),
    there: said(speech),
    found: [],
  },
  {
    it: 'takes no two people of one surname for one',
    here: said(speech.replace('will sail', 'will not sail'), 'Marta Ruiz'),
    there: said(speech),
    found: [],
  },
  {
    it: 'lets a speaker say two things that only begin alike',
    here: said('The ferry will sail again before we have paid for the crane'),
    there: said(speech),
    found: [],
  },
  {
    it: 'leaves short quotes and formulas alone',
    here: `${said('We are ready')}\n${said('Thank you all very much for coming to this today')}`,
    there: `${said('We are ready')}\n${said('Thank you all very much for coming to this today')}`,
    found: [],
  },
];

const denials: readonly Case[] = [
  {
    it: 'finds a claim that is denied elsewhere',
    here: 'The repair of the crane cost 40 million euros.\n',
    there: 'Ilse Marwick denied that the repair of the crane had cost 40 million euros.\n',
    found: ['denied: The repair of the crane cost 40 million euros.'],
  },
  {
    it: 'finds a denial of what is stated elsewhere',
    here: 'Ilse Marwick denied that the repair of the crane had cost 40 million euros.\n',
    there: 'The repair of the crane cost 40 million euros.\n',
    found: ['stated: Ilse Marwick denied that the repair of the crane had cost 40 million euros'],
  },
  {
    it: 'knows an event by its noun, and who “we” is by whom the speaker stands for',
    here: '“We did not attack Sylvania,” Foreign Minister Ivo Brand of Freedonia said.\n',
    there: 'Freedonia’s attack on Sylvania killed 30 people.\n',
    found: ['stated: We did not attack Sylvania'],
  },
  {
    it: 'does not take “we” for somebody else',
    here: '“We did not attack Sylvania,” Foreign Minister Ivo Brand of Freedonia said.\n',
    there: 'Ruritania’s attack on Sylvania killed 30 people.\n',
    found: [],
  },
  {
    it: 'does not take another figure for the one that is denied',
    here: 'The repair of the crane cost 50 million euros.\n',
    there: 'Ilse Marwick denied that the repair of the crane had cost 40 million euros.\n',
    found: [],
  },
  {
    it: 'lets two articles deny the same, and others plan it',
    here: 'Ana Ruiz denied that the repair of the crane had cost 40 million euros. It will cost 40 million euros.\n',
    there: 'Ilse Marwick denied that the repair of the crane had cost 40 million euros.\n',
    found: [],
  },
  {
    it: 'does not take who is attacked for who attacks',
    here: 'In May 2019 Sylvania attacked Freedonia with 300 tanks.\n',
    there: 'Freedonia did not attack Sylvania in May 2019, the minister said.\n',
    found: [],
  },
];

describe('across articles', () => {
  for (const { it: name, here, there, found } of [...quotes, ...denials]) {
    it(name, () => {
      const { article, all } = told(here, there);
      assert.deepEqual(
        all.map((each) => show(article, each)),
        found,
      );
    });
  }

  it('says where and in which words it stands there', () => {
    const { all } = told(said(speech.replace('will sail', 'will not sail')), `Harbour news\n\n${said(speech)}`);
    const [misquote] = all;
    assert.deepEqual(misquote?.wordings, {
      here: 'The ferry will not sail again before the …',
      there: 'The ferry will sail again before the autumn …',
    });
    const line = 2;
    assert.deepEqual(misquote.there, [
      {
        uri: uriOf('there'),
        file: 'there.article',
        start: { line, character: 1 },
        end: { line, character: speech.length + 2 },
        text: `${speech},`,
        speaker: 'Ana Ruiz',
      },
    ]);
  });

  it('takes what three people say in the same words for a saying', () => {
    const saying = 'All that glitters on the harbour wall is not gold';
    const index = indexOf({ a: said(saying), b: said(saying, 'Ivo Brand'), c: said(saying, 'Ilse Marwick') });
    const find = (name: string) => new ElsewhereFinder(index).find(uriOf('here'), analyze(said(saying, name)).article);
    assert.deepEqual(find('Ana Ruiz'), []);
    index.remove(uriOf('c'));
    assert.equal(find('Ana Ruiz')[0]?.there.length, 2);
  });

  it('shows three places and counts the others', () => {
    const index = indexOf(Object.fromEntries(['e', 'b', 'd', 'a', 'c'].map((name) => [name, said(speech)])));
    const [repeated] = new ElsewhereFinder(index).find(uriOf('here'), analyze(said(speech)).article);
    assert.deepEqual(
      repeated?.there.map(({ file }) => file),
      ['a.article', 'b.article', 'c.article'],
    );
    assert.equal(repeated.more, 2);
  });

  it('does not find an article in itself', () => {
    const index = indexOf({ here: said(speech) });
    assert.deepEqual(new ElsewhereFinder(index).find(uriOf('here'), analyze(said(speech)).article), []);
  });

  it('remembers what it found until it is told to look again', () => {
    const index = indexOf({ there: said(speech) });
    const finder = new ElsewhereFinder(index);
    const { article } = analyze(said(speech));
    const count = (): number => finder.find(uriOf('here'), article).length;
    assert.equal(count(), 1);
    index.put(entryFor('there', 'Nothing.'));
    assert.equal(count(), 1);
    assert.deepEqual([...finder.renew(new Map([[uriOf('here'), article]]))].length, 1, 'a step a statement');
    assert.equal(count(), 0);
  });

  it('becomes findings with the rules’ severities', () => {
    const here = `${said(speech.replace('will sail', 'will not sail'))}\nThe repair of the crane cost 40 million euros.\n`;
    const there = `${said(speech)}\nIlse Marwick denied that the repair of the crane had cost 40 million euros.\n`;
    const { article, all } = told(here, there);
    const findings = check({ ...article, elsewhere: all }, defaultSettings);
    const across = findings.filter(({ rule }) => rule.startsWith('across/'));
    assert.deepEqual(
      across.map(({ rule, severity, message }) => [rule, severity, formatMessage(message)]),
      [
        [
          'across/misquote',
          'warning',
          'Misquote? Here Ana Ruiz says “The ferry will not sail again before the …”, in there.article ' +
            '“The ferry will sail again before the autumn …”.',
        ],
        ['across/denied', 'warning', 'This is denied in there.article.'],
      ],
    );
    assert.equal(across[0]?.remote?.[0]?.uri, uriOf('there'));
  });
});
