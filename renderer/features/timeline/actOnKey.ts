import type { KeyboardEvent } from 'react';
import type { SelectHow } from '../../store/selection';
import { panView, zoomView, type TimeView } from '../../timeline/timeView';

/** What keys can ask of the timeline. */
export interface TimelineKeys {
  readonly view: TimeView;
  /** Null: all of it. */
  readonly onView: (view: TimeView | null) => void;
  /** The place of the item that has the keyboard's turn; -1: none has had it yet. */
  readonly active: number;
  readonly last: number;
  readonly goTo: (index: number, event: KeyboardEvent) => void;
  readonly open: () => void;
  readonly pick: (how: SelectHow) => void;
  readonly openMenu: () => void;
  /** Whether there was anything to leave. */
  readonly leave: () => boolean;
}

const ZOOM_STEP = 1.5;

/** Zooms and moves by keys; false where a key means nothing here. */
function actOnView(key: string, { view, onView }: TimelineKeys): boolean {
  const middle = (view.from + view.to) / 2;
  const quarter = (view.to - view.from) / 4;
  if (key === '+' || key === '=') onView(zoomView(view, 1 / ZOOM_STEP, middle));
  else if (key === '-') onView(zoomView(view, ZOOM_STEP, middle));
  else if (key === '0') onView(null);
  else if (key === ',') onView(panView(view, -quarter));
  else if (key === '.') onView(panView(view, quarter));
  else return false;
  return true;
}

function placeOf(key: string, { active, last }: TimelineKeys): number | null {
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, active - 1);
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(last, active + 1);
  if (key === 'Home') return 0;
  return key === 'End' ? last : null;
}

/** Does what a key means on the timeline; false where it means nothing there. */
export function actOnKey(event: KeyboardEvent, host: TimelineKeys): boolean {
  const { key } = event;
  const command = event.ctrlKey || event.metaKey;
  const place = placeOf(key, host);
  if (place !== null) host.goTo(place, event);
  else if (key === 'Enter') host.open();
  else if (key === ' ') host.pick(command ? 'toggle' : 'replace');
  else if (key === 'ContextMenu' || (key === 'F10' && event.shiftKey)) host.openMenu();
  else if (key === 'Escape') return host.leave();
  else return !command && actOnView(key, host);
  return true;
}
