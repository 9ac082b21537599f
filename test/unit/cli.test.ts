import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { main } from '../../server/cli/main';
import type { MachineArticle } from '../../server/core/index';

const quote = '“We sail on Friday,” Ana Ruiz said.\n';
const program = path.resolve('dist/server/cli.js');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

const collector = (chunks: Buffer[]): Writable =>
  new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      chunks.push(chunk);
      done();
    },
  });

async function run(args: readonly string[], input: string | Buffer = '', colour = false): Promise<Outcome> {
  const [out, problems]: [Buffer[], Buffer[]] = [[], []];
  const stdin = Readable.from(input.length > 0 ? [Buffer.from(input)] : []);
  const code = await main(args, { stdin, stdout: collector(out), stderr: collector(problems), colour });
  return { code, out: Buffer.concat(out).toString(), problems: Buffer.concat(problems).toString() };
}

const records = (out: string): MachineArticle[] =>
  out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as MachineArticle);

describe('factmark', () => {
  let folder: string;
  const file = (name: string, content: string | Buffer): string => {
    const place = path.join(folder, name);
    writeFileSync(place, content);
    return place;
  };
  before(() => (folder = mkdtempSync(path.join(tmpdir(), 'factmark-'))));
  after(() => rmSync(folder, { recursive: true }));

  describe('check', () => {
    it('prints place, severity, message and code of a finding, and counts them', async () => {
      const name = file('one.article', `The crew is back.\n\nThen: ${quote}`);
      const { code, out } = await run(['check', name]);
      const [line = ''] = out.split('\n');
      assert.ok(line.startsWith(`${name}:3:7 information `), line);
      assert.ok(line.includes('Ana Ruiz') && line.endsWith(' quote/direct'), line);
      assert.match(out, /\n\n1 finding in 1 file\n$/);
      assert.equal(code, 0);
    });

    it('groups findings by file', async () => {
      const names = [file('a.article', quote), file('b.article', quote)];
      const { out } = await run(['check', ...names]);
      const groups = out.split('\n\n').map((group) => group.split(':')[0]);
      assert.deepEqual(groups, [...names, '2 findings in 2 files\n']);
    });

    const limits = [
      { limit: [], code: 0 },
      { limit: ['--fail-on', 'warning'], code: 0 },
      { limit: ['--fail-on', 'information'], code: 1 },
      { limit: ['--fail-on=hint'], code: 1 },
      { limit: ['--fail-on', 'never', '--rule', 'quote/direct=error'], code: 0 },
      { limit: ['--rule', 'quote/direct=error'], code: 1 },
      { limit: ['--rule', 'quote/direct=off', '--rule', 'quote/mixed=off', '--fail-on', 'hint'], code: 0 },
    ];
    for (const { limit, code } of limits) {
      it(`ends with ${code} on an Information finding after ${limit.join(' ') || 'no option'}`, async () => {
        assert.equal((await run(['check', '-', ...limit], quote)).code, code);
      });
    }

    it('reads standard input for a lone -', async () => {
      const { out } = await run(['check', '-'], quote);
      assert.match(out, /^<stdin>:1:1 information /);
    });

    it('shows claims from the threshold up', async () => {
      const text = 'Unemployment fell to 4.1 percent in 2019, from 9.8 percent in 2010.\n';
      const claims = async (threshold: string) =>
        (await run(['check', '-', '--claim-threshold', threshold], text)).out.includes(' claim/check-worthy');
      assert.deepEqual([await claims('0'), await claims('1')], [true, false]);
    });

    for (const [threshold, rule] of Object.entries({ 0: 'quote/direct', 1: 'quote/ambiguous' })) {
      it(`reports ${rule} where the speaker’s threshold is ${threshold}`, async () => {
        const { out } = await run(['check', '-', '--speaker-threshold', threshold], quote);
        assert.match(out, new RegExp(`${rule}$`, 'm'));
      });
    }

    it('complains of what it cannot read, checks the others, and ends with 2', async () => {
      const binary = file('photo.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
      const missing = path.join(folder, 'missing.article');
      const readable = file('readable.article', quote);
      const { code, out, problems } = await run(['check', binary, missing, folder, readable]);
      assert.equal(
        problems,
        [
          `factmark: ${binary}: not a text file (neither UTF-8 nor UTF-16)`,
          `factmark: ${missing}: no such file`,
          `factmark: ${folder}: a folder, not a file\n`,
        ].join('\n'),
      );
      assert.match(out, /1 finding in 1 file\n$/);
      assert.equal(code, 2);
    });

    it('says that an article beyond 2 MB is not analyzed', async () => {
      const { code, problems } = await run(['check', '-'], 'word '.repeat(600_000));
      assert.equal(problems, 'factmark: <stdin>: longer than 2 MB, not analyzed\n');
      assert.equal(code, 2);
    });

    it('colours severities where the output may carry colours, and nowhere else', async () => {
      const [plain, coloured] = [await run(['check', '-'], quote), await run(['check', '-'], quote, true)];
      assert.ok(!plain.out.includes('\u001b['));
      assert.ok(coloured.out.includes('\u001b[34minformation\u001b[39m'));
      assert.equal(stripVTControlCharacters(coloured.out), plain.out);
    });
  });

  describe('analyze', () => {
    it('writes a line of JSON a file, with its name as id', async () => {
      const names = [file('c.article', quote), file('d.article', 'It rained.')];
      const { code, out } = await run(['analyze', ...names]);
      const [first, second] = records(out);
      assert.deepEqual([first?.id, second?.id], names);
      assert.deepEqual(
        first?.quotes.map(({ start, end, speaker }) => [start, end, speaker?.name]),
        [[0, 20, 'Ana Ruiz']],
      );
      assert.equal(code, 0);
    });

    it('counts offsets without the byte order mark', async () => {
      const { out } = await run(['analyze', file('bom.article', `\ufeff${quote}`)]);
      assert.equal(records(out)[0]?.quotes[0]?.start, 0);
    });

    it('reads lines of records, in order, whatever their line ends, and ignores unknown keys', async () => {
      const line = (id: string) => JSON.stringify({ id, text: quote, quotes: [] });
      const { code, out } = await run(['analyze', '--jsonl'], `\ufeff${line('x')}\r\n\r\n\n${line('y')}\n${line('z')}`);
      assert.deepEqual(
        records(out).map(({ id, quotes }) => [id, quotes.length]),
        [
          ['x', 1],
          ['y', 1],
          ['z', 1],
        ],
      );
      assert.equal(code, 0);
    });

    it('names the malformed lines, goes on, and ends with 2', async () => {
      const good = Buffer.from('{"id":"ok","text":"It rained."}\n');
      const lines = [
        Buffer.from('{"id":\n'),
        good,
        Buffer.from([0x22, 0xff, 0x22, 0x0a]),
        Buffer.from('[1]\nnull\n'),
        good,
      ];
      const { code, out, problems } = await run(['analyze', '--jsonl'], Buffer.concat(lines));
      assert.deepEqual(
        records(out).map(({ id }) => id),
        ['ok', 'ok'],
      );
      assert.match(
        problems,
        /^factmark: line 1: not JSON: .*\nfactmark: line 3: not UTF-8\nfactmark: line 4: not an object.*\nfactmark: line 5: not an object.*\n$/,
      );
      assert.equal(code, 2);
    });

    it('reads no faster than its output is taken', async () => {
      let read = 0;
      let written = 0;
      let lead = 0;
      const lines = function* (): Generator<Buffer> {
        for (; read < 100; read += 1) yield Buffer.from(`{"id":"${read}","text":"It rained."}\n`);
      };
      const slow = new Writable({
        highWaterMark: 1,
        write: (_chunk, _encoding, done) => {
          written += 1;
          lead = Math.max(lead, read - written);
          setImmediate(done);
        },
      });
      const stdin = Readable.from(lines(), { highWaterMark: 4 });
      const code = await main(['analyze', '--jsonl'], { stdin, stdout: slow, stderr: collector([]), colour: false });
      assert.deepEqual([code, read, written], [0, 100, 100]);
      assert.ok(lead < 20, `${lead} lines ahead`);
    });
  });

  describe('bad usage', () => {
    const usages = [
      { args: [], problem: 'name a command' },
      { args: ['chek', 'x'], problem: 'there is no command "chek"' },
      { args: ['check'], problem: 'name at least one FILE, or - for standard input' },
      { args: ['check', '--bogus', 'x'], problem: 'Unknown option `--bogus`' },
      { args: ['check', 'x', '--fail-on', 'fatal'], problem: '--fail-on: "fatal" is none of error, warning' },
      { args: ['check', 'x', '--fail-on'], problem: 'option `--fail-on <severity>` value is missing' },
      { args: ['check', 'x', '--rule', 'quote/oblique=off'], problem: '--rule: "quote/oblique" is none of ' },
      { args: ['check', 'x', '--rule', 'quote/direct=loud'], problem: '--rule quote/direct: "loud" is none of error' },
      { args: ['check', 'x', '--rule', 'quote/direct'], problem: '--rule quote/direct: "" is none of error' },
      { args: ['analyze', 'x', '--claim-threshold', '2'], problem: '--claim-threshold: "2" is no number from 0 to 1' },
      {
        args: ['check', 'x', '--speaker-threshold', 'x'],
        problem: '--speaker-threshold: "x" is no number from 0 to 1',
      },
      { args: ['analyze', '--jsonl', 'x'], problem: '--jsonl reads standard input and takes no FILE' },
      { args: ['lsp'], problem: 'lsp talks over standard input and output only: add --stdio' },
    ];
    for (const { args, problem } of usages) {
      it(`is explained: factmark ${args.join(' ')}`, async () => {
        const { code, problems } = await run(args);
        assert.ok(problems.startsWith(`factmark: ${problem}`), problems);
        assert.ok(problems.endsWith('Try: factmark --help\n'), problems);
        assert.equal(code, 2);
      });
    }
  });

  describe('as a program', function () {
    this.timeout(30_000); // Processes start slowly on a busy machine.
    const start = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
      spawnSync(process.execPath, [program, ...args], {
        input: quote,
        encoding: 'utf8',
        env: { ...process.env, ...env },
      });

    it('prints its version and its help', () => {
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
      assert.ok(start(['--version']).stdout.startsWith(`factmark/${version} `));
      const { stdout, status } = start(['--help']);
      for (const command of ['check [...files]', 'analyze [...files]', 'lsp']) assert.ok(stdout.includes(command));
      assert.equal(status, 0);
    });

    it('hands its outcome to the shell', () => {
      assert.equal(start(['check', '-', '--fail-on', 'information']).status, 1);
      assert.equal(start(['check', path.join(folder, 'missing')]).status, 2);
    });

    it('obeys FORCE_COLOR, and writes no colours into a pipe', () => {
      const escape = '\u001b[';
      const piped = { FORCE_COLOR: undefined, NO_COLOR: undefined };
      assert.ok(!start(['check', '-'], piped).stdout.includes(escape));
      assert.ok(start(['check', '-'], { FORCE_COLOR: '1' }).stdout.includes(escape));
      assert.ok(!start(['check', '-'], { FORCE_COLOR: '0' }).stdout.includes(escape));
    });

    it('ends quietly when its reader has seen enough', async () => {
      const child = spawn(process.execPath, [program, 'analyze', '--jsonl']);
      const problems: Buffer[] = [];
      child.stderr.on('data', (chunk: Buffer) => problems.push(chunk));
      child.stdin.on('error', () => undefined); // The program may end before it has read everything.
      const line = `{"id":"a","text":${JSON.stringify(quote)}}\n`;
      child.stdin.write(line);
      await once(child.stdout, 'data');
      child.stdout.destroy();
      child.stdin.end(line.repeat(1000));
      const [code] = (await once(child, 'close')) as [number];
      assert.equal(Buffer.concat(problems).toString(), '');
      assert.equal(code, 0);
    });

    it('starts the language server', async () => {
      const child = spawn(process.execPath, [program, 'lsp', '--stdio']);
      const message = (json: object): string => {
        const body = JSON.stringify({ jsonrpc: '2.0', ...json });
        return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
      };
      child.stdin.write(
        message({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } }),
      );
      const [answer] = (await once(child.stdout, 'data')) as [Buffer];
      assert.ok(answer.toString().startsWith('Content-Length: '), answer.toString());
      child.stdin.write(message({ id: 2, method: 'shutdown' }) + message({ method: 'exit' }));
      const [code] = (await once(child, 'exit')) as [number];
      assert.equal(code, 0);
    });
  });
});
