import { finishNow, type Sliced } from '../../../core/sliced';
import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import type { Uid } from '../../../core/uid';
import type { ThemeTokens } from '../../theme/tokens';
import { diffElements, type ElementDiff } from '../elements/diffElements';
import type { GraphElements } from '../elements/graphElement';
import type { Box } from '../geometry/box';
import { loadLabelFonts } from '../labels/loadLabelFonts';
import { createMeasure } from '../labels/measureText';
import type { Move, Spot } from '../graphCanvasProps';
import type { Sight } from '../minimap/sight';
import { arrangeOverview } from '../overview/arrangeOverview';
import { followOverview } from '../overview/followOverview';
import type { OverviewModel } from '../overview/overviewModel';
import { homesOf, showOnOverview } from '../overview/overviewState';
import { graphStyle } from '../style/graphStyle';
import { arrangeLabels, writeLabels } from './arrangeLabels';
import { arrangeNodes, type Arrangement } from './arrangeNodes';
import { bendEdges } from './bendEdges';
import { bringElements } from './bringElements';
import { createArrival } from './createArrival';
import { createCore } from './createCore';
import { placeBeside } from './placeBeside';
import { prepareFrames } from './prepareFrames';
import { createFitting, noPlaces } from './createFitting';
import { emphasise } from './emphasis';
import { drawOver } from './drawOver';
import { drawUnder } from './drawUnder';
import { drawLayers } from './layers';
import { labelGrowth, labelLevel } from './labelLevel';
import type { SceneState } from './sceneState';
import { createSlicedRun } from './slicedRun';
import { showSelection } from './showSelection';
import { createSlicedSync } from './syncInSlices';
import { bringAllIntoView, bringIntoView, glideTo, type View } from './viewport';

export interface SceneHost {
  /** Holds all of them; has the focus. */
  readonly frame: HTMLElement;
  /** Where Cytoscape draws; the two canvases lie below and above it. */
  readonly container: HTMLElement;
  readonly under: HTMLCanvasElement;
  readonly over: HTMLCanvasElement;
  /** Of a large chart, what Cytoscape does not draw; below all others. */
  readonly overview: HTMLCanvasElement;
  /** Only a picture. */
  readonly still: boolean;
  /** Another part of the chart is in sight. */
  readonly onSight: (sight: Sight) => void;
  /** Another part of a large chart shall be drawn in detail. */
  readonly onDetail: (part: Box | null) => void;
  readonly tokens: ThemeTokens;
  readonly animated: boolean;
  /** Room that the legend takes in the lower left corner, in CSS pixels. */
  readonly corner: () => { width: number; height: number } | null;
}

export interface Scene {
  readonly state: SceneState;
  /**
   * `whole` replaces everything, as for another chart, and shows all of it, or `view`. Where the
   * chart is large, `overview` is all of it, and the elements are the part that is drawn in detail.
   */
  readonly setElements: (
    elements: GraphElements,
    overview: OverviewModel | null,
    whole: boolean,
    view: View | null,
  ) => void;
  readonly setSelection: (selection: ReadonlySet<Uid>) => void;
  /** The open ones: each a box around its members. */
  readonly setGroups: (groups: readonly GroupOnChart[]) => void;
  readonly setElsewhere: (elsewhere: ReadonlyMap<Uid, number>) => void;
  readonly setTrail: (trail: ReadonlySet<Uid> | null) => void;
  readonly showAll: (uids: ReadonlySet<Uid>) => void;
  readonly setTokens: (tokens: ThemeTokens) => void;
  readonly setReadOnly: (readOnly: boolean) => void;
  readonly arrange: (arrangement: Arrangement, cancelled: AbortSignal) => Promise<readonly Move[]>;
  readonly putBack: () => void;
  /** Elements are on their way, and what is shown is still that before them. */
  readonly isArriving: () => boolean;
  readonly fit: (animate?: boolean) => void;
  readonly lookAt: (view: View) => void;
  readonly bringIntoView: (uid: Uid) => void;
  readonly resize: () => void;
  readonly redraw: () => void;
  /** Chooses bends and label places again, soon. */
  readonly settle: () => void;
  /** Nodes of a large chart stand elsewhere before the chart says so. */
  readonly repaint: () => void;
  readonly destroy: () => void;
}

/** Zooms of the same level have their labels in the same places. */
function levelOf(zoom: number): string {
  return `${labelLevel(zoom).show} ${labelGrowth(zoom)}`;
}

/** Milliseconds until nodes that glide have reached their new places. */
const GLIDE = 220;

/** More elements than these come a few at a time. */
const MOST_AT_ONCE = 40;

/** Milliseconds without a change after which labels are placed. */
const SETTLE_DELAY = 90;

function placesOfElements(elements: GraphElements): ReadonlyMap<string, Spot> {
  return new Map(
    [...elements].flatMap(([id, element]) =>
      element.group === 'nodes' ? [[id, element.position]] : [],
    ),
  );
}

