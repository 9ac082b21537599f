import assert from 'node:assert/strict';
import {
  annotationProblems,
  chained,
  collectionProblems,
  exportW3c,
  importAnnotations,
  type Json,
  type JsonObject,
  type MachineAnnotation,
} from '../../../server/annotations/index';
import { all, first, machine, text } from '../../support/annotatedTown';
import { foldOne, storedIn } from '../../support/annotating';

const noId = (): string => assert.fail('no id is needed');
const importInto = (existing: readonly JsonObject[], json: unknown, newId = noId) => {
  const result = importAnnotations(json as Json, storedIn(existing), text, newId);
  assert.ok(result);
  return result;
};

const plain = {
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id: 'http://example.org/anno1',
  type: 'Annotation',
  created: '2024-05-01T10:00:00Z',
  body: [{ type: 'TextualBody', purpose: 'tagging', value: 'False' }],
  target: { source: 'http://example.org/page1', selector: { type: 'TextQuoteSelector', exact: 'The port is open' } },
};

describe('Every record', () => {
  it('is a valid Web Annotation', () => {
    for (const record of chained([], all)) assert.deepEqual(annotationProblems(record), [], JSON.stringify(record));
  });

  it('counts its position in code points', () => {
    const selectors = (first['target'] as { readonly selector: readonly JsonObject[] }).selector;
    assert.deepEqual(selectors[1], { type: 'TextPositionSelector', start: 14, end: 30 });
  });
});

describe('A Web Annotation must', () => {
  const invalid: readonly (readonly [string, JsonObject, string])[] = [
    ['have its context', { '@context': 'https://schema.org' }, '@context must hold'],
    ['have one context as a string', { '@context': ['http://www.w3.org/ns/anno.jsonld'] }, '@context must be a string'],
    ['have an id', { id: 'anno 1' }, 'id must be exactly one IRI'],
    ['be an Annotation', { type: 'Note' }, 'type must hold Annotation'],
    ['have a target', { target: [] }, 'target must be one or more'],
    ['name its target', { target: { selector: { type: 'CssSelector', value: 'p' } } }, 'target.id must be one IRI'],
    ['have times in UTC', { created: '2024-05-01T10:00:00+02:00' }, 'created must be one xsd:dateTime'],
    [
      'have words in a text selector',
      { target: { source: 'a', selector: { type: 'TextQuoteSelector' } } },
      'target.selector.exact',
    ],
    [
      'have offsets from 0',
      { target: { source: 'a', selector: { type: 'TextPositionSelector', start: -1, end: 3 } } },
      'target.selector.start must be one non-negative integer',
    ],
    ['have a value in a textual body', { body: { type: 'TextualBody' } }, 'body.value must be one string'],
    ['not have two kinds of body', { bodyValue: 'x' }, 'bodyValue must not stand beside body'],
    ['have an IRI for a body elsewhere', { body: { type: 'Image' } }, 'body.id must be one IRI'],
  ];
  for (const [name, change, problem] of invalid) {
    it(name, () => {
      assert.deepEqual(annotationProblems(plain), []);
      const problems = annotationProblems({ ...plain, ...change });
      assert.ok(problems.length === 1 && problems[0]?.startsWith(problem), problems.join('; '));
    });
  }
});

