import assert from 'node:assert/strict';
import { FactChecks } from '../../../server/factChecks';
import { articleOf } from '../../support/articleOf';
import { claimReviewOf, factCheckOf } from '../../support/factCheckOf';

const uri = 'file:///harbour.article';
const check = factCheckOf('The harbour bridge cost 40 million euros');
const article = articleOf(
  '<claim>The harbour bridge cost 40 million euros.</claim> It opened. ' +
    '<quote kind="direct" speaker="">“The ferry never sank in the harbour.”</quote>',
);

/** Fact-checks whose deferred tasks run when the test says so. */
function inHand() {
  const tasks: (() => void)[] = [];
  let changes = 0;
  const factChecks = new FactChecks(
    (task) => tasks.push(task),
    () => (changes += 1),
  );
  const takeIn = (...checks: readonly (typeof check)[]): void => {
    const feed = 'file:///checks.json';
    factChecks.receive({ feed, step: 'begin' });
    const text = JSON.stringify(checks.map(claimReviewOf));
    factChecks.receive({ feed, step: 'text', file: feed, text, last: true });
    factChecks.receive({ feed, step: 'end' });
  };
  const runAll = (): void => {
    for (let task = tasks.shift(); task; task = tasks.shift()) task();
  };
  return { factChecks, tasks, takeIn, runAll, changes: () => changes };
}

const words = (places: readonly { readonly start: number; readonly end: number }[]): readonly string[] =>
  places.map(({ start, end }) => article.text.slice(start, end));

describe('fact-checks of a session', () => {
  it('do nothing while no feed is known', () => {
    const { factChecks, tasks } = inHand();
    assert.deepEqual(factChecks.of(uri, article), []);
    assert.deepEqual(tasks, []);
  });

  it('match claims and quotes later, one by one, and tell once when something was found', () => {
    const { factChecks, tasks, takeIn, runAll, changes } = inHand();
    takeIn(check, factCheckOf('The ferry never sank in the harbour', 'b'));
    const before = { version: factChecks.version, changes: changes() };
    assert.deepEqual(factChecks.of(uri, article), []);
    assert.deepEqual(factChecks.of(uri, article), [], 'asking again does not ask twice');
    assert.equal(tasks.length, 1);
    runAll();
    assert.equal(changes(), before.changes + 1);
    assert.notEqual(factChecks.version, before.version);
    const found = factChecks.of(uri, article);
    assert.deepEqual(words(found), [
      'The harbour bridge cost 40 million euros.',
      '“The ferry never sank in the harbour.”',
    ]);
    assert.deepEqual(found[0]?.checks, [{ ...check, likeness: 1 }]);
    runAll();
    assert.equal(changes(), before.changes + 1, 'what is known is not announced again');
  });

  it('tell nothing where nothing was found', () => {
    const { factChecks, takeIn, runAll, changes } = inHand();
    takeIn(factCheckOf('The lighthouse burned down on Monday'));
    const before = changes();
    factChecks.of(uri, article);
    runAll();
    assert.equal(changes(), before);
    assert.deepEqual(factChecks.of(uri, article), []);
  });

  it('are matched anew when a feed has changed', () => {
    const { factChecks, takeIn, runAll } = inHand();
    takeIn(check);
    factChecks.of(uri, article);
    takeIn(factCheckOf('The lighthouse burned down on Monday'));
    runAll();
    factChecks.of(uri, article);
    runAll();
    assert.deepEqual(factChecks.of(uri, article), []);
  });

  it('remember what was found online, for the claim it was asked for', () => {
    const { factChecks, changes } = inHand();
    factChecks.remember({ claim: 'The harbour bridge cost 40 million euros.', checks: [check] });
    assert.equal(changes(), 1);
    const [found, ...others] = factChecks.of(uri, article);
    assert.deepEqual(others, []);
    assert.deepEqual([found?.checks, found?.lookedUp], [[], [check]]);
  });
});
