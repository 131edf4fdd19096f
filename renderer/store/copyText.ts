/**
 * Puts text on the clipboard, which is only written while the page copies: so it copies, with the
 * text in the place of what is marked. False: the window was not let.
 */
export function copyText(text: string): boolean {
  let written = false;
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
    written = true;
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the window has no right to the clipboard but this.
  document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  return written;
}
