import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import {
  annotationProblems,
  chained,
  collectionProblems,
  create,
  defaultHouse,
  emptySetting,
  exportW3c,
  fold,
  maySignOff,
  parseSidecar,
  placeAll,
  remove,
  reply,
  resolve,
  revise,
  signOff,
  targetFor,
  verifyTrail,
  type Annotation,
  type NewRecord,
  type Setting,
  type Status,
} from '../../../server/annotations/index';
import { foldAll, foldOne, linesOf, making, storedIn, verdictOn } from '../../support/annotating';

const text = 'The mayor took no money. The port is open. No ship has left.';
const words = 'took no money';
const first = verdictOn(text, words, making(1));
const setting = (verdict: string | null, more: Partial<Setting> = {}): Setting => ({
  ...emptySetting,
  verdict,
  status: 'checked',
  ...more,
});
const statusIn = (annotation: Annotation, article = text, signOffs = 1): Status | undefined =>
  placeAll(article, [annotation], { house: defaultHouse, signOffs })[0]?.status;

describe('The state of a sidecar', () => {
  it('is that of the last version, under the id of the first', () => {
    const second = revise(making(2, 'Ben Oz'), foldOne([first]), setting('mixed', { note: 'Look again' }));
    const { id, verdict, note, records, heads } = foldOne([first, second]);
    assert.deepEqual([id, verdict, note, records.length, heads.length], [first.id, 'mixed', 'Look again', 2, 1]);
  });

  it('keeps what other programs wrote, in fields and bodies', () => {
    const recording = { id: 'https://example.org/talk.mp3', type: 'Sound', 'x:y': 1 };
    const foreign = { ...first, 'x:mood': 'calm', body: [{ type: 'Choice', items: [recording] }] };
    const second = revise(making(2), foldOne([foreign]), setting('true'));
    assert.equal(second['x:mood'], 'calm');
    assert.deepEqual((second['body'] as readonly unknown[]).at(-1), { type: 'Choice', items: [recording] });
  });

  it('shows two versions of one as a conflict, and one that replaces both as its end', () => {
    const start = foldOne([first]);
    const ana = revise(making(2), start, setting('true'));
    const ben = revise(making(3, 'Ben Oz'), start, setting('mixed'));
    const conflict = foldOne([first, ana, ben]);
    assert.deepEqual(
      conflict.heads.map(({ id }) => id),
      [ana.id, ben.id],
    );
    assert.equal(conflict.verdict, 'mixed');
    const settled = revise(making(4), conflict, setting('true'));
    assert.deepEqual(
      [foldOne([first, ana, ben, settled]).heads.length, foldOne([first, ana, ben, settled]).verdict],
      [1, 'true'],
    );
  });

  it('leaves out what was removed, but not what somebody else edited meanwhile', () => {
    const start = foldOne([first]);
    const gone = remove(making(2), start);
    assert.deepEqual(foldAll([first, gone]), []);
    const edited = revise(making(3, 'Ben Oz'), start, setting('true'));
    assert.equal(foldOne([first, gone, edited]).verdict, 'true');
  });

  it('has replies in the thread of what they answer, answers to answers too', () => {
    const start = foldOne([first]);
    const question = reply(making(2, 'Ben Oz'), start, 'Really?');
    const [asked] = fold(storedIn([first, question]), defaultHouse);
    const answer = { ...reply(making(3), start, 'Yes.'), target: question.id };
    const thread = foldOne([first, question, answer, resolve(making(4), start)]);
    assert.equal(asked?.replies[0]?.note, 'Really?');
    assert.deepEqual(
      thread.replies.map(({ note }) => note),
      ['Really?', 'Yes.'],
    );
    assert.equal(thread.isResolved, true);
  });

  it('survives records that replace each other in a circle', () => {
    const a = { ...first, 'dcterms:replaces': ['urn:uuid:b'] };
    const b = { ...first, id: 'urn:uuid:b', 'dcterms:isVersionOf': first.id, 'dcterms:replaces': [first.id] };
    assert.equal(foldOne([a, b]).heads.length, 2);
  });
});

