import { buildApp, buildSample } from './setup/buildApp.mjs';
import { buildSqliteBinding } from './setup/buildSqliteBinding.mjs';
import { checkNode } from './setup/checkNode.mjs';
import { installDependencies } from './setup/installDependencies.mjs';
import { installSystemPackages } from './setup/installSystemPackages.mjs';
import { installTestTools } from './setup/installTestTools.mjs';
import { provideElectron } from './setup/provideElectron.mjs';
import { SetupError } from './setup/setupError.mjs';
import { runStep } from './setup/step.mjs';

const preparing = [
  checkNode,
  installDependencies,
  provideElectron,
  installSystemPackages,
  buildSqliteBinding,
];
const building = [buildApp, buildSample];

/**
 * Makes the machine ready, up to the built app. Built on what comes with Node, since it also
 * installs everything else.
 * @param {{ quiet?: boolean, build?: boolean, tests?: boolean }} [options]
 * quiet: no lines about what is up to date; build: false leaves the app unbuilt; tests: with what
 * only tests need
 */
export async function setUp({ quiet = false, build = true, tests = false } = {}) {
  try {
    const steps = [...preparing, ...(tests ? [installTestTools] : []), ...(build ? building : [])];
    for (const step of steps) {
      await runStep(step, { quiet });
    }
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(`\n${error.message}\n`);
    process.exit(1);
  }
}
