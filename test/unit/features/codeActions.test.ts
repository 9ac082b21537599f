import assert from 'node:assert/strict';
import { message, type Finding } from '../../../server/core/index';
import { codeActions } from '../../../server/features/codeActions';
import { openText, rangeOf } from '../../support/places';

const text = 'Hrytsenko spoke. Gritsenko left.';
const open = openText(text, 'file:///a.article');
const place = rangeOf(text, 'Gritsenko');

const variant: Finding = {
  rule: 'speaker/name-variant',
  severity: 'warning',
  start: 17,
  end: 26,
  message: message('Spelled otherwise'),
  related: [],
  fixes: [{ start: 17, end: 26, title: message('Change to “{0}”', 'Hrytsenko'), newText: 'Hrytsenko' }],
};
const edit = { range: place, newText: 'Hrytsenko' };

interface Asked {
  readonly findings?: readonly Finding[];
  readonly range?: typeof place;
  readonly only?: string[];
  readonly versionedEdits?: boolean;
}

const actionsFor = ({ findings = [variant], range = place, only, versionedEdits = true }: Asked) =>
  codeActions(open, findings, range, { diagnostics: [], ...(only && { only }) }, { versionedEdits });

const titles = (asked: Asked): readonly string[] => actionsFor(asked).map(({ title }) => title);

describe('code actions', () => {
  it('repair what the finding says, in the version that it is about', () => {
    const [action] = actionsFor({});
    assert.deepEqual(action?.edit, {
      documentChanges: [{ textDocument: { uri: 'file:///a.article', version: 1 }, edits: [edit] }],
    });
    assert.equal(action.title, 'Change to “Hrytsenko”');
    assert.equal(action.isPreferred, true);
  });

  it('name no version to a client that takes none', () => {
    const [action] = actionsFor({ versionedEdits: false });
    assert.deepEqual(action?.edit, { changes: { 'file:///a.article': [edit] } });
  });

  it('name the diagnostic that they repair', () => {
    const mine = { range: place, code: 'speaker/name-variant', message: 'Spelled otherwise' };
    const others = [
      { ...mine, code: 'quote/direct' },
      { ...mine, range: rangeOf(text, 'spoke') },
    ];
    const context = { diagnostics: [...others, mine] };
    const [action] = codeActions(open, [variant], place, context, { versionedEdits: true });
    assert.deepEqual(action?.diagnostics, [mine]);
  });

  const table: readonly (readonly [name: string, asked: Asked, offered: boolean])[] = [
    ['with the cursor right after the word', { range: { start: place.end, end: place.end } }, true],
    ['elsewhere', { range: rangeOf(text, 'Hrytsenko') }, false],
    ['for a finding without a repair', { findings: [{ ...variant, fixes: [] }] }, false],
    ['when quick fixes are asked for', { only: ['quickfix'] }, true],
    ['when all kinds are asked for', { only: [''] }, true],
    ['when other kinds are asked for', { only: ['refactor', 'source.fixAll'] }, false],
  ];
  for (const [name, asked, offered] of table) {
    it(`are ${offered ? '' : 'not '}offered ${name}`, () =>
      assert.deepEqual(titles(asked), offered ? ['Change to “Hrytsenko”'] : []));
  }
});