describe('Sign-off', () => {
  const given = foldOne([first]);
  const people = [
    { name: 'by another person counts', by: ['Ben Oz'], status: 'signed-off' },
    { name: 'by who gave the verdict does not', by: ['Ana Ruiz'], status: 'checked' },
    { name: 'by who gave it under another spelling does not', by: ['ANA RUIZ'], status: 'checked' },
    { name: 'by one of two needed is too little', by: ['Ben Oz'], needed: 2, status: 'checked' },
    { name: 'by the same person twice is one', by: ['Ben Oz', 'Ben Oz'], needed: 2, status: 'checked' },
    { name: 'by two others is two', by: ['Ben Oz', 'Cy Lo'], needed: 2, status: 'signed-off' },
  ] as const;
  for (const { name, by, status, ...rest } of people) {
    it(name, () => {
      const records = by.map((person, index) => signOff(making(index + 2, person), given));
      assert.equal(statusIn(foldOne([first, ...records]), text, 'needed' in rest ? rest.needed : 1), status);
    });
  }

  it('is not for who gave the verdict, though another wrote a note since', () => {
    const noted = revise(making(2, 'Ben Oz'), given, setting('false', { note: 'Found it' }));
    const now = foldOne([first, noted]);
    const may = (name: string) => maySignOff(now, defaultHouse, making(9, name).creator);
    assert.deepEqual([may('Ana Ruiz'), may('Ben Oz')], [false, true]);
  });

  it('ends with a new version and with its removal', () => {
    const signed = signOff(making(2, 'Ben Oz'), given);
    const changed = revise(making(3), foldOne([first, signed]), setting('true'));
    assert.equal(statusIn(foldOne([first, signed, changed])), 'checked');
    const [stored] = storedIn([signed]);
    assert.ok(stored);
    const withdrawn = remove(making(4, 'Ben Oz'), { id: signed.id, records: [stored], heads: [stored], head: stored });
    assert.equal(statusIn(foldOne([first, signed, withdrawn])), 'checked');
  });

  it('is called into question by changed words, not by new white space', () => {
    const signed = foldOne([first, signOff(making(2, 'Ben Oz'), given)]);
    assert.equal(statusIn(signed, text.replace('no money', 'some money')), 'needs-recheck');
    assert.equal(statusIn(signed, text.replace('no money', 'no\n  money')), 'signed-off');
  });
});

/** What a person does on a branch: to a place of the text, or to an annotation that is there. */
interface Step {
  readonly kind: 'create' | 'revise' | 'remove' | 'reply' | 'signOff';
  readonly which: number;
  readonly verdict: 'true' | 'false' | 'mixed';
}

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom('create', 'revise', 'remove', 'reply', 'signOff'),
  which: fc.nat({ max: 20 }),
  verdict: fc.constantFrom('true', 'false', 'mixed'),
});

/** The lines of a branch after some steps; `from` makes ids that no other branch has. */
function work(lines: string, steps: readonly Step[], person: string, from: number): string {
  return steps.reduce((content, { kind, which, verdict }, index) => {
    const { records } = parseSidecar(content);
    const annotations = fold(records, defaultHouse);
    const on = annotations[which % Math.max(1, annotations.length)];
    const own = making(from + index, person);
    const start = which * 2;
    const record = (): NewRecord => {
      if (!on || kind === 'create')
        return create(own, targetFor('t.article', text, { start, end: start + 5 }), setting(verdict));
      if (kind === 'revise') return revise(own, on, setting(verdict));
      if (kind === 'remove') return remove(own, on);
      return kind === 'reply' ? reply(own, on, 'Hm') : signOff(own, on);
    };
    return content + linesOf(chained(records, [record()]));
  }, lines);
}

const stateOf = (content: string): unknown =>
  fold(parseSidecar(content).records, defaultHouse).map(({ records, heads, head, ...rest }) => ({
    ...rest,
    head: head.id,
    heads: heads.map(({ id }) => id),
    records: records.map(({ id }) => id),
  }));

