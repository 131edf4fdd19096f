/**
 * @typedef {{ changed: boolean, text: string }} Outcome whether anything was done, and what holds now
 * @typedef {(text: string) => void} Announce says what is about to take a while
 * @typedef {{ name: string, run: (announce: Announce) => Promise<Outcome> }} Step
 */

/**
 * Runs a step and prints one line about it. The lines go to stderr: stdout belongs to the app.
 * @param {Step} step
 * @param {{ quiet: boolean }} options quiet: only steps that do something are worth a line
 */
export async function runStep(step, { quiet }) {
  const started = performance.now();
  const { changed, text } = await step.run((doing) => print(step.name, `${doing} …`));
  const seconds = (performance.now() - started) / 1000;
  if (changed) print(step.name, `${text} (${seconds.toFixed(1)} s)`);
  else if (!quiet) print(step.name, `${text}, up to date (${seconds.toFixed(1)} s)`);
}

/**
 * @param {string} name
 * @param {string} text
 */
function print(name, text) {
  process.stderr.write(`${name.padEnd(16)} ${text}\n`);
}
