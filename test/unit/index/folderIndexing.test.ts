import assert from 'node:assert/strict';
import { FileChangeType } from 'vscode-languageserver';
import { FolderIndexing, type ArticleSource } from '../../../server/folderIndexing';
import type { IndexPutParams } from '../../../server/protocol';

type Options = ConstructorParameters<typeof FolderIndexing>[0];

const uri = 'file:///a.article';
const file = (text: string): IndexPutParams => ({ uri, languageId: 'article', stamp: text, text });

/** Answers a reading when the test says so. */
interface Reading {
  readonly answer: (text: IndexPutParams) => void;
  readonly refuse: (reason: Error) => void;
}

function indexingOf() {
  const readings: Reading[] = [];
  const taken: string[] = [];
  const source: ArticleSource = {
    extensions: ['article'],
    list: () => assert.fail('no folder is listed'),
    read: () => new Promise((answer, refuse) => readings.push({ answer, refuse })),
  };
  const articles: Options['articles'] = {
    compare: () => ({ wanted: [] }),
    isOnIn: () => Promise.resolve(true),
    put: ({ text }) => {
      taken.push(text);
      return Promise.resolve({ result: 'done' });
    },
    remove: () => {
      taken.push('removed');
      return null;
    },
  };
  const connection: Options['connection'] = {
    get client(): never {
      return assert.fail('nothing is registered');
    },
    get window(): never {
      return assert.fail('nothing is shown');
    },
  };
  return { indexing: new FolderIndexing({ connection, can: {}, source, articles }), readings, taken };
}

describe('Changes of a file in a folder that the server reads', () => {
  it('are taken in in their order, however long each reading takes', async () => {
    const { indexing, readings, taken } = indexingOf();
    const first = indexing.changed(uri, FileChangeType.Changed);
    const second = indexing.changed(uri, FileChangeType.Changed);
    const gone = indexing.changed(uri, FileChangeType.Deleted);
    await Promise.resolve();
    assert.equal(readings.length, 1, 'the second waits for the first');
    readings[0]?.answer(file('old'));
    await first;
    await Promise.resolve();
    readings[1]?.answer(file('new'));
    await second;
    await gone;
    assert.deepEqual(taken, ['old', 'new', 'removed']);
  });

  it('go on after one that could not be read', async () => {
    const { indexing, readings, taken } = indexingOf();
    const failing = indexing.changed(uri, FileChangeType.Changed);
    const next = indexing.changed(uri, FileChangeType.Changed);
    await Promise.resolve();
    readings[0]?.refuse(new Error('no permission'));
    await assert.rejects(failing, /no permission/);
    await Promise.resolve();
    readings[1]?.answer(file('new'));
    await next;
    assert.deepEqual(taken, ['new']);
  });
});
