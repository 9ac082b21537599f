import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from 'playwright-core';

/** What host/runUi.mjs hands over. */
interface Host {
  /** The WebSocket of a running Chromium. */
  readonly browser: string;
  /** The workbench, opened on `samples/` and the article on the Antalya talks. */
  readonly address: string;
  /** The same with a copy of the article in a folder of its own, which annotating may write to. */
  readonly copies: Readonly<Record<Theme, string>>;
  readonly settingsFile: string;
  readonly settings: Readonly<Record<string, unknown>>;
}

/** Milliseconds for one thing to be seen; many programs may share the machine. */
const stepLimit = 50_000;

export type Theme = 'light' | 'dark' | 'contrast';

const themes: Readonly<Record<Theme, { readonly name: string; readonly cssClass: string }>> = {
  light: { name: 'Light Modern', cssClass: 'vs' },
  dark: { name: 'Dark Modern', cssClass: 'vs-dark' },
  contrast: { name: 'Default High Contrast', cssClass: 'hc-black' },
};

/** The window of VS Code, in terms of what a user sees and does. */
export class Workbench {
  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
  ) {}

  /** A new window, which remembers nothing of an earlier one. */
  static async open(theme: Theme, on: 'samples' | 'copy' = 'samples'): Promise<Workbench> {
    const host = JSON.parse(process.env['FACTMARK_UI'] ?? '{}') as Host;
    const { name, cssClass } = themes[theme];
    writeFileSync(host.settingsFile, JSON.stringify({ ...host.settings, 'workbench.colorTheme': name }));
    const browser = await chromium.connect(host.browser);
    // The lists of the side bar show what has room: annotating is asked for entries further down.
    const height = on === 'copy' ? 1300 : 900;
    const page = await browser.newPage({ viewport: { width: 1400, height } });
    page.setDefaultTimeout(stepLimit);
    await page.route(
      (url) => url.hostname !== '127.0.0.1',
      (route) => route.abort(),
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.goto(on === 'copy' ? host.copies[theme] : host.address);
    await page.locator(`.monaco-workbench.${cssClass} .part.statusbar`).waitFor();
    return new Workbench(browser, page);
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  /** Waits for the underlines of the findings. */
  async findings(): Promise<void> {
    await this.page.locator('.squiggly-warning').first().waitFor({ state: 'attached' });
    await this.page.locator('.squiggly-info').first().waitFor({ state: 'attached' });
  }

  /** Opens the Speakers view and waits until it lists somebody. */
  async showSpeakers(name: string): Promise<void> {
    await this.page.locator('.activitybar').getByRole('tab', { name: 'Factmark' }).click();
    await this.row(name).waitFor();
    await this.widenSideBar(120);
  }

  /** Opens Factmark's side bar and waits until it says something. */
  async showSideBar(words: RegExp): Promise<void> {
    await this.page.locator('.activitybar').getByRole('tab', { name: 'Factmark' }).click();
    await this.page.locator('.part.sidebar').getByText(words).first().waitFor();
    await this.widenSideBar(120);
  }

  /** Presses one key combination after the other, as for a chord. */
  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Types at the cursor, or over what is selected. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.insertText(text);
  }

  /** Types into the box that asks for something. */
  async answer(text: string): Promise<void> {
    await this.quickInput.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Saves the active file and closes it. */
  async saveAndClose(): Promise<void> {
    const tab = this.page.locator('.tab.active');
    await this.page.keyboard.press('Control+s');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
    await tab.getByRole('button', { name: /^Close/ }).click();
    await tab.waitFor({ state: 'hidden' });
  }

  async hideProblems(): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.problems"] a').click();
    await this.page.locator('.markers-panel').waitFor({ state: 'hidden' });
  }

  /** Opens a file of the folder. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+p');
    await this.quickInput.fill(name);
    await this.page
      .getByRole('option', { name: new RegExp(`^${name}`) })
      .first()
      .waitFor();
    await this.page.keyboard.press('Enter');
    await this.page.locator('.tab.active', { hasText: name }).waitFor();
  }

  /** Selects words of the article, with the editor's own search. */
  async select(words: string): Promise<void> {
    await this.page.locator('.monaco-editor .view-lines').first().click();
    await this.page.keyboard.press('Control+f');
    const find = this.page.locator('.find-widget.visible');
    await find.locator('textarea').first().fill(words);
    await find.getByText('1 of 1').waitFor();
    await this.page.keyboard.press('Escape');
    await find.waitFor({ state: 'hidden' });
  }

  private get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible input').first();
  }

  /** A part of the text that is drawn in one piece. */
  words(words: string | RegExp): Locator {
    return this.page.locator('.view-line span[class^=mtk]', { hasText: words }).first();
  }

  /** An item of a tree or a list, such as the Speakers view and the Problems panel. */
  row(text: string): Locator {
    return this.page.locator('.monaco-list-row', { hasText: text }).first();
  }

  /** Drags the border of the side bar. */
  private async widenSideBar(pixels: number): Promise<void> {
    const box = await this.page.locator('.part.sidebar').boundingBox();
    if (!box) throw new Error('The side bar is hidden');
    const border = { x: box.x + box.width, y: box.y + box.height / 2 };
    await this.page.mouse.move(border.x, border.y);
    await this.page.mouse.down();
    await this.page.mouse.move(border.x + pixels, border.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Opens the Problems panel and waits until it lists the rule. */
  async showProblems(rule: string): Promise<void> {
    await this.page.locator('.statusbar-item[id="status.problems"] a').click();
    await this.page.locator('.markers-panel').getByText(rule).first().waitFor();
  }

  get hover(): Locator {
    return this.page.locator('.monaco-hover:visible .markdown-hover').first();
  }

  /** Clicks a quote in the Speakers view and waits until the cursor is in the line that its item tells. */
  async goToQuote(words: string): Promise<void> {
    // The Checklist has it too, without a line.
    const quote = this.page
      .locator('.monaco-list-row', { hasText: words })
      .filter({ hasText: /line \d+/ })
      .first();
    const line = /line \d+/.exec(await quote.innerText())?.[0].replace('line', 'Ln');
    assert(line, 'the item tells its line');
    await quote.click();
    await this.page.locator('.statusbar-item', { hasText: `${line}, ` }).waitFor();
  }
}
