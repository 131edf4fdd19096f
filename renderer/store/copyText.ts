/** Puts text on the clipboard. False: the window was not let. */
export function copyText(text: string): boolean {
  const write = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/plain', text);
  };
  document.addEventListener('copy', write, { capture: true, once: true });
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the window has no right to the clipboard but this.
  const copied = document.execCommand('copy');
  document.removeEventListener('copy', write, { capture: true });
  return copied;
}
