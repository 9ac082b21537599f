import { strict as assert } from 'node:assert';
import {
  claimAt,
  claimNodes,
  claimSpeakers,
  type ClaimOptions,
  type ReviewedArticle,
} from '../../../client/claims/claimNodes';
import type { WireArticle, WireRange } from '../../../server/protocol';
import { annotationOf } from '../../support/annotationsOf';

const line = (number: number, from = 0, to = 40): WireRange => ({
  start: { line: number, character: from },
  end: { line: number, character: to },
});

const article: WireArticle = {
  uri: 'file:///bridge.article',
  version: 1,
  speakers: [
    { id: 's1', name: 'Nora Quist', kind: 'person', role: null, aliases: [], mentions: [] },
    { id: 's2', name: 'Ada Berg', kind: 'person', role: null, aliases: [], mentions: [] },
  ],
  quotes: [],
  claims: [
    { range: line(1), label: 'Traffic rose by a third', speaker: null, checkWorthiness: 0.6 },
    { range: line(2), label: 'We paid nothing for it', speaker: 's1', checkWorthiness: 0.7 },
    { range: line(5), label: 'It cost four million', speaker: 's2', checkWorthiness: 0.9 },
    { range: line(6), label: 'It cost four million', speaker: 's2', checkWorthiness: 0.8 },
  ],
  disputed: [
    { range: line(2, 3, 15), label: 'paid nothing', speaker: 's1', kind: 'denial' },
    { range: line(4), label: 'It is safe', speaker: null, kind: 'challenged' },
  ],
};

const reviewed: ReviewedArticle = {
  article,
  annotations: [
    annotationOf('cost', { range: line(5, 0, 20), status: 'checked' }),
    annotationOf('safe', { range: line(4), status: 'needs-recheck' }),
    annotationOf('rise', { range: line(1), kind: 'dismissal' }),
    annotationOf('gone', { range: null, placement: 'orphan', status: 'checked' }),
  ],
};

const listed = (options: Partial<ClaimOptions> = {}) =>
  claimNodes(reviewed, { order: 'rank', kinds: null, speaker: null, statuses: null, ...options });

/** The list as lines: `Nora Quist denial 70: paid nothing`. */
const lines = (options: Partial<ClaimOptions> = {}): readonly string[] =>
  listed(options).map(({ speaker, kind, checkWorthiness, label }) =>
    [`${speaker ?? '–'} ${kind}`, checkWorthiness === null ? '' : ` ${checkWorthiness * 100}`, `: ${label}`].join(''),
  );

describe('The list of claims', () => {
  const rise = '– claim 60: Traffic rose by a third';
  const denial = 'Nora Quist denial 70: paid nothing';
  const safe = '– challenged: It is safe';
  const cost = 'Ada Berg claim 90: It cost four million';
  const again = 'Ada Berg claim 80: It cost four million';

  it('has the disputed first, then the most check-worthy; a disputed claim stands in it once', () =>
    assert.deepEqual(lines(), [denial, safe, cost, again, rise]));

  const table: readonly (readonly [name: string, options: Partial<ClaimOptions>, expected: readonly string[]])[] = [
    ['in the order of the text', { order: 'appearance' }, [rise, denial, safe, cost, again]],
    ['of one kind', { kinds: ['denial'] }, [denial]],
    ['of several kinds', { kinds: ['claim', 'challenged'] }, [safe, cost, again, rise]],
    ['of one speaker', { speaker: 'Ada Berg' }, [cost, again]],
    ['of the narrator', { speaker: '' }, [safe, rise]],
    ['of one status', { statuses: ['checked'] }, [cost]],
    ['of what nobody has looked at', { statuses: ['open'] }, [denial, again, rise]],
    ['of several statuses', { statuses: ['checked', 'needs-recheck'] }, [safe, cost]],
    ['of nobody who speaks', { speaker: 'Per Holm' }, []],
  ];
  for (const [name, options, expected] of table) {
    it(`can be ${name}`, () => assert.deepEqual(lines(options), expected));
  }

  it('gives a statement one id, however it is sorted and filtered', () => {
    const ids = new Map(listed().map((node) => [node.range, node.id]));
    assert.equal(new Set(ids.values()).size, 5);
    for (const node of [...listed({ order: 'appearance' }), ...listed({ speaker: 'Ada Berg' })]) {
      assert.equal(node.id, ids.get(node.range));
    }
  });

  it('names who says something that is listed', () =>
    assert.deepEqual(claimSpeakers(reviewed), ['', 'Nora Quist', 'Ada Berg']));

  it('finds what stands at the cursor', () => {
    assert.equal(claimAt(listed(), { line: 4, character: 5 })?.label, 'It is safe');
    assert.equal(claimAt(listed(), { line: 9, character: 0 }), undefined);
  });
});
