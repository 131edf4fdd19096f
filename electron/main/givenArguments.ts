import { existsSync, realpathSync } from 'node:fs';
import { app } from 'electron';

/** The command line without the executable and, where Electron was told which app to run, the app. */
export function givenArguments(): string[] {
  const args = process.argv.slice(1);
  const at = args.findIndex((arg) => !arg.startsWith('-'));
  const first = args[at];
  const namesApp = first !== undefined && !app.isPackaged && isApp(first);
  return namesApp ? args.toSpliced(at, 1) : args;
}

function isApp(path: string): boolean {
  if (process.defaultApp) return true;
  return existsSync(path) && realpathSync(path) === realpathSync(app.getAppPath());
}
