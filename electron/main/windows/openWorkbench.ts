import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { ToldCase } from '../case/toldCase';
import type { KeptState } from '../kept/keptState';
import { APP_PAGE } from '../security/appPage';
import { registerWindow } from './appWindows';
import { fitBounds } from './fitBounds';
import { reviveWindow } from './reviveWindow';
import { webPreferences } from './webPreferences';
import { windowTitle } from './windowTitle';

/** Pixels of nothing before the page is there, in the colours of its two themes. */
const backdrop = { light: '#f6f7f9', dark: '#1c2127' } as const;

export function openWorkbench(kept: KeptState, told: ToldCase): BrowserWindow {
  const areas = screen.getAllDisplays().map((display) => display.workArea);
  const window = new BrowserWindow({
    ...fitBounds(kept.now().bounds, areas),
    minWidth: 720,
    minHeight: 480,
    show: false,
    title: windowTitle(told.now()),
    backgroundColor: nativeTheme.shouldUseDarkColors ? backdrop.dark : backdrop.light,
    webPreferences: webPreferences(),
  });
  registerWindow(window, 'workbench');
  reviveWindow(window);
  keepTitle(window, told);
  keepBounds(window, kept);
  if (kept.now().maximized) window.maximize();
  window.webContents.once('did-finish-load', () => {
    window.webContents.setZoomLevel(kept.now().zoom);
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(APP_PAGE);
  return window;
}

function keepTitle(window: BrowserWindow, told: ToldCase): void {
  window.on('page-title-updated', (event) => {
    event.preventDefault();
  });
  told.onChange(() => {
    if (!window.isDestroyed()) window.setTitle(windowTitle(told.now()));
  });
}

function keepBounds(window: BrowserWindow, kept: KeptState): void {
  const keep = () => {
    if (window.isDestroyed()) return;
    kept.change({ bounds: window.getNormalBounds(), maximized: window.isMaximized() });
  };
  let timer: NodeJS.Timeout | undefined;
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 500);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', () => {
    clearTimeout(timer);
    keep();
    kept.change({ zoom: window.webContents.getZoomLevel() });
  });
}
