import { create } from 'zustand';
import type { ContentsView } from '../../core/views/caseView';
import type { SeenChart } from '../canvas/graphCanvasProps';
import { afterDrawn } from './afterDrawn';
import { graph } from './graph';
import { queryClient } from './queryClient';
import { requestKey } from './useRequest';
import { useWorkbench, type View } from './workbench';

/** Where the analyst was: which chart, in which view, with what selected. */
export interface Place {
  readonly chart: string | null;
  readonly view: View;
  readonly selection: ReturnType<typeof useWorkbench.getState>['selection'];
  /** What of the graph was in sight when it was left. */
  readonly seen?: SeenChart | null;
}

export interface Visited {
  readonly places: readonly Place[];
  /** Which of them is the present one. */
  readonly at: number;
}

/** Older ones nobody remembers. */
const MOST = 100;

function isSame(one: Place, other: Place): boolean {
  const uids = new Set(one.selection.map(({ uid }) => uid));
  return (
    one.chart === other.chart &&
    one.view === other.view &&
    one.selection.length === other.selection.length &&
    other.selection.every(({ uid }) => uids.has(uid))
  );
}

/**
 * The places after coming to one more. What lay ahead is forgotten. Choosing a first or a further
 * thing, or nothing, where one is stays there.
 */
export function visit({ places, at }: Visited, place: Place): Visited {
  const here = places[at];
  if (here && isSame(here, place)) return { places, at };
  const stays =
    here?.chart === place.chart &&
    here.view === place.view &&
    (place.selection.length !== 1 || here.selection.length === 0);
  const kept = places.slice(0, stays ? at : at + 1);
  const next = [...kept, place].slice(-MOST);
  return { places: next, at: next.length - 1 };
}

/** The present place with what is in sight there, before it is left. */
export function withSeen({ places, at }: Visited, seen: SeenChart | null): Visited {
  const here = places[at];
  return here ? { places: places.with(at, { ...here, seen }), at } : { places, at };
}

/** The nearest place in this direction that is still there. Null: there is none. */
export function stepTo(
  { places, at }: Visited,
  by: -1 | 1,
  isThere: (place: Place) => boolean,
): number | null {
  for (let index = at + by; index >= 0 && index < places.length; index += by) {
    const place = places[index];
    if (place && isThere(place)) return index;
  }
  return null;
}

const nowhere: Visited = { places: [], at: -1 };

/** Where the analyst has been since the case was opened. */
export const usePlaces = create<Visited>()(() => nowhere);

export function forgetPlaces(): void {
  usePlaces.setState(nowhere);
}

let isGoing = false;

function here(): Place {
  const { chart, view, selection } = useWorkbench.getState();
  return { chart, view, selection };
}

/** Notes where the analyst comes to, until the returned function is called. */
export function followPlaces(): () => void {
  usePlaces.setState((visited) => visit(visited, here()));
  return useWorkbench.subscribe((now, before) => {
    const isMove =
      now.chart !== before.chart || now.view !== before.view || now.selection !== before.selection;
    if (!isMove || isGoing) return;
    const seen = graph.current?.seen() ?? null;
    usePlaces.setState((visited) => visit(withSeen(visited, seen), here()));
  });
}

function isThere({ chart }: Place): boolean {
  const { asOf } = useWorkbench.getState();
  const contents = queryClient.getQueryData<ContentsView>(requestKey('case.contents', null, asOf));
  return chart === null || (contents?.charts.some(({ uid }) => uid === chart) ?? false);
}

/** The place that a step leads to. Null: there is none. */
export function placeAt(visited: Visited, by: -1 | 1): Place | null {
  const index = stepTo(visited, by, isThere);
  return index === null ? null : (visited.places[index] ?? null);
}

/** Goes back or forward through the places, as in a browser. */
export function goThroughPlaces(by: -1 | 1): void {
  const visited = withSeen(usePlaces.getState(), graph.current?.seen() ?? null);
  const index = stepTo(visited, by, isThere);
  const place = index === null ? undefined : visited.places[index];
  if (index === null || !place) return;
  isGoing = true;
  useWorkbench.setState({ chart: place.chart, view: place.view, selection: place.selection });
  isGoing = false;
  usePlaces.setState({ places: visited.places, at: index });
  const { seen } = place;
  if (seen) afterDrawn(() => graph.current?.lookAt(seen));
}
