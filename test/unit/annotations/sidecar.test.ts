import assert from 'node:assert/strict';
import { appendix, chained, parseSidecar, verifyTrail } from '../../../server/annotations/index';
import { linesOf, making, verdictOn } from '../../support/annotating';

const text = 'The mayor took no money. The port is open.';
const one = verdictOn(text, 'took no money', making(1));
const two = verdictOn(text, 'The port is open', making(2));
const line = (record: object): string => JSON.stringify(record);

describe('A sidecar', () => {
  const malformed = [
    { name: 'that is not JSON', lines: [line(one), '{"id":', line(two)], problem: 'Not JSON: {0}' },
    {
      name: 'that is no annotation',
      lines: [line(one), '{"id":"urn:uuid:1"}', line(two)],
      problem: 'Not a Web Annotation with an id',
    },
    { name: 'without an object', lines: [line(one), '[1]', line(two)], problem: 'Not a Web Annotation with an id' },
    {
      name: 'that a merge left',
      lines: [line(one), '<<<<<<< HEAD', line(two)],
      problem: 'A merge left the marker {0}; delete this line',
    },
    {
      name: 'between the sides of a merge',
      lines: [line(one), '=======', line(two)],
      problem: 'A merge left the marker {0}; delete this line',
    },
  ];
  for (const { name, lines, problem } of malformed) {
    it(`reports a line ${name}, by its number, and reads the others`, () => {
      const { records, problems } = parseSidecar(`${lines.join('\n')}\n`);
      assert.deepEqual(
        problems.map(({ line: number, message }) => [number, message.template]),
        [[2, problem]],
      );
      assert.deepEqual(
        records.map(({ id, line: number }) => [id, number]),
        [
          [one.id, 1],
          [two.id, 3],
        ],
      );
    });
  }

  it('may end in the middle of a line, which then keeps a line of its own', () => {
    const cut = parseSidecar(`${line(one)}\n${line(two).slice(0, 40)}`);
    assert.deepEqual(
      cut.problems.map(({ line: number, message }) => [number, message.template]),
      [[2, 'The last line is cut off']],
    );
    assert.equal(appendix(cut, [two]), `\n${line(two)}\n`);
    assert.equal(appendix(parseSidecar(linesOf([one])), [two]), `${line(two)}\n`);
  });

  it('may have a byte order mark, carriage returns and empty lines', () => {
    const { records, problems } = parseSidecar(`\ufeff${line(one)}\r\n\r\n\n${line(two)}\r\n`);
    assert.deepEqual([records.length, problems.length], [2, 0]);
    assert.equal(records[0]?.text, line(one));
  });

  it('holds lines with separators that only some programs break at', () => {
    const odd = { ...one, 'x:note': 'a\u2028b' };
    assert.deepEqual(parseSidecar(linesOf([odd])).records[0]?.json, odd);
  });
});

describe('The trail', () => {
  const three = verdictOn(text, 'mayor', making(3));
  const whole = linesOf(chained([], [one, two, three]));
  const problemsOf = (content: string): readonly (readonly [number, string])[] =>
    verifyTrail(parseSidecar(content).records).map(({ line: number, message }) => [number, message.template]);

  it('holds after appending, in any order of lines, and where a line stands twice', () => {
    const lines = whole.split('\n');
    assert.deepEqual(problemsOf(whole), []);
    assert.deepEqual(problemsOf([...lines].reverse().join('\n')), []);
    assert.deepEqual(problemsOf(whole + whole), []);
  });

  it('shows a record that was changed', () => {
    assert.deepEqual(problemsOf(whole.replace('"false"', '"true"')), [
      [1, 'The record {0} was changed after {1} followed it'],
    ]);
  });

  it('shows a record that is gone', () => {
    const lines = whole.split('\n');
    assert.deepEqual(problemsOf([lines[0], lines[2]].join('\n')), [
      [2, 'The record {0}, which {1} follows, is missing'],
    ]);
  });

  it('shows a second record under a known id, and keeps to the one that was followed', () => {
    const forged = `${whole.split('\n')[0] ?? ''}\n`.replace('"false"', '"true"').replace('10:00:01', '09:00:00');
    assert.deepEqual(problemsOf(forged + whole), [[2, 'Another line has the same id, {0}']]);
  });

  it('is joined again by the next record after a merge', () => {
    const start = parseSidecar(linesOf(chained([], [one]))).records;
    const merged = [...chained([], [one]), ...chained(start, [two]), ...chained(start, [three])];
    const next = verdictOn(text, 'open', making(4));
    const [linked] = chained(parseSidecar(linesOf(merged)).records, [next]);
    const followed = (linked?.['iana:prev'] ?? []) as readonly { readonly id: string }[];
    assert.deepEqual(
      followed.map(({ id }) => id),
      [two.id, three.id],
    );
  });
});
