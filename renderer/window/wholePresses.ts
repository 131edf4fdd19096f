const pressingKeys: readonly string[] = ['Enter', ' '];

/**
 * A press is a key that goes down and comes up on one and the same thing. Buttons are pressed as it
 * comes up: the Enter that chose a line of the palette would, held for as long as a hand does, also
 * press what has been given the keyboard meanwhile. Until the returned function is called.
 */
export function keepPressesWhole(): () => void {
  const heldOn = new Map<string, EventTarget | null>();
  const swallow = (event: KeyboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!pressingKeys.includes(event.key)) return;
    if (!event.repeat) heldOn.set(event.key, event.target);
    else if (heldOn.get(event.key) !== event.target) swallow(event);
  };
  const onKeyUp = (event: KeyboardEvent): void => {
    if (!pressingKeys.includes(event.key)) return;
    // One that went down in a native menu is not known.
    if (heldOn.get(event.key) !== event.target) swallow(event);
    heldOn.delete(event.key);
  };
  window.addEventListener('keydown', onKeyDown, true);
  window.addEventListener('keyup', onKeyUp, true);
  return () => {
    window.removeEventListener('keydown', onKeyDown, true);
    window.removeEventListener('keyup', onKeyUp, true);
  };
}
