import assert from 'node:assert/strict';
import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Workbench, type Theme } from './workbench';

const pictures = mkdtempSync(path.join(os.tmpdir(), 'factmark-annotating-'));

/** Where a picture goes: docs/annotating.md shows one state in all themes, the others in the light one. */
const folderFor = (name: string, theme: Theme): string =>
  process.env['UPDATE_SCREENSHOTS'] === '1' && (theme === 'light' || name === 'recheck')
    ? path.resolve('docs/images')
    : pictures;

const prefix = 'Shift+Alt+Q';

describe('annotating with the packaged extension, in its window', () => {
  after(() => console.log(`    Pictures that the documents do not show are in ${pictures}`));

  for (const theme of ['light', 'dark', 'contrast'] satisfies Theme[]) {
    describe(`in the ${theme} theme`, () => {
      let workbench: Workbench;
      before(async () => {
        workbench = await Workbench.open(theme, 'copy');
        await workbench.findings();
        await workbench.showSideBar(/\d+ of \d+ checked/);
      });
      after(() => workbench.close());
      afterEach(async function () {
        // What the window was like tells why a test has failed.
        const { state, title } = this.currentTest ?? {};
        const file = path.join(os.tmpdir(), `factmark-failed-${theme}-${title?.replace(/\W+/g, '-') ?? ''}.png`);
        if (state === 'failed') await workbench.page.screenshot({ path: file });
      });

      const takePicture = async (name: string): Promise<void> => {
        if (name !== 'hover') await workbench.page.mouse.move(0, 0);
        await workbench.page.screenshot({
          path: path.join(folderFor(name, theme), `annotating-${name}-${theme}.png`),
          animations: 'disabled',
        });
      };
      const entry = (name: RegExp) => workbench.page.getByRole('treeitem', { name });

      it('lists what is to be checked', () => entry(/^Open, .*We didn’t attack Ukraine/).waitFor());

      it('offers the verdicts with their keys', async () => {
        await workbench.select('We didn’t attack Ukraine');
        await workbench.press(prefix, 'v');
        await workbench.page.getByRole('option', { name: /^5\s+False/ }).waitFor();
        await takePicture('verdicts');
      });

      it('sets one by a single key, and takes the source that was copied', async () => {
        await workbench.page.keyboard.press('5');
        await entry(/^False · Checked, .*We didn’t attack Ukraine/).waitFor();
        await workbench.page.evaluate(() => navigator.clipboard.writeText('https://example.org/tallies'));
        await workbench.press(prefix, 's');
        await entry(/^False · Checked, 1 source, .*We didn’t attack Ukraine/).waitFor();
        await workbench.page.locator('.cgmr[class*="TextEditorDecorationType"]').first().waitFor();
        await takePicture('placed');
      });

      it('tells verdict, source and history in the hover', async () => {
        await workbench.words(/didn.t.attack/).hover();
        const hover = workbench.page.locator('.monaco-hover:visible').first();
        await hover.getByText('example.org/tallies').first().waitFor();
        assert.match(await hover.innerText(), /Ana Ruiz/);
        await takePicture('hover');
        await workbench.page.mouse.move(0, 0);
      });

      it('keeps them in place while the paragraph above is edited, the article closed and opened again', async () => {
        await workbench.select('will not surrender,”');
        await workbench.type('will never surrender,” not once,');
        await workbench.saveAndClose();
        await workbench.openFile('antalya.article');
        await workbench.findings();
        // The checklist follows the cursor.
        await workbench.select('We didn’t attack Ukraine');
        await entry(/^False · Checked, 1 source, .*We didn’t attack Ukraine/).waitFor();
        await takePicture('moved');
      });

      it('asks for a re-check where the words have changed', async () => {
        await workbench.select('didn’t attack');
        await workbench.type('never attacked');
        await entry(/^False · Needs Re-Check, .*We never attacked Ukraine/).waitFor();
        await workbench.showProblems('verdict/needs-recheck');
        await takePicture('recheck');
      });

      it('shows what the desk says of it in a thread', async () => {
        await workbench.hideProblems();
        await workbench.select('We never attacked Ukraine');
        await workbench.press(prefix, 'n');
        await workbench.answer('The ministry’s own *daily tallies* name the towns.');
        await workbench.press(prefix, 'r');
        const thread = workbench.page.locator('.review-widget').first();
        await thread.getByText('daily tallies').waitFor();
        await workbench.answer('They are *public*.');
        await thread.getByText('They are public.').waitFor();
        await entry(/^False · Needs Re-Check, .*We never attacked Ukraine/).waitFor();
        await takePicture('thread');
      });

      it('closes a thread that is resolved', async () => {
        const thread = workbench.page.locator('.review-widget').first();
        await thread.getByRole('button', { name: 'Resolve' }).click();
        await thread.waitFor({ state: 'hidden' });
      });
    });
  }
});
