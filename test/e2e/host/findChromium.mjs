import { findProgram } from '../../../scripts/process.mjs';

/** The program of a browser that Playwright can drive; `CHROMIUM` names another one. Null where there is none. */
export function findChromium() {
  return process.env.CHROMIUM ?? findProgram('chromium', 'chromium-browser', 'google-chrome');
}
