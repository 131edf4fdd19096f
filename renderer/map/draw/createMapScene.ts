import { createMeasure } from '../../canvas/labels/measureText';
import { loadLabelFonts } from '../../canvas/labels/loadLabelFonts';
import { loadOutlines } from '../geo/loadOutlines';
import {
  extentOf,
  fitView,
  MOST_FITTED,
  MOST_SCALE,
  holdView,
  panView,
  toScreen,
  zoomView,
  type MapView,
  type Size,
} from '../geo/mapView';
import type { Spot } from '../geo/mercator';
import { drawLand } from './drawLand';
import { drawMap } from './drawMap';
import { layOutMap } from './layOutMap';
import {
  itemSpot,
  type MapContent,
  type MapItem,
  type MapLayout,
  type MapState,
  type MapTarget,
} from './mapState';
import { targetAt } from './targetAt';

export interface MapScene {
  readonly state: () => MapState;
  readonly layout: () => MapLayout;
  readonly setContent: (content: MapContent) => void;
  readonly resize: (size: Size) => void;
  readonly setView: (view: MapView) => void;
  readonly pan: (dx: number, dy: number) => void;
  readonly zoom: (factor: number, at?: Spot) => void;
  /** Shows all marks, or these. */
  readonly fit: (items?: readonly MapItem[]) => void;
  /** Moves the view only where this is not well in sight. */
  readonly bringIntoView: (item: MapItem) => void;
  readonly setOpened: (id: string | null) => void;
  readonly setFocused: (id: string | null) => void;
  readonly setHovered: (target: MapTarget | null) => void;
  /** At this spot of the canvas. */
  readonly targetAt: (spot: Spot) => MapTarget | null;
  /** Where an item is on the canvas. */
  readonly onCanvas: (item: MapItem) => Spot;
  readonly destroy: () => void;
}

interface SceneParts {
  readonly land: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
  readonly content: MapContent;
  /** Null: all marks are fitted as soon as there is room for them. */
  readonly view: MapView | null;
  readonly onView: (view: MapView, size: Size) => void;
  readonly onLand: () => void;
  /** How many lines are too many to draw; at each drawing. */
  readonly onLeftOut: (count: number) => void;
  /** Pixels at the lower edge that something else covers. */
  readonly covered: () => number;
}

/** Pixels around what is fitted, for the names beside it. */
const FIT_ROOM = 70;
/** Pixels from the edge within which something is not well in sight. */
const EDGE = 50;
const START: MapView = { x: 0.5, y: 0.45, scale: 1 };

