/** "CmdOrCtrl+Shift+S" as it stands on the keyboard: "Ctrl Shift S". */
export function acceleratorToKeys(accelerator: string, isMac: boolean): string {
  return accelerator
    .replace('CmdOrCtrl', isMac ? '⌘' : 'Ctrl')
    .split('+')
    .join(' ');
}
