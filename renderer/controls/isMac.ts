/** On macOS the command key and Backspace stand where Ctrl and Delete stand elsewhere. */
export const isMac = navigator.userAgent.includes('Mac OS');
