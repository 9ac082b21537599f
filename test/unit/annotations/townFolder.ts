import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { MachineAnnotation } from '../../../server/annotations/index';
import { main } from '../../../server/cli/main';

export const text = 'The ferry sails. “We took no money,” Eva Lund said. The port is open.\n';
const annotation = (id: string, exact: string, verdict: string) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  type: 'Annotation',
  creator: { type: 'Person', name: 'Ana Ruiz' },
  created: '2024-05-01T10:00:00Z',
  body: { type: 'TextualBody', purpose: 'tagging', value: verdict },
  target: { source: 'https://example.org/a', selector: { type: 'TextQuoteSelector', exact } },
});
export const money = annotation('urn:uuid:00000000-0000-4000-8000-000000000001', 'We took no money', 'false');
export const port = annotation('urn:uuid:00000000-0000-4000-8000-000000000002', 'The port is open', 'true');

interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly problems: string;
}

/** What a command of the command line answers. */
export async function run(args: readonly string[], input = ''): Promise<Outcome> {
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

/** A folder with an article for each test of a suite, and what the tests do with it. */
export function townFolder() {
  const folder = path.join(tmpdir(), `factmark-town-${randomUUID()}`);
  const article = path.join(folder, 'town.article');
  const sidecar = `${article}.facts.jsonl`;
  beforeEach(() => {
    mkdirSync(folder);
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
  return { folder, article, sidecar, file, importFile, annotations, content };
}
