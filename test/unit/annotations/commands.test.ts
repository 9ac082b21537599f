import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { main } from '../../../server/cli/main';
import type { MachineAnnotation } from '../../../server/annotations/index';

const text = 'The ferry sails. “We took no money,” Eva Lund said. The port is open.\n';
const annotation = (id: string, exact: string, verdict: string) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  type: 'Annotation',
  creator: { type: 'Person', name: 'Ana Ruiz' },
  created: '2024-05-01T10:00:00Z',
  body: { type: 'TextualBody', purpose: 'tagging', value: verdict },
  target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact } },
});
const money = annotation('urn:uuid:00000000-0000-4000-8000-000000000001', 'We took no money', 'false');
const port = annotation('urn:uuid:00000000-0000-4000-8000-000000000002', 'The port is open', 'true');

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

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

async function run(args: readonly string[], input = ''): Promise<Outcome> {
  const chunks: [Buffer[], Buffer[]] = [[], []];
  const [stdout, stderr] = chunks.map(
    (into) =>
      new Writable({
        write: (chunk: Buffer, _encoding, done) => {
          into.push(chunk);
          done();
        },
      }),
  ) as [Writable, Writable];
  const stdin = Readable.from(input === '' ? [] : [Buffer.from(input)]);
  const code = await main(args, { stdin, stdout, stderr, colour: false });
  const [out, problems] = chunks.map((each) => Buffer.concat(each).toString()) as [string, string];
  return { code, out, problems };
}