/** The picture of one chart: Cytoscape with its layers. It knows nothing of React or the window. */
export function createScene(host: SceneHost): Scene {
  const core = createCore(host.container, host.tokens, host.still);
  const arrival = createArrival(() => {
    tellView();
    if (isResized && !arrival.isPending()) resize();
  });
  // What has come only in part is not shown.
  const isPrepared = host.still ? null : prepareFrames(core, arrival.isPending);
  const state: SceneState = {
    core,
    tokens: host.tokens,
    elements: new Map(),
    measure: createMeasure(),
    labels: new Map(),
    places: noPlaces,
    counts: new Map(),
    groups: [],
    pointedGroup: null,
    selection: new Set(),
    lit: null,
    elsewhere: new Map(),
    trail: null,
    overview: null,
    hovered: null,
    target: null,
    drawnLabels: [],
    drawnCounts: [],
  };
  let level = '';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let gone = false;

  const redraw = (): void => void core.forceRender();
  const arranging = createSlicedRun();
  function* arrange(): Sliced<void> {
    yield* bendEdges(state);
    placeBeside(state);
    yield;
    const refined = yield* fitting.refine();
    if (refined) tellView();
    const zoom = refined?.shownAt ?? core.zoom();
    level = levelOf(zoom);
    // Zooms of one level have their labels in the same places.
    if (refined === null || levelOf(refined.placedAt) !== level) yield* arrangeLabels(state, zoom);
  }
  const arrangeNow = (): void => {
    clearTimeout(timer);
    arranging.stop();
    if (gone) return;
    finishNow(arrange());
    redraw();
  };
  /** The same a little at a time; false where something else came in between. */
  const arrangeGently = async (): Promise<boolean> => {
    clearTimeout(timer);
    // What arrives is arranged once it is there.
    const done = !gone && !arrival.isPending() && (await arranging.run(arrange()));
    if (done && !gone) redraw();
    return done && !gone;
  };
  const settle = (delay = SETTLE_DELAY): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void arrangeGently(), delay);
  };
  const fitting = createFitting({
    state,
    corner: host.corner,
    settled: arrangeNow,
    settle,
    isGentle: !host.still,
  });
  const { fit, refit, isFitted } = fitting;
  /** While something arrived. */
  let isResized = false;
  const resize = (): void => {
    isResized = arrival.isPending();
    if (!isResized) refit();
  };

  const overview = followOverview({
    state,
    canvas: host.overview,
    still: host.still,
    onDetail: host.onDetail,
  });
  const sync = createSlicedSync(core);
  let model: OverviewModel | null = null;
  /** The part in detail comes and goes while the rest of the chart stays drawn. */
  const bringPart = async (elements: GraphElements): Promise<void> => {
    const done = await sync.bring(elements, () => {
      finishNow(writeLabels(state));
      showSelection(state);
      return overview.leaveOut(new Set(elements.keys()));
    });
    if (!done || gone) return;
    void arrangeGently();
    const { hovered } = state;
    if (hovered !== null && core.getElementById(hovered).empty()) emphasise(state, null);
    redraw();
  };
  /**
   * So that those who look from outside, as tests do, know where a chart's spot is on the screen;
   * not while it is about to be somewhere else.
   */
  const tellView = (): void => {
    const { x, y } = core.pan();
    if (fitting.isPending() || arrival.isPending()) delete host.frame.dataset['view'];
    else host.frame.dataset['view'] = `${core.zoom()} ${x} ${y}`;
  };
  /** Moves nodes on the screen alone. */
  const showPlaces = (places: ReadonlyMap<string, Spot>): void => {
    if (gone) return;
    arrival.finish();
    const shownWhole = isFitted();
    if (state.overview) {
      showOnOverview(state.overview, places);
      overview.repaint();
    }
    core.batch(() => {
      for (const [id, spot] of places) core.getElementById(id).position({ ...spot });
    });
    if (shownWhole) fit(false);
    else settle();
  };

  // A picture is recorded: nobody sees its canvases.
  const stopLayers = isPrepared
    ? drawLayers(
        core,
        [
          { canvas: host.under, draw: (frame) => drawUnder(frame, state) },
          { canvas: host.over, draw: (frame) => drawOver(frame, state) },
        ],
        isPrepared,
      )
    : null;
  core.on('layers', redraw);
  core.on('viewport resize', () => {
    tellView();
    const zoom = core.zoom();
    host.onSight({ zoom, pan: { ...core.pan() }, width: core.width(), height: core.height() });
  });
  core.on('zoom', () => {
    if (levelOf(core.zoom()) !== level) settle();
  });
  // A hand on the canvas, or a key, is about all that is on the chart.
  const finishFirst = (): void => arrival.finish();
  const gestures = ['pointerdown', 'keydown'] as const;
  for (const gesture of gestures) host.frame.addEventListener(gesture, finishFirst, true);
  void loadLabelFonts().then(() => {
    if (gone) return;
    state.measure = createMeasure();
    // What arrives looks whether it was measured in the fonts that are there now.
    if (arrival.isPending()) return;
    finishNow(writeLabels(state));
    refit();
    if (host.still) arrangeNow();
    else settle();
  });

  function* bringWhole(elements: GraphElements, view: View | null): Sliced<void> {
    const all = diffElements(new Map(), elements);
    yield* bringElements(state, all, { animate: false, replaces: true });
    state.hovered = null;
    emphasise(state, null);
    yield;
    if (host.still) arrangeNow();
    isResized = false;
    fit(false);
    overview.show();
    if (view) {
      glideTo(core, view, false);
      if (host.still) arrangeNow();
    }
  }
  function* bringChanges(
    diff: ElementDiff,
    before: GraphElements,
    shownWhole: boolean,
    wasLarge: boolean,
  ): Sliced<void> {
    yield* bringElements(state, diff, { animate: host.animated, replaces: wasLarge });
    if (state.trail !== null) emphasise(state, state.hovered);
    if (diff.removed.length + diff.added.length + diff.updated.length === 0) return;
    const hovered = state.hovered;
    if (hovered !== null && core.getElementById(hovered).empty()) {
      state.hovered = null;
      emphasise(state, null);
    }
    const moved = diff.updated.filter(({ position }) => position).length;
    // Sources stand beside all else, and a group that opens or closes is much of a chart.
    const isOther = [...diff.added, ...diff.removed.map((id) => before.get(id))].some(
      (element) =>
        element?.group === 'nodes' &&
        (element.data.what === 'source' || element.data.what === 'group'),
    );
    // A chart that was arranged anew is shown whole again; a few moves leave the view alone.
    const isShownWhole = shownWhole && (isOther || moved > core.nodes().length / 2);
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        if (isShownWhole) fit(host.animated);
        else void arrangeGently();
      },
      moved > 0 ? GLIDE : 0,
    );
  }
  const begin = (work: Sliced<void>, count: number): void => {
    if (host.still || count <= MOST_AT_ONCE) finishNow(work);
    else arrival.begin(work);
  };

  return {
    state,
    setElements(elements, nextModel, whole, view) {
      arrival.finish();
      const before = state.elements;
      const wasLarge = model !== null;
      const shownWhole = isFitted();
      if (whole || model !== nextModel) overview.setModel(nextModel);
      model = nextModel;
      state.elements = elements;
      if (model !== null && !whole) {
        // A chart that was arranged anew is shown whole again.
        if (shownWhole) fit(false);
        void bringPart(elements);
        return;
      }
      sync.forget(elements);
      if (whole) {
        begin(bringWhole(elements, view), elements.size);
        return;
      }
      const diff = diffElements(wasLarge ? new Map() : before, elements);
      const count = diff.removed.length + diff.added.length + diff.updated.length;
      begin(bringChanges(diff, before, shownWhole, wasLarge), count);
    },
    setSelection(selection) {
      state.selection = selection;
      showSelection(state);
    },
    setGroups(groups) {
      state.groups = groups;
      settle();
      redraw();
    },
    setElsewhere(elsewhere) {
      state.elsewhere = elsewhere;
      redraw();
    },
    setTrail(trail) {
      state.trail = trail;
      emphasise(state, state.hovered);
      redraw();
    },
    showAll(uids) {
      arrival.finish();
      bringAllIntoView(state, uids, host.corner(), host.animated);
    },
    setTokens(tokens) {
      if (state.tokens === tokens) return;
      state.tokens = tokens;
      overview.repaint();
      core.style(graphStyle(tokens));
      redraw();
    },
    setReadOnly: (readOnly) => void core.autoungrabify(readOnly),
    arrange(arrangement, cancelled) {
      arrival.finish();
      return state.overview
        ? arrangeOverview(state.overview, arrangement, cancelled, (places) => showPlaces(places))
        : arrangeNodes(state, arrangement, cancelled, (places) => showPlaces(places));
    },
    putBack: () =>
      showPlaces(state.overview ? homesOf(state.overview) : placesOfElements(state.elements)),
    isArriving: arrival.isPending,
    fit(animate = host.animated) {
      arrival.finish();
      fit(animate);
    },
    lookAt(view) {
      arrival.finish();
      glideTo(core, view, host.animated);
    },
    bringIntoView(uid) {
      arrival.finish();
      bringIntoView(state, uid, host.corner(), host.animated);
    },
    resize,
    redraw,
    settle: () => settle(),
    repaint: overview.repaint,
    destroy() {
      gone = true;
      clearTimeout(timer);
      arranging.stop();
      arrival.drop();
      for (const gesture of gestures) host.frame.removeEventListener(gesture, finishFirst, true);
      overview.destroy();
      stopLayers?.();
      core.destroy();
    },
  };
}