describe('An export as W3C', () => {
  const exported = exportW3c(storedIn(all), 'town.article');

  it('is a valid collection of what stands', () => {
    assert.deepEqual(collectionProblems(exported), []);
    assert.equal(exported['total'], 6);
    assert.deepEqual(collectionProblems(exportW3c([], 'town.article')), []);
  });

  it('comes back without loss', () => {
    const { records, refusals } = importInto([], exported);
    assert.deepEqual(refusals, []);
    assert.deepEqual(exportW3c(storedIn(chained([], records)), 'town.article'), exported);
    const ignoringHistory = (each: MachineAnnotation) => ({ ...each, created: null, creator: null });
    assert.deepEqual(machine(records).map(ignoringHistory), machine(all).map(ignoringHistory));
  });

  it('is known when it is imported again', () => {
    const { records, known } = importInto(all, exported);
    assert.deepEqual([records.length, known], [0, 6]);
  });

  it('gives annotations from elsewhere their ids back', () => {
    const { records } = importInto([], plain);
    assert.match(records[0]?.id ?? '', /^urn:uuid:[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
    const { first: page } = exportW3c(storedIn(records), 'a') as {
      readonly first: { readonly items: readonly unknown[] };
    };
    assert.deepEqual(page.items, [plain]);
  });
});

describe('An import', () => {
  const forms: readonly (readonly [string, unknown])[] = [
    ['an annotation', plain],
    ['a list', [plain]],
    ['a page', { type: 'AnnotationPage', id: 'http://example.org/p', items: [plain] }],
    ['a collection', { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [plain] } }],
    [
      'a collection of pages',
      { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [], next: { items: [plain] } } },
    ],
  ];
  for (const [name, json] of forms) {
    it(`takes ${name}, and a tag on the scale for its verdict`, () => {
      const [annotation, ...more] = machine(importInto([], json).records);
      assert.deepEqual(
        [annotation?.verdict, annotation?.status, annotation?.placement, more.length],
        ['false', 'checked', 'placed', 0],
      );
    });
  }

  it('refuses what is invalid, with reasons, and takes the rest', () => {
    const { records, refusals } = importInto([], [{ ...plain, target: [] }, plain]);
    assert.deepEqual(refusals, [
      { which: 'annotation 1 (http://example.org/anno1)', reasons: ['target must be one or more'] },
    ]);
    assert.equal(records.length, 1);
  });

  it('takes an edit by another program for a new version', () => {
    const { records: before } = importInto([], plain);
    const edited = {
      ...plain,
      body: [{ type: 'TextualBody', purpose: 'tagging', value: 'true' }],
      created: '2024-05-02T10:00:00Z',
    };
    const { records } = importInto(before, edited, () => 'urn:uuid:new');
    const annotation = foldOne([...before, ...records]);
    assert.deepEqual([annotation.id, annotation.verdict, annotation.heads.length], [before[0]?.id, 'true', 1]);
  });

  it('writes down the words of a bare position', () => {
    const selector = { type: 'TextPositionSelector', start: 14, end: 30 };
    const { records } = importInto([], { ...plain, target: { source: 'a', selector } });
    assert.equal(machine(records)[0]?.exact, 'We took no money');
  });

  it('refuses a document without annotations', () => {
    for (const json of [{}, 3, null, { type: 'Person' }]) {
      assert.equal(importAnnotations(json, [], text, noId), null);
    }
  });

  it('takes what Hypothesis exports', () => {
    const row = {
      id: 'abc',
      created: '2024-05-01T10:00:00.123456+00:00',
      updated: '2024-05-01T10:00:00.123456+00:00',
      user: 'acct:ana@hypothes.is',
      user_info: { display_name: 'Ana Ruiz' },
      uri: 'https://example.org/town',
      text: 'See the minutes',
      tags: ['false', 'port'],
      target: [
        {
          source: 'https://example.org/town',
          selector: [
            { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 3, endContainer: '/p[1]', endOffset: 9 },
            { type: 'TextQuoteSelector', exact: 'The port is open', prefix: 'said Lund. ', suffix: '.' },
          ],
        },
      ],
    };
    const answer = { ...row, id: 'def', text: 'Are they?', tags: [], references: ['abc'] };
    const { records, refusals } = importInto([], { export_date: '2024-05-02', annotations: [row, answer] });
    assert.deepEqual(refusals, []);
    const [annotation] = machine(records);
    const { verdict, tags, note, creator, replies } = annotation ?? assert.fail();
    assert.deepEqual([verdict, tags, note, creator], ['false', ['port'], 'See the minutes', 'Ana Ruiz']);
    assert.deepEqual(
      replies.map(({ note: each }) => each),
      ['Are they?'],
    );
  });
});
