import assert from 'node:assert/strict';
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { MachineAnnotation } from '../../../server/annotations/index';
import { money, port, run, text, townFolder } from './townFolder';

describe('The commands on annotations', function () {
  this.timeout(60_000);
  const { folder, article, sidecar, file, importFile, annotations, content } = townFolder();

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

  it('write through a link and keep the permissions', async () => {
    const real = file('real.jsonl', '');
    chmodSync(real, 0o640);
    symlinkSync(real, sidecar);
    await importFile([money]);
    assert.equal(readFileSync(real, 'utf8').split('\n').length, 2);
    assert.equal(statSync(real).mode & 0o777, 0o640);
  });

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
