import assert from 'node:assert/strict';
import type { CodeAction, CodeActionContext, MarkupContent, Range } from 'vscode-languageserver-types';
import {
  create,
  defaultHouse,
  dismiss,
  emptySetting,
  fold,
  identify,
  placeAll,
  reply,
  revise,
  signOff,
  targetFor,
  type Annotated,
  type NewRecord,
  type Setting,
} from '../../../server/annotations/index';
import { check } from '../../../server/core/index';
import { annotationActions } from '../../../server/features/annotationActions';
import { annotationSections } from '../../../server/features/annotationHover';
import { annotationLenses } from '../../../server/features/annotationLens';
import { hover } from '../../../server/features/hover';
import type { AnnotatePlace } from '../../../server/protocol';
import { defaultSettings } from '../../../server/settings';
import { articleOf } from '../../support/articleOf';
import { foldOne, making, storedIn } from '../../support/annotating';
import { openText, positionIn, rangeOf, wordsAt } from '../../support/places';

const quote = '“We go 😀 now,”';
const claim = 'It cost 4 million euros';
const article = articleOf(
  [
    'Port opens',
    '',
    `<quote kind="direct" speaker="Ana Ruiz" cue="said">${quote}</quote> Ana Ruiz said. <claim>${claim}</claim>.`,
  ].join('\n'),
);
const { text } = article;
const open = openText(text);
const findings = check(article, defaultSettings);

const on = (words: string, of = text) => {
  const start = of.indexOf(words);
  return targetFor('a.article', of, { start, end: start + words.length });
};
const said = (words: string, setting: Partial<Setting> = {}, of = text): NewRecord =>
  create(making(1), on(words, of), { ...emptySetting, status: 'checked', verdict: 'false', ...setting });

function annotated(...records: readonly NewRecord[]): Annotated {
  const practice = { house: defaultHouse, signOffs: 1 };
  const stored = storedIn(records);
  const placed = placeAll(text, fold(stored, defaultHouse), practice);
  return { placed, records: stored, problems: [], practice, sources: 1 };
}

describe('Quick fixes of annotations', () => {
  const at = (words: string): Range => {
    const { start } = rangeOf(text, words);
    return { start, end: start };
  };
  const offered = (
    range: Range,
    records: readonly NewRecord[] = [],
    context: Partial<CodeActionContext> = {},
  ): CodeAction[] =>
    annotationActions(open, article, annotated(...records), {
      findings,
      range,
      context: { diagnostics: [], ...context },
    });
  const shown = (actions: readonly CodeAction[]): readonly (readonly [string, string | undefined])[] =>
    actions.map(({ title, command }) => [title, command?.command]);

  it('are offered for a finding, each with its command', () => {
    assert.deepEqual(shown(offered(at(quote))), [
      ['Set Verdict…', 'factmark.setVerdict'],
      ['Add Source…', 'factmark.addSource'],
      ['Correct Speaker…', 'factmark.correctSpeaker'],
      ['Dismiss quote/direct…', 'factmark.dismiss'],
    ]);
    assert.deepEqual(shown(offered(at(claim))), [
      ['Set Verdict…', 'factmark.setVerdict'],
      ['Add Source…', 'factmark.addSource'],
      ['Dismiss claim/check-worthy…', 'factmark.dismiss'],
    ]);
  });

  const places: readonly (readonly [words: string, place: Partial<AnnotatePlace>])[] = [
    [quote, { scale: 'quotes', rule: 'quote/direct' }],
    [claim, { scale: 'claims', rule: 'claim/check-worthy' }],
  ];
  for (const [words, place] of places) {
    it(`hand the place of “${words}” to the command, with its scale and rule`, () => {
      for (const { command } of offered(at(words))) {
        const expected = { uri: open.uri, range: rangeOf(text, words), annotation: null, ...place };
        assert.deepEqual(command?.arguments, [expected]);
      }
    });
  }

  it('name the annotation that is there, and let it be signed off once it is checked', () => {
    const record = said(claim);
    const titles = offered(at(claim), [record]).map(({ title }) => title);
    assert.deepEqual(titles, ['Set Verdict…', 'Add Source…', 'Sign Off', 'Dismiss claim/check-worthy…']);
    for (const { command } of offered(at(claim), [record])) {
      assert.equal((command?.arguments?.[0] as AnnotatePlace).annotation, record.id);
    }
    const isOpen = said(claim, { status: 'open', verdict: null });
    assert.ok(!offered(at(claim), [isOpen]).some(({ title }) => title === 'Sign Off'));
  });

  it('keep to the scale of the verdict that is there', () => {
    const [{ command } = assert.fail()] = offered(at(quote), [said(quote, { verdict: 'true' })]);
    assert.equal((command?.arguments?.[0] as AnnotatePlace).scale, 'claims');
  });

  it('say which place they mean where there are several', () => {
    const titles = offered({ start: at(quote).start, end: at(claim).start }).map(({ title }) => title);
    assert.ok(titles.includes(`Set Verdict… (${quote})`) && titles.includes(`Set Verdict… (“${claim}”)`), titles[0]);
  });

  it('are offered for selected words that the analysis has missed, not for the cursor in them', () => {
    assert.deepEqual(shown(offered(rangeOf(text, 'Port opens'))), [
      ['Set Verdict…', 'factmark.setVerdict'],
      ['Add Source…', 'factmark.addSource'],
    ]);
    assert.deepEqual(offered(at('opens')), []);
  });

  it('name the diagnostic that they answer', () => {
    const mine = { range: rangeOf(text, claim), code: 'claim/check-worthy', message: 'Check' };
    const other = { ...mine, code: 'dispute/denial' };
    for (const { diagnostics } of offered(at(claim), [], { diagnostics: [other, mine] })) {
      assert.deepEqual(diagnostics, [mine]);
    }
  });

  it('are quick fixes, and offered where those are asked for', () => {
    assert.ok(offered(at(claim), [], { only: ['quickfix'] }).every(({ kind }) => kind === 'quickfix'));
    assert.deepEqual(offered(at(claim), [], { only: ['refactor'] }), []);
  });
});

