/** Chromium's sandbox refuses to run as root, and only there is it switched off. */
export function chromiumFlags() {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
