import type { App } from 'electron';
import { devServer } from '../devServer';

/**
 * Below the pages: Chromium's own services are off and no host name leads anywhere. Before the app
 * is ready.
 */
export function hardenNetwork(app: App): void {
  const exception = devServer() === null ? '' : ', EXCLUDE localhost, EXCLUDE 127.0.0.1';
  app.commandLine.appendSwitch('host-resolver-rules', `MAP * ~NOTFOUND${exception}`);
  app.commandLine.appendSwitch('disable-background-networking');
  app.commandLine.appendSwitch('disable-component-update');
  app.commandLine.appendSwitch('disable-domain-reliability');
  app.commandLine.appendSwitch('no-pings');
}
