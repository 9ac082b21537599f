import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Uri } from 'vscode';
import { editorFiles } from '../../../client/annotations/editorFiles';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a sidecar on a file system of the editor', () => {
  let folder: string;
  let place: Uri;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'factmark-files-'));
    place = Uri.file(path.join(folder, 'town.article.facts.jsonl'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is nothing before it is written, then replaced, and nothing else is left', async () => {
    assert.equal(await editorFiles.stat(place), null);
    await editorFiles.replace(place, bytesOf('{}\n'));
    await editorFiles.replace(place, bytesOf('{}\n{}\n'));
    assert.equal(readFileSync(place.fsPath, 'utf8'), '{}\n{}\n');
    assert.deepEqual(readdirSync(folder), ['town.article.facts.jsonl']);
  });

  it('is found where the editor was killed between deleting the old file and renaming the new one', async () => {
    await editorFiles.replace(place, bytesOf('{}\n'));
    renameSync(place.fsPath, `${place.fsPath}.tmp`);
    assert.deepEqual(await editorFiles.stat(place), { isFile: true, size: 3, isReadonly: false });
    assert.deepEqual(Buffer.from(await editorFiles.read(place)), Buffer.from('{}\n'));
  });
});