describe('Two branches', function () {
  this.timeout(120_000);
  let folder: string;
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'factmark-merge-'))));
  after(() => rmSync(folder, { recursive: true }));

  type Merge = readonly [ours: string, base: string, theirs: string];

  /** What git makes of each merge, line by line. One shell starts git for all of them: starting it from here is slow. */
  const mergeUnion = (merges: readonly Merge[]): readonly string[] => {
    const files = merges.flatMap((contents, index) =>
      contents.map((content, part) => {
        const file = path.join(folder, `${index}-${part}.jsonl`);
        writeFileSync(file, content);
        return file;
      }),
    );
    const each = 'while [ $# -gt 0 ]; do git merge-file --union "$1" "$2" "$3"; shift 3; done';
    execFileSync('sh', ['-ec', each, 'sh', ...files]);
    return merges.map((_, index) => readFileSync(path.join(folder, `${index}-0.jsonl`), 'utf8'));
  };

  it('merge line by line into one state, whichever is merged into the other (200 pairs)', () => {
    const branch = fc.array(anyStep, { maxLength: 5 });
    const pair = fc.tuple(branch, branch, branch).map(([before, left, right]) => {
      const base = work('', before, 'Ana Ruiz', 1);
      return { base, ours: work(base, left, 'Ben Oz', 100), theirs: work(base, right, 'Cy Lo', 200) };
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 20, maxLength: 20 }), (pairs) => {
        const there = mergeUnion(pairs.map(({ ours, base, theirs }) => [ours, base, theirs]));
        const back = mergeUnion(pairs.map(({ ours, base, theirs }) => [theirs, base, ours]));
        for (const [index, { ours, theirs }] of pairs.entries()) {
          const [one = '', other = ''] = [there[index], back[index]];
          assert.deepEqual(stateOf(one), stateOf(other));
          const { records, problems } = parseSidecar(one);
          assert.deepEqual([...problems, ...verifyTrail(records)], []);
          for (const line of [...ours.split('\n'), ...theirs.split('\n')]) assert.ok(one.includes(line));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('hold valid Web Annotations only, and are exported as such (100 pairs)', () => {
    const branch = fc.array(anyStep, { maxLength: 8 });
    fc.assert(
      fc.property(branch, branch, (left, right) => {
        const base = work('', left, 'Ana Ruiz', 1);
        // Without a base in common, the union of two branches is one behind the other.
        const { records } = parseSidecar(work(base, right, 'Ben Oz', 100) + work('', left, 'Cy Lo', 200));
        for (const { json } of records) assert.deepEqual(annotationProblems(json), []);
        assert.deepEqual(collectionProblems(exportW3c(records, 't.article')), []);
      }),
      { numRuns: 100 },
    );
  });

  it('are one state in any order of lines', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 12 }), fc.infiniteStream(fc.nat()), (steps, keys) => {
        const content = work('', steps, 'Ana Ruiz', 1);
        const shuffled = content
          .split('\n')
          .filter(Boolean)
          .map((line) => ({ line, key: keys.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ line }) => line);
        assert.deepEqual(stateOf(shuffled.join('\n')), stateOf(content));
      }),
      { numRuns: 100 },
    );
  });

  it('that give one annotation two verdicts are in conflict', () => {
    const base = work('', [{ kind: 'create', which: 0, verdict: 'true' }], 'Ana Ruiz', 1);
    const ours = work(base, [{ kind: 'revise', which: 0, verdict: 'false' }], 'Ben Oz', 100);
    const theirs = work(base, [{ kind: 'revise', which: 0, verdict: 'mixed' }], 'Cy Lo', 200);
    const [text = ''] = mergeUnion([[ours, base, theirs]]);
    const [merged] = fold(parseSidecar(text).records, defaultHouse);
    assert.equal(merged?.heads.length, 2);
  });
});
