import { app } from 'electron';
import { parseCommandLine } from './commandLine/parseCommandLine';
import { runCommandLine } from './commandLine/runCommandLine';
import { withoutWindow } from './commandLine/withoutWindow';
import { givenArguments } from './givenArguments';
import { runWorkbench } from './runWorkbench';
import { declareAppScheme } from './security/appScheme';
import { hardenContents } from './security/hardenContents';
import { hardenNetwork } from './security/hardenNetwork';

app.setName('Ascribe');
// For windows that forget to ask for it. Root must do without Chromium's sandbox and says so.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
declareAppScheme();
hardenNetwork(app);
hardenContents(app);

// npm runs scripts in the project's folder and tells in INIT_CWD where the analyst stood.
const folder = process.env['INIT_CWD'] ?? process.cwd();
const wish = withoutWindow(
  parseCommandLine(givenArguments(), folder),
  process.env['ASCRIBE_PREVIEW'],
  folder,
);
if (wish.ok && wish.value.mode === 'window') runWorkbench(wish.value.file);
else runCommandLine(wish);
