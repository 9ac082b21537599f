import { strict as assert } from 'node:assert';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { diskFiles } from '../../../client/annotations/diskFiles';
import {
  appendToSidecar,
  longestSidecar,
  readSidecar,
  sidecarSuffix,
  type SidecarContent,
  type SidecarFiles,
} from '../../../client/annotations/sidecarFile';
import * as library from '../../../server/annotations/index';

const line = '{"id":"urn:uuid:1","type":"Annotation"}\n';

/** One file in memory; `trouble` is what the file system does instead of replacing it. */
function memory(
  content: string | Uint8Array | null,
  options: { isReadonly?: true; size?: number; trouble?: string } = {},
) {
  let bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const files: SidecarFiles<string> = {
    stat: () =>
      Promise.resolve(
        bytes && { isFile: true, size: options.size ?? bytes.length, isReadonly: options.isReadonly ?? false },
      ),
    read: () => Promise.resolve(bytes ?? new Uint8Array()),
    replace: (_place, next) => {
      if (options.trouble) return Promise.reject(new Error(options.trouble));
      bytes = next;
      return Promise.resolve();
    },
  };
  return { files, bytes: () => bytes, text: () => new TextDecoder().decode(bytes ?? new Uint8Array()) };
}

async function contentOf(files: SidecarFiles<string>, place = 'a'): Promise<SidecarContent> {
  const content = await readSidecar(files, place);
  assert.ok(!('kind' in content), JSON.stringify(content));
  return content;
}

describe('A sidecar in the editor', () => {
  it('has the name and the limit that the library gives it', () => {
    assert.equal(`a.article${sidecarSuffix}`, library.sidecarName('a.article'));
    assert.equal(longestSidecar, library.longestSidecar);
  });

  it('is nothing where there is no file, and is made by the first line', async () => {
    const { files, text } = memory(null);
    assert.deepEqual(await contentOf(files), { bytes: null, text: null });
    assert.equal(await appendToSidecar(files, 'a', null, line), null);
    assert.equal(text(), line);
  });

  it('keeps every byte before what is appended, also those that are no UTF-8', async () => {
    const old = new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0xff, 0xfe, 0x0a]);
    const { files, bytes } = memory(old);
    const content = await contentOf(files);
    assert.equal(await appendToSidecar(files, 'a', content.bytes, line), null);
    assert.deepEqual(bytes(), new Uint8Array([...old, ...new TextEncoder().encode(line)]));
  });

  it('is left alone where another program has changed it since it was read', async () => {
    const { files, text } = memory(line + line);
    const read = new TextEncoder().encode(line);
    assert.deepEqual(await appendToSidecar(files, 'a', read, line), { kind: 'changed' });
    assert.deepEqual(await appendToSidecar(files, 'a', null, line), { kind: 'changed' });
    assert.equal(text(), line + line);
  });

  it('is neither read nor written where it is too long, nor written beyond the limit', async () => {
    const { files } = memory(line, { size: longestSidecar + 1 });
    assert.deepEqual(await readSidecar(files, 'a'), { kind: 'tooLong' });
    const full = new Uint8Array(longestSidecar);
    const { files: filled, bytes } = memory(full);
    assert.deepEqual(await appendToSidecar(filled, 'a', full, line), { kind: 'tooLong' });
    assert.equal(bytes(), full);
  });

  it('is not written where it is read-only, or where the file system refuses', async () => {
    const before = new TextEncoder().encode(line);
    const locked = memory(line, { isReadonly: true });
    assert.deepEqual(await appendToSidecar(locked.files, 'a', before, line), { kind: 'readonly' });
    const full = memory(line, { trouble: 'disk full' });
    assert.deepEqual(await appendToSidecar(full.files, 'a', before, line), { kind: 'unwritable', reason: 'disk full' });
    assert.equal(locked.text() + full.text(), line + line);
  });

  it('reports a file system that does not answer', async () => {
    const files: SidecarFiles<string> = { ...memory(null).files, stat: () => Promise.reject(new Error('no network')) };
    assert.deepEqual(await readSidecar(files, 'a'), { kind: 'unreadable', reason: 'no network' });
  });
});

describe('A sidecar on the disk', () => {
  let folder: string;
  let file: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'factmark-sidecar-'));
    file = path.join(folder, `town.article${sidecarSuffix}`);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('is made, then appended to, and nothing else is left in the folder', async () => {
    assert.equal(await appendToSidecar(diskFiles, file, null, line), null);
    assert.equal(await appendToSidecar(diskFiles, file, (await contentOf(diskFiles, file)).bytes, line), null);
    assert.equal(readFileSync(file, 'utf8'), line + line);
    assert.deepEqual(readdirSync(folder), [path.basename(file)]);
  });

  it('keeps its mode, and a link that leads to it stays one', async () => {
    writeFileSync(file, line, { mode: 0o640 });
    const link = path.join(folder, 'link');
    symlinkSync(file, link);
    assert.equal(await appendToSidecar(diskFiles, link, new TextEncoder().encode(line), line), null);
    assert.equal(readFileSync(file, 'utf8'), line + line);
    assert.equal(statSync(file).mode & 0o777, 0o640);
    assert.deepEqual(readdirSync(folder).sort(), ['link', path.basename(file)].sort());
  });

  it('is not written where its mode forbids it, though its folder would allow it', async () => {
    writeFileSync(file, line);
    chmodSync(file, 0o444);
    assert.deepEqual(await appendToSidecar(diskFiles, file, new TextEncoder().encode(line), line), {
      kind: 'readonly',
    });
    assert.equal(readFileSync(file, 'utf8'), line);
  });

  it('is no file where it is a folder', async () => {
    assert.deepEqual(await readSidecar(diskFiles, folder), { kind: 'noFile' });
  });

  it('is as it was where it cannot be replaced', async () => {
    const gone = path.join(folder, 'no', 'such', 'folder');
    const trouble = await appendToSidecar(diskFiles, gone, null, line);
    assert.equal(trouble?.kind, 'unwritable');
  });
});
