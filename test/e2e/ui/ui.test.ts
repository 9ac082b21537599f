import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, type Theme } from './workbench';

const pictures =
  process.env['UPDATE_SCREENSHOTS'] === '1'
    ? path.resolve('docs/images')
    : mkdtempSync(path.join(os.tmpdir(), 'factmark-pictures-'));

describe('the packaged extension, in its window', () => {
  let workbench: Workbench;
  before(async () => {
    workbench = await Workbench.open();
  });
  after(() => workbench.close());

  it('underlines what it finds', async () => {
    await workbench.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await workbench.page.locator('.squiggly-info').first().waitFor({ state: 'attached' });
  });

  it('lists the speakers in the side bar', async () => {
    await workbench.page.locator('.activitybar').getByRole('tab', { name: 'Factmark' }).click();
    await workbench.row('Sergey Lavrov').waitFor();
    await workbench.row('Dmytro Kuleba').waitFor();
    await workbench.widenSideBar(120);
  });

  it('goes to the quote that is clicked in the tree', async () => {
    await workbench.goToQuote('We didn’t attack Ukraine');
  });

  it('tells who is quoted in a hover', async () => {
    await workbench.words(/attack.Ukraine/).hover();
    await workbench.hover.getByText('Direct quote').first().waitFor();
    assert.match(await workbench.hover.innerText(), /Sergey Lavrov/);
    await workbench.page.screenshot({ path: path.join(pictures, 'hover.png') });
    await workbench.page.mouse.move(0, 0);
  });

  it('lists the findings in the Problems panel', async () => {
    await workbench.showProblems('dispute/denial');
  });

  // The window begins in a light theme, so that each of these is a change.
  for (const theme of ['dark', 'contrast', 'light'] satisfies Theme[]) {
    it(`can be read in a ${theme} theme`, async () => {
      await workbench.useTheme(theme);
      await workbench.goToQuote('We didn’t attack Ukraine');
      await workbench.showProblems('dispute/denial');
      await workbench.page.screenshot({ path: path.join(pictures, `overview-${theme}.png`) });
    });
  }

  after(() => console.log(`    The pictures are in ${pictures}`));
});
