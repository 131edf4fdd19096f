import { afterDrawn } from '../store/afterDrawn';

/** Where the keyboard can come back to: not dialogs and menus, which go away. */
const LASTING = '.pane-body, [role="toolbar"], [role="tablist"]';
const MOST_PLACES = 20;

const isThere = (place: HTMLElement): boolean =>
  place.isConnected && place.getClientRects().length > 0;

/**
 * Gives the keyboard back to where it was before, when what had it is gone from the window: it would
 * be nowhere, and the next key would do nothing. Until the returned function is called.
 */
export function keepKeyboard(isCovered: () => boolean): () => void {
  let places: readonly HTMLElement[] = [];
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement) || !target.closest(LASTING)) return;
    places = [...places.filter((place) => place !== target), target].slice(-MOST_PLACES);
  };
  const giveBack = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    afterDrawn(() => {
      const isNowhere = document.activeElement === null || document.activeElement === document.body;
      // A click beside everything takes the keyboard away on purpose.
      if (!isNowhere || isThere(target) || isCovered()) return;
      places = places.filter(({ isConnected }) => isConnected);
      places.findLast(isThere)?.focus({ preventScroll: true });
    });
  };
  document.addEventListener('focusin', note);
  document.addEventListener('focusout', giveBack);
  return () => {
    document.removeEventListener('focusin', note);
    document.removeEventListener('focusout', giveBack);
  };
}
