/** The panes of the window in the order in which F6 goes through them. */
const PANES = '.pane-body';
const TABBABLE =
  '[tabindex="0"], button:not([disabled]):not([tabindex="-1"]), input, select, textarea';

/** What had the keyboard last in each pane. */
const last = new WeakMap<Element, HTMLElement>();

/** Remembers where the keyboard was in each pane, until the returned function is called. */
export function rememberPanes(): () => void {
  const note = ({ target }: FocusEvent): void => {
    if (!(target instanceof HTMLElement)) return;
    const pane = target.closest(PANES);
    if (pane) last.set(pane, target);
  };
  document.addEventListener('focusin', note);
  return () => document.removeEventListener('focusin', note);
}

/**
 * Gives the keyboard to the next pane, or with -1 to the one before: to what had it there last, or
 * else to the first thing after the pane's tabs.
 */
export function focusNextPane(step: 1 | -1): void {
  const panes = [...document.querySelectorAll(PANES)];
  if (panes.length === 0) return;
  // The timeline is a pane within that of the chart: the innermost one counts.
  const from = panes.findLastIndex((pane) => pane.contains(document.activeElement));
  const start = from === -1 && step === 1 ? -1 : Math.max(from, 0);
  const pane = panes[(start + step + panes.length) % panes.length];
  if (pane) placeIn(pane)?.focus();
}

function placeIn(pane: Element): HTMLElement | undefined {
  const before = last.get(pane);
  if (before && pane.contains(before)) return before;
  const places = [...pane.querySelectorAll<HTMLElement>(TABBABLE)];
  return places.find((place) => place.role !== 'tab') ?? places[0];
}
