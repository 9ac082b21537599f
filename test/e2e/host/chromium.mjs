// The system's Chromium, without a window and without the network.
import { chromium } from 'playwright-core';
import { findChromium } from './findChromium.mjs';

/** For `chromium.launch` and `chromium.launchServer`. Throws where there is no Chromium. */
export function launchOptions() {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('The end-to-end tests need Chromium: install it, or name it in CHROMIUM.');
  return {
    executablePath,
    args: [
      ...['--disable-gpu', '--disable-quic', '--disable-dev-shm-usage', '--no-first-run', '--disable-sync'],
      ...['--disable-background-networking', '--disable-component-update'],
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), // Chromium refuses its sandbox to root
    ],
  };
}

/** A browser with one page, which reaches the loopback address only. */
export async function openPage() {
  const browser = await chromium.launch(launchOptions());
  const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  await page.route(
    (url) => url.hostname !== '127.0.0.1',
    (route) => route.abort(),
  );
  return { browser, page };
}
