import { strict as assert } from 'node:assert';
import { checklistNodes, entryAt, todoRanges, type GroupNode } from '../../../client/annotations/checklistNodes';
import { marksOf } from '../../../client/annotations/marks';
import { annotationOf, annotationsOf, inLine, uncheckedOf } from '../../support/annotationsOf';

const changed = annotationOf('changed', { range: inLine(9, 0, 5), status: 'needs-recheck', speaker: 'Eva Lund' });
const checked = annotationOf('checked', { range: inLine(3, 0, 9), status: 'checked', speaker: 'Eva Lund' });
const assigned = annotationOf('assigned', { range: inLine(3, 20, 30), status: 'in-progress', assignee: 'Ben Oz' });
const dismissed = annotationOf('dismissed', { range: inLine(1, 0, 5), kind: 'dismissal', rule: 'quote/direct' });
const merged = annotationOf('merged', {
  range: null,
  isWhole: true,
  kind: 'speaker',
  speakers: ['Eva Lund', 'Ms. Lund'],
});
const orphan = annotationOf('orphan', { range: null, placement: 'orphan', status: 'checked' });
const found = uncheckedOf(inLine(5, 0, 7), { label: 'found', speaker: 'Abe Ash' });
const annotations = annotationsOf([dismissed, checked, assigned, changed, merged, orphan], [found]);

const shape = (groups: readonly GroupNode[]): readonly string[] =>
  groups.map(
    ({ state, name, entries }) => `${state ?? name ?? 'nobody'}: ${entries.map(({ label }) => label).join(', ')}`,
  );

describe('The checklist', () => {
  it('is grouped by status, what needs somebody first, and leaves orphans to their own view', () => {
    assert.deepEqual(shape(checklistNodes(annotations, { order: 'status', todoOnly: false })), [
      'needs-recheck: words of changed',
      'open: found',
      'in-progress: words of assigned',
      'checked: words of checked',
      'dismissal: words of dismissed',
      'speaker: Eva Lund, Ms. Lund',
    ]);
  });

  it('holds only what is to do where that is asked for', () => {
    assert.deepEqual(shape(checklistNodes(annotations, { order: 'status', todoOnly: true })), [
      'needs-recheck: words of changed',
      'open: found',
      'in-progress: words of assigned',
    ]);
  });

  it('is grouped by people in the order of their names, in the order of the text, nobody last', () => {
    assert.deepEqual(shape(checklistNodes(annotations, { order: 'speaker', todoOnly: false })), [
      'Abe Ash: found',
      'Eva Lund: words of checked, words of changed',
      'nobody: words of assigned',
    ]);
    assert.deepEqual(shape(checklistNodes(annotations, { order: 'assignee', todoOnly: true })), [
      'Ben Oz: words of assigned',
      'nobody: found, words of changed',
    ]);
  });

  it('keeps the id of an item while others are checked, and gives another one where it changes its group', () => {
    const idOf = (annotated: typeof annotations, label: string): string | undefined =>
      checklistNodes(annotated, { order: 'status', todoOnly: false })
        .flatMap(({ entries }) => entries)
        .findLast((entry) => entry.label === label)?.id;
    const twice = [found, uncheckedOf(inLine(7, 0, 7), { label: 'found' })];
    const [before, after] = [
      annotationsOf([changed], twice),
      annotationsOf([{ ...changed, status: 'checked' }], twice),
    ];
    assert.equal(idOf(before, 'found'), idOf(after, 'found'));
    assert.notEqual(idOf(before, changed.label), idOf(after, changed.label));
    const { entries } = checklistNodes(before, { order: 'status', todoOnly: false })[1] ?? { entries: [] };
    assert.equal(new Set(entries.map(({ id }) => id)).size, 2);
  });

  it('tells what stands at the cursor', () => {
    const groups = checklistNodes(annotations, { order: 'status', todoOnly: false });
    assert.equal(entryAt(groups, { line: 3, character: 25 })?.annotation, assigned);
    assert.equal(entryAt(groups, { line: 5, character: 1 })?.label, 'found');
    assert.equal(entryAt(groups, { line: 7, character: 0 }), undefined);
  });

  it('leads from one thing to do to the next', () => {
    assert.deepEqual(todoRanges(annotations), [assigned.range, found.range, changed.range]);
  });
});

describe('Marks', () => {
  it('show in a line the status that needs somebody most, and each place in the overview', () => {
    const marks = marksOf(annotations);
    assert.deepEqual(marks.get('in-progress')?.lines, [3]);
    assert.deepEqual(marks.get('checked'), { lines: [], ranges: [checked.range] });
    assert.deepEqual(marks.get('needs-recheck'), { lines: [9], ranges: [changed.range] });
  });

  it('leave out what is no place to check', () => {
    const shown = [...marksOf(annotations).values()].flatMap(({ ranges }) => ranges);
    assert.ok(!shown.includes(dismissed.range ?? inLine(0, 0, 0)));
  });
});
