import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chmodSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { money, port, run, townFolder } from './townFolder';

/** Loaded into a process before the command, it kills the process at the step of a write that `DIES_AT` names. */
const dying = `
  const files = require('node:fs/promises');
  const { open, rename } = files;
  const die = () => process.kill(process.pid, 'SIGKILL');
  files.open = async (...args) => {
    const file = await open(...args);
    if (process.env.DIES_AT !== 'write') return file;
    file.writeFile = async (content) => {
      await file.write(content.subarray(0, content.length / 2));
      die();
    };
    return file;
  };
  files.rename = async (...args) => {
    if (process.env.DIES_AT === 'rename') die();
    await rename(...args);
    die();
  };
`;

describe('The commands on a damaged sidecar', function () {
  this.timeout(60_000);
  const { article, sidecar, file, importFile, annotations, content } = townFolder();

  it('report lines that are no records, keep them, and end with 2', async () => {
    await importFile([money]);
    const before = `${content()}<<<<<<< HEAD\n{"id":`;
    writeFileSync(sidecar, before);
    const { code, out, problems } = await run(['annotations', '--json', article]);
    assert.equal((JSON.parse(out) as readonly unknown[]).length, 1);
    assert.match(
      problems,
      /facts\.jsonl:2: A merge left the marker <<<<<<<.*\n.*facts\.jsonl:3: The last line is cut off\n$/,
    );
    assert.equal(code, 2);
    await importFile([port]);
    assert.ok(content().startsWith(`${before}\n`));
    assert.equal((await annotations()).length, 2);
  });

  const marker = (mark: string): string => `A merge left the marker ${mark}; delete this line`;
  const damaged: readonly (readonly [name: string, lines: Uint8Array | string, reported: readonly string[]])[] = [
    [
      'with a conflict that git has left',
      '<<<<<<< HEAD\n||||||| base\n=======\n>>>>>>> other\n',
      ['<<<<<<<', '|||||||', '=======', '>>>>>>>'].map(marker),
    ],
    ['that is cut off within a character', Buffer.from('{"id":"é').subarray(0, -1), ['The last line is cut off']],
    ['with a line that is no text', Buffer.from([0xff, 0x00, 0xfe, 0x0a]), ['Not JSON']],
  ];
  for (const [name, lines, reported] of damaged) {
    it(`report by number what is wrong in a sidecar ${name}, and keep every byte`, async () => {
      await importFile([money]);
      appendFileSync(sidecar, lines);
      const before = readFileSync(sidecar);
      const { code, problems } = await run(['annotations', article]);
      assert.equal(code, 2);
      const told = problems.trimEnd().split('\n');
      assert.equal(told.length, reported.length, problems);
      for (const [index, problem] of reported.entries()) {
        assert.ok(told[index]?.startsWith(`factmark: ${sidecar}:${index + 2}: ${problem}`), problems);
      }
      assert.equal((await importFile([port])).code, 0);
      assert.deepEqual(readFileSync(sidecar).subarray(0, before.length), before);
      assert.deepEqual(
        (await annotations()).map(({ id }) => id),
        [money.id, port.id],
      );
    });
  }

  it('leave a read-only sidecar alone, and say so', async () => {
    await importFile([money]);
    const before = content();
    chmodSync(sidecar, 0o444);
    const { code, problems } = await importFile([port]);
    assert.deepEqual(
      [code, problems, content()],
      [2, `factmark: ${sidecar}: read-only, nothing was changed\n`, before],
    );
  });

  it('leave a sidecar that is too large alone, and say so', async () => {
    writeFileSync(sidecar, '');
    truncateSync(sidecar, 50 * 1024 * 1024);
    const message = `factmark: ${sidecar}: larger than 32 MB, not read; nothing was changed\n`;
    for (const args of [
      ['annotations', '--json', article],
      ['history', article],
      ['export', '--format', 'w3c', article],
    ]) {
      assert.deepEqual(await run(args), { code: 2, out: '', problems: message }, args[0]);
    }
    assert.deepEqual(await importFile([port]), { code: 2, out: '', problems: message });
    assert.equal(statSync(sidecar).size, 50 * 1024 * 1024);
  });

  const deaths = [
    { name: 'half of the draft is written', at: 'write', lines: 1 },
    { name: 'the draft is written but has not taken the place of the sidecar', at: 'rename', lines: 1 },
    { name: 'the draft has taken the place of the sidecar', at: 'renamed', lines: 2 },
  ] as const;
  for (const { name, at, lines } of deaths) {
    it(`lose nothing when they are killed where ${name}`, async () => {
      await importFile([money]);
      const before = content();
      const args = ['import', '--format', 'w3c', article, file('in.json', [port])];
      const env = { ...process.env, DIES_AT: at };
      const child = spawn(process.execPath, ['--require', file('dying.cjs', dying), 'dist/server/cli.js', ...args], {
        env,
      });
      const [, signal] = (await once(child, 'close')) as [number | null, string | null];
      assert.equal(signal, 'SIGKILL');
      assert.ok(content().startsWith(before));
      assert.equal(content().trimEnd().split('\n').length, lines);
      assert.equal((await run(args)).code, 0);
      assert.deepEqual(
        (await annotations()).map(({ id }) => id),
        [money.id, port.id],
      );
      assert.equal((await run(['history', article])).code, 0);
    });
  }
});
