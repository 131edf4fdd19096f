const signals = /** @type {const} */ ({ SIGHUP: 1, SIGINT: 2, SIGTERM: 15 });
/** @type {Set<import('node:child_process').ChildProcess>} */
const children = new Set();

/**
 * A process that must not outlive this one, also when this one is told to end.
 * @param {import('node:child_process').ChildProcess} child
 */
export function endWithUs(child) {
  if (children.size === 0) watch();
  children.add(child);
}

function watch() {
  process.once('exit', () => {
    for (const child of children) child.kill();
  });
  for (const [signal, number] of Object.entries(signals)) {
    process.once(signal, () => process.exit(128 + number));
  }
}