/** The map on its two canvases: what is known of it, and its drawing once for each frame. */
export function createMapScene({
  land,
  over,
  content,
  view,
  onView,
  onLand,
  onLeftOut,
  covered,
}: SceneParts): MapScene {
  let state: MapState = {
    ...content,
    outlines: [],
    measure: createMeasure(),
    size: { width: 0, height: 0 },
    view: view ?? START,
    opened: null,
    focused: null,
    hovered: null,
  };
  let fitted = view !== null;
  let layout: MapLayout | null = null;
  let frame: number | null = null;
  let destroyed = false;
  let landDrawn: string | null = null;

  const layoutNow = (): MapLayout => (layout ??= layOutMap(state));
  const draw = (): void => {
    frame = null;
    const { size } = state;
    if (size.width === 0 || size.height === 0) return;
    const ratio = window.devicePixelRatio;
    drawLandOnce(ratio);
    const context = prepare(over, size, ratio);
    if (!context) return;
    context.clearRect(0, 0, size.width, size.height);
    onLeftOut(layoutNow().leftOut);
    drawMap(context, state, layoutNow());
  };
  /** Only where the view or what lies under everything has changed. */
  const drawLandOnce = (ratio: number): void => {
    const { x, y, scale } = state.view;
    const key = [x, y, scale, ratio, state.size.width, state.size.height, state.cut];
    const written = `${key.join(' ')} ${String(state.outlines.length)} ${state.tokens.land}`;
    if (written === landDrawn) return;
    landDrawn = written;
    const context = prepare(land, state.size, ratio);
    if (context) drawLand(context, state);
  };
  const redraw = (): void => {
    if (!destroyed) frame ??= requestAnimationFrame(draw);
  };
  const change = (part: Partial<MapState>, keepsLayout = false): void => {
    state = { ...state, ...part };
    if (!keepsLayout) layout = null;
    redraw();
  };
  const setView = (wanted: MapView): void => {
    const held = holdView(wanted, state.size, state.cut);
    const keepsScale = held.scale === state.view.scale;
    change({ view: held }, keepsScale);
    onView(held, state.size);
  };
  const fit = (items?: readonly MapItem[]): void => {
    const marks = items ? items.flatMap((item) => item.marks) : state.marks;
    // What is told apart are the spots; what is shown whole has its areas with it.
    const spots = items ? marks.map(({ x, y }) => ({ x, y, radius: 0 })) : marks;
    const extent = extentOf(spots) ?? {
      left: state.cut,
      right: state.cut + 1,
      top: 0.2,
      bottom: 0.68,
    };
    const most = items ? MOST_SCALE : MOST_FITTED;
    const low = marks.length > 0 ? Math.min(covered(), state.size.height / 3) : 0;
    const room = { width: state.size.width, height: state.size.height - low };
    const fits = fitView(extent, room, marks.length > 0 ? FIT_ROOM : 0, most);
    setView({ ...fits, y: fits.y + low / 2 / fits.scale });
  };

  void loadOutlines().then((outlines) => {
    if (destroyed) return;
    change({ outlines });
    onLand();
  });
  void loadLabelFonts().then(() => {
    if (!destroyed) change({ measure: createMeasure() });
  });

  return {
    state: () => state,
    layout: layoutNow,
    setContent(next) {
      const isMoved = next.cut !== state.cut;
      change({ ...next, hovered: null });
      if (isMoved && fitted) fit();
    },
    resize(size) {
      change({ size });
      if (size.width === 0 || size.height === 0) return;
      if (fitted) setView(state.view);
      else fit();
      fitted = true;
    },
    setView,
    pan: (dx, dy) => setView(panView(state.view, dx, dy)),
    zoom(factor, at = { x: state.size.width / 2, y: state.size.height / 2 }) {
      setView(zoomView(state.view, state.size, factor, at));
    },
    fit,
    bringIntoView(item) {
      const { width, height } = state.size;
      const at = toScreen(state.view, state.size, item);
      const [x, y] = [at.x + item.dx, at.y + item.dy];
      if (x >= EDGE && x <= width - EDGE && y >= EDGE && y <= height - EDGE) return;
      setView({ ...state.view, x: item.x, y: item.y });
    },
    setOpened(opened) {
      if (opened !== state.opened) change({ opened });
    },
    setFocused(focused) {
      if (focused !== state.focused) change({ focused }, true);
    },
    setHovered(hovered) {
      if (idOf(hovered) !== idOf(state.hovered)) change({ hovered });
    },
    targetAt({ x, y }) {
      const { view: at, size } = state;
      return targetAt(layoutNow(), state, {
        x: x + at.x * at.scale - size.width / 2,
        y: y + at.y * at.scale - size.height / 2,
      });
    },
    onCanvas(item) {
      const { view: at, size } = state;
      const spot = itemSpot(item, at.scale);
      return {
        x: spot.x - at.x * at.scale + size.width / 2,
        y: spot.y - at.y * at.scale + size.height / 2,
      };
    },
    destroy() {
      destroyed = true;
      if (frame !== null) cancelAnimationFrame(frame);
    },
  };
}

function idOf(target: MapTarget | null): string | null {
  return target && (target.type === 'item' ? target.item.id : target.arc.id);
}

/** A canvas as large as its place in device pixels, counting in CSS pixels. */
function prepare(
  canvas: HTMLCanvasElement,
  { width, height }: Size,
  ratio: number,
): CanvasRenderingContext2D | null {
  const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width !== wide || canvas.height !== high) {
    canvas.width = wide;
    canvas.height = high;
  }
  const context = canvas.getContext('2d');
  context?.setTransform(ratio, 0, 0, ratio, 0, 0);
  return context;
}
