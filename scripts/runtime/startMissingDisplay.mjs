import { hasDisplay } from './hasDisplay.mjs';
import { startVirtualDisplay } from './virtualDisplay.mjs';

/**
 * Gives this process and those that it starts a virtual screen where there is no other.
 * @returns {Promise<() => void>} takes it away again
 */
export default async function startMissingDisplay() {
  if (hasDisplay()) return () => undefined;
  const { display, stop } = await startVirtualDisplay();
  process.env.DISPLAY = display;
  return stop;
}
