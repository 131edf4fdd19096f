import type { WebPreferences } from 'electron';
import { appPaths } from '../appPaths';

/** The same for every window. Most are Electron's defaults, written out so that they stay. */
export function webPreferences(): WebPreferences {
  return {
    preload: appPaths.preload(),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    autoplayPolicy: 'document-user-activation-required',
  };
}