describe('The hover of an annotation', () => {
  const source = {
    kind: 'url',
    url: 'https://example.org/minutes_(1)',
    name: 'Minutes',
    archivedUrl: 'https://archive.example.org/1',
    accessed: '2024-05-01T09:00:00Z',
    quotation: 'Four million.',
  } as const;

  function shown(
    words: string,
    ...records: readonly NewRecord[]
  ): { readonly lines: readonly string[]; range: string } {
    const all = annotated(...records);
    const found = hover(open, { ...article, claims: [], quotes: [], speakers: [] }, positionIn(text, words), {
      markdown: true,
      sections: annotationSections(article, all),
    });
    assert(found?.range);
    return { lines: (found.contents as MarkupContent).value.split('  \n'), range: wordsAt(text, found.range) };
  }

  it('tells verdict, status, assignee, note, sources and replies', () => {
    const record = said(claim, { note: 'See *annex*', sources: [source], assignee: making(1, 'Cy Lo').creator });
    const answer = reply(making(2, 'Ben Oz'), foldOne([record]), 'Sure?');
    assert.deepEqual(shown(claim, record, answer), {
      range: claim,
      lines: [
        '**Verdict: False** by Ana Ruiz',
        'Status: checked',
        'Assigned to Cy Lo',
        '\n> See *annex*\n',
        'Source: [Minutes](https://example.org/minutes_%281%29), 2024\\-05\\-01, ' +
          '[archived copy](https://archive.example.org/1), “Four million\\.”',
        'Ben Oz: Sure?',
        'History:',
        '2024\\-05\\-01 10:00 · Ana Ruiz · verdict: false; status: checked; assigned to Cy Lo; ' +
          'note: See \\*annex\\*; source: Minutes, https://example\\.org/minutes\\_\\(1\\)',
        '2024\\-05\\-01 10:00 · Ben Oz · note: Sure?',
      ],
    });
  });

  it('tells who signed it off, and how it came to be', () => {
    const first = said(claim, { verdict: 'true' });
    const second = revise(making(2), foldOne([first]), { ...emptySetting, verdict: 'mixed', status: 'checked' });
    const third = signOff(making(3, 'Ben Oz'), foldOne([first, second]));
    const { lines } = shown(claim, first, second, third);
    assert.deepEqual(lines.slice(0, 3), [
      '**Verdict: Mixed** by Ana Ruiz',
      'Status: signed off',
      'Signed off by Ben Oz',
    ]);
    assert.match(lines.join('\n'), /verdict: true.*\n.*verdict: true → mixed\n.*Ben Oz/);
  });

  it('shows what is different where the words have changed', () => {
    const before = text.replace('4 million', '3 million');
    const { lines } = shown(claim, said('It cost 3 million euros', {}, before));
    assert.deepEqual(lines.slice(1, 3), ['Status: needs re-check', 'Changed since: “3” → “4”']);
  });

  it('tells both sides of a conflict', () => {
    const first = said(claim, { verdict: 'true' });
    const versions = (['mixed', 'false'] as const).map((verdict, index) =>
      revise(making(2 + index, index === 0 ? 'Ana Ruiz' : 'Ben Oz'), foldOne([first]), {
        ...emptySetting,
        verdict,
        status: 'checked',
      }),
    );
    assert.ok(shown(claim, first, ...versions).lines.some((line) => line.includes('In conflict:')));
  });

  it('tells of what was dismissed or put right, by whom and why', () => {
    assert.deepEqual(shown(claim, dismiss(making(1), on(claim), 'claim/check-worthy', 'Known')).lines, [
      '**Dismissed: claim/check\\-worthy** by Ana Ruiz',
      '\n> Known\n',
    ]);
    assert.deepEqual(shown(quote, identify(making(1), on(quote), ['Eva Lund'])).lines, [
      '**Speaker: Eva Lund** by Ana Ruiz',
    ]);
  });
});

describe('The lens of an annotation', () => {
  const lenses = (opens: boolean, ...records: readonly NewRecord[]) =>
    annotationLenses(open, article, annotated(...records), opens);

  it('tells verdict, status, who gave it and the words, and leads to the verdicts', () => {
    const record = said(quote, { verdict: 'misquoted' });
    const range = rangeOf(text, quote);
    const place: AnnotatePlace = { uri: open.uri, range, scale: 'quotes', rule: null, annotation: record.id };
    assert.deepEqual(lenses(true, record), [
      {
        range,
        command: {
          title: `Misquoted · checked · Ana Ruiz · ${quote}`,
          command: 'factmark.setVerdict',
          arguments: [place],
        },
      },
    ]);
  });

  it('only tells it to a client without the command', () => {
    const [lens] = lenses(false, said(claim, { verdict: null, status: 'open' }));
    assert.deepEqual(lens?.command, { title: `No verdict · open · Ana Ruiz · ${claim}`, command: '' });
  });

  it('is none for orphans, dismissals and corrections, nor for what is on the article', () => {
    const whole = create(making(4), { source: 'a.article' }, { ...emptySetting, note: 'Late' });
    assert.deepEqual(
      lenses(
        true,
        said('Nothing of this', {}, 'Nothing of this stands there.'),
        dismiss(making(2), on(claim), 'claim/check-worthy', 'Known'),
        identify(making(3), on(quote), ['Eva Lund']),
        whole,
      ),
      [],
    );
  });
});
