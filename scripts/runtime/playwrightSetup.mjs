import { hasDisplay } from './hasDisplay.mjs';
import { startVirtualDisplay } from './virtualDisplay.mjs';

/** Playwright's global setup: its workers inherit what is set here. */
export default async function playwrightSetup() {
  if (hasDisplay()) return undefined;
  const { display, stop } = await startVirtualDisplay();
  process.env.DISPLAY = display;
  return stop;
}