describe('The commands on annotations', function () {
  this.timeout(60_000);
  let folder: string;
  let article: string;
  let sidecar: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'factmark-notes-'));
    article = path.join(folder, 'town.article');
    sidecar = `${article}.facts.jsonl`;
    writeFileSync(article, text);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const file = (name: string, content: unknown): string => {
    const place = path.join(folder, name);
    writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
    return place;
  };
  const importFile = (content: unknown): Promise<Outcome> =>
    run(['import', '--format', 'w3c', article, file('in.json', content)]);
  const annotations = async (): Promise<readonly MachineAnnotation[]> =>
    JSON.parse((await run(['annotations', article, '--json'])).out) as readonly MachineAnnotation[];
  const content = (): string => readFileSync(sidecar, 'utf8');

  it('print an empty list where there is no sidecar', async () => {
    assert.deepEqual(await run(['annotations', '--json', article]), { code: 0, out: '[]\n', problems: '' });
  });

  it('import behind what is there, and print the state in the order of the text', async () => {
    assert.deepEqual(await importFile([port]), {
      code: 0,
      out: '1 imported, 0 there already, 0 refused\n',
      problems: '',
    });
    const before = content();
    assert.equal((await importFile([money, port])).out, '1 imported, 1 there already, 0 refused\n');
    assert.ok(content().startsWith(before));
    assert.deepEqual(
      (await annotations()).map(({ id, placement, start, end, status, verdict, creator }) => [
        id,
        placement,
        start,
        end,
        status,
        verdict,
        creator,
      ]),
      [
        [money.id, 'placed', 18, 34, 'checked', 'false', 'Ana Ruiz'],
        [port.id, 'placed', 52, 68, 'checked', 'true', 'Ana Ruiz'],
      ],
    );
    assert.match(
      (await run(['annotations', article])).out,
      /town\.article:1:19 checked false “We took no money” Ana Ruiz\n/,
    );
  });

  it('print null offsets for an orphan', async () => {
    await importFile([money]);
    writeFileSync(article, 'Nothing of it is left.');
    const [orphan] = await annotations();
    assert.deepEqual([orphan?.placement, orphan?.start, orphan?.end], ['orphan', null, null]);
    assert.match((await run(['annotations', article])).out, /town\.article: orphan checked false/);
  });

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
    assert.deepEqual(await run(['annotations', '--json', article]), { code: 2, out: '', problems: message });
    assert.deepEqual(await importFile([port]), { code: 2, out: '', problems: message });
    assert.equal(statSync(sidecar).size, 50 * 1024 * 1024);
  });

  it('write through a link and keep the permissions', async () => {
    const real = file('real.jsonl', '');
    chmodSync(real, 0o640);
    symlinkSync(real, sidecar);
    await importFile([money]);
    assert.equal(readFileSync(real, 'utf8').split('\n').length, 2);
    assert.equal(statSync(real).mode & 0o777, 0o640);
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

  it('tell the history, and whether it holds', async () => {
    await importFile([money, port]);
    const { code, out } = await run(['history', article]);
    const [first = ''] = out.split('\n');
    assert.equal(first, `2024-05-01T10:00:00Z  Ana Ruiz  verdict: false  “We took no money”  ${money.id}`);
    assert.equal(code, 0);
    assert.equal((await run(['history', sidecar])).out, out);
    writeFileSync(sidecar, content().replace('"false"', '"true"'));
    const forged = await run(['history', article]);
    assert.equal(forged.code, 1);
    assert.match(forged.problems, /facts\.jsonl:1: The record .* was changed after .* followed it\n$/);
  });

  it('export what can be imported again', async () => {
    await importFile([money, port]);
    const { out } = await run(['export', '--format', 'w3c', article]);
    const copy = file('copy.article', text);
    await run(['import', '--format', 'w3c', copy, '-'], out);
    assert.deepEqual(JSON.parse((await run(['annotations', copy, '--json'])).out), await annotations());
  });

  it('refuse to export reviews that nobody signed off, unless forced', async () => {
    await importFile([money]);
    const refused = await run(['export', '--format', 'claimreview', article]);
    assert.deepEqual([refused.code, refused.out], [1, '']);
    assert.match(refused.problems, /“We took no money” .* is checked, not signed off/);
    const forced = await run(['export', '--format', 'claimreview', '--force', '--publisher', 'Town Crier', article]);
    const [review] = JSON.parse(forced.out) as readonly {
      readonly author: object;
      readonly itemReviewed: { readonly author: object };
    }[];
    assert.equal(forced.code, 0);
    assert.deepEqual(review?.author, { '@type': 'Organization', name: 'Town Crier' });
    assert.deepEqual(review.itemReviewed.author, { '@type': 'Person', name: 'Eva Lund' });
  });

  it('rate on the house’s own scale', async () => {
    const steps = [{ id: 'solid', label: 'Solid', colour: 'green', rating: 1 }];
    await importFile([{ ...money, body: { type: 'TextualBody', purpose: 'tagging', value: 'Solid' } }]);
    const { out } = await run(['annotations', '--json', '--scale', file('scale.json', steps), article]);
    assert.equal((JSON.parse(out) as readonly MachineAnnotation[])[0]?.verdict, 'solid');
    assert.equal((await annotations())[0]?.verdict, null);
  });

  const usages = [
    { args: ['annotations'], problem: 'name one ARTICLE' },
    { args: ['annotations', '-'], problem: 'ARTICLE must be a file: its sidecar stands beside it' },
    { args: ['annotations', 'a', '--scale', 'none.json'], problem: '--scale: "none.json" is none of factmark' },
    { args: ['annotations', 'a', '--sign-offs', '0'], problem: '--sign-offs: "0" is no whole number from 1' },
    { args: ['export', 'a'], problem: '--format: "" is none of w3c, claimreview, csv' },
    { args: ['export', '--format', 'rdf', 'a'], problem: '--format: "rdf" is none of w3c, claimreview, csv' },
    { args: ['import', '--format', 'w3c', 'a'], problem: 'name one ARTICLE and one FILE' },
    { args: ['import', '--format', 'csv', 'a', 'b'], problem: '--format: "csv" is none of w3c' },
    { args: ['history'], problem: 'name one FILE' },
  ];
  for (const { args, problem } of usages) {
    it(`explain bad usage: factmark ${args.join(' ')}`, async () => {
      const { code, problems } = await run(args);
      assert.ok(problems.startsWith(`factmark: ${problem}`), problems);
      assert.equal(code, 2);
    });
  }

  it('leave no draft behind, and complain of what cannot be read', async () => {
    await importFile([money]);
    assert.equal((await importFile('{')).code, 2);
    assert.match(
      (await importFile({})).problems,
      /in\.json: holds no Web Annotations and is no export of Hypothesis\n$/,
    );
    assert.match((await run(['history', path.join(folder, 'none')])).problems, /none: no such file\n$/);
    assert.deepEqual(readdirSync(folder).sort(), ['in.json', 'town.article', 'town.article.facts.jsonl']);
  });
});
