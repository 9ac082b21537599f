import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, type Theme } from './workbench';

const quote = 'We didn’t attack Ukraine';

const pictures =
  process.env['UPDATE_SCREENSHOTS'] === '1'
    ? path.resolve('docs/images')
    : mkdtempSync(path.join(os.tmpdir(), 'factmark-pictures-'));

describe('the packaged extension, in its window', () => {
  after(() => console.log(`    The pictures are in ${pictures}`));

  for (const theme of ['light', 'dark', 'contrast'] satisfies Theme[]) {
    describe(`in the ${theme} theme`, () => {
      let workbench: Workbench;
      before(async () => {
        workbench = await Workbench.open(theme);
      });
      after(() => workbench.close());

      const takePicture = (name: string): Promise<unknown> =>
        workbench.page.screenshot({ path: path.join(pictures, `${name}-${theme}.png`), animations: 'disabled' });

      it('underlines what it finds', () => workbench.findings());

      it('lists the speakers in the side bar', async () => {
        await workbench.showSpeakers('Sergey Lavrov');
        await workbench.row('Dmytro Kuleba').waitFor();
      });

      it('goes to the quote that is clicked in the tree', () => workbench.goToQuote(quote));

      it('lists what is worth checking below them', async () => {
        const denial = workbench.page.getByRole('treeitem', { name: /^Denial, .*We didn’t attack Ukraine/ });
        await denial.waitFor();
        assert.match((await denial.getAttribute('aria-label')) ?? '', /Sergey Lavrov, line \d+/);
      });

      it('tells who is quoted in a hover', async () => {
        await workbench.words(/didn.t.attack/).hover();
        await workbench.hover.getByText('Direct quote').first().waitFor();
        assert.match(await workbench.hover.innerText(), /Sergey Lavrov/);
        await takePicture('hover');
        await workbench.page.mouse.move(0, 0);
      });

      it('lists the findings in the Problems panel', async () => {
        await workbench.showProblems('dispute/denial');
        await takePicture('overview');
      });
    });
  }
});
