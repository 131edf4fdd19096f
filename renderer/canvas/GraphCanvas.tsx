import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
import { plainLooks } from '../../core/styling/look';
import { Waiting } from '../controls/Waiting';
import { themes } from '../theme/tokens';
import { hypothesisNodeId, nothingCompared, sliceToElements } from './elements/sliceToElements';
import type {
  ChartGroups,
  GraphCanvasProps,
  GraphHandle,
  SeenChart,
  Spot,
} from './graphCanvasProps';
import './GraphCanvas.css';
import { GraphTools, type GraphTool } from './GraphTools';
import { followGestures } from './interaction/followGestures';
import { Legend } from './legend/Legend';
import { legendEntries } from './legend/legendEntries';
import { daysOf } from './layout/daysOf';
import { Minimap } from './minimap/Minimap';
import { minimapDots } from './minimap/minimapDots';
import { panToMiddle } from './minimap/minimapGeometry';
import { createSightTeller } from './minimap/sight';
import { overviewEntries, overviewWords } from './overview/overviewEntries';
import { useLargeChart } from './overview/useLargeChart';
import { createScene, type Scene } from './scene/createScene';
import { recordScene } from './scene/recordScene';
import { zoomBy, type View } from './scene/viewport';

const ZOOM_STEP = 1.25;

const noGroups: ChartGroups = { closed: new Map(), bundles: new Map(), open: [] };

const nowhere: ReadonlyMap<string, number> = new Map();

function toView({ zoom, pan }: SeenChart): View {
  return { zoom, pan: { ...pan } };
}

function isMotionWanted(): boolean {
  return !window.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** The graph of one chart. Cytoscape is mounted once; a new slice changes only what differs. */
export function GraphCanvas(
  props: GraphCanvasProps & { readonly ref?: Ref<GraphHandle> },
): ReactElement {
  const { slice, faded, language, evidence, theme, selection, readOnly, ref } = props;
  const { evidenceShown, onEvidenceShown, legendShown, onLegendShown } = props;
  const { minimapShown, onMinimapShown } = props;
  const { still = false, elsewhere = nowhere, trail = null, looks = plainLooks } = props;
  const { compared = nothingCompared } = props;
  const { groups = noGroups } = props;
  const frame = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const overview = useRef<HTMLCanvasElement>(null);
  const lasso = useRef<SVGPathElement>(null);
  const rubber = useRef<SVGLineElement>(null);
  const handle = useRef<HTMLDivElement>(null);
  const legend = useRef<HTMLElement>(null);
  const scene = useRef<Scene | null>(null);
  // A task of its own brings the first elements: to make the scene takes as long as to fill it.
  const [drawn, setDrawn] = useState<Scene | null>(null);
  const latest = useRef(props);
  const shownChart = useRef<string | null>(null);
  /** What is to be in sight when its chart is drawn. */
  const wantedSight = useRef<SeenChart | null>(null);
  const [tool, setTool] = useState<GraphTool>('move');
  const latestTool = useRef(tool);
  const [spoken, setSpoken] = useState('');
  const { model, part, setDetail, isPending } = useLargeChart(
    slice,
    language,
    { faded, trail, looks: looks.looks, closed: groups.closed },
    still,
  );
  const isLarge = model !== null || isPending;
  const elements = useMemo(
    () =>
      sliceToElements(part, language, isLarge ? null : evidence, faded, {
        looks: looks.looks,
        compared,
        groups,
      }),
    [part, language, isLarge, evidence, faded, looks, compared, groups],
  );
  const latestDetail = useRef(setDetail);
  const entries = useMemo(() => {
    const detail = legendEntries(elements, elsewhere, groups.open);
    return model ? overviewEntries(model, detail) : detail;
  }, [elements, elsewhere, groups, model]);
  const dots = useMemo(
    () =>
      minimapShown && !still ? minimapDots(slice, language, { faded, looks: looks.looks }) : null,
    [minimapShown, still, slice, language, faded, looks],
  );
  const [sight] = useState(createSightTeller);
  const isFar = isLarge && elements.size === 0;

  useEffect(() => {
    latest.current = props;
    latestTool.current = tool;
    latestDetail.current = setDetail;
  });
  useEffect(() => {
    const parts = {
      frame: frame.current,
      under: under.current,
      container: container.current,
      over: over.current,
      overview: overview.current,
      lasso: lasso.current,
      rubber: rubber.current,
      handle: handle.current,
    };
    if (!allThere(parts)) return undefined;
    const made = createScene({
      ...parts,
      tokens: themes[latest.current.theme],
      animated: isMotionWanted(),
      still: latest.current.still ?? false,
      onDetail: (box) => latestDetail.current(box),
      onSight: sight.tell,
      corner: () =>
        legend.current && {
          width: legend.current.offsetLeft + legend.current.offsetWidth,
          height: parts.frame.clientHeight - legend.current.offsetTop,
        },
    });
    scene.current = made;
    setDrawn(made);
    shownChart.current = null;
    const stop = followGestures(
      {
        state: made.state,
        frame: parts.frame,
        overlay: parts,
        props: () => latest.current,
        tool: () => latestTool.current,
        redraw: made.redraw,
        repaint: made.repaint,
        fit: made.fit,
        bringIntoView: made.bringIntoView,
        announce: setSpoken,
      },
      made.settle,
    );
    const sized = new ResizeObserver(made.resize);
    sized.observe(parts.frame);
    return () => {
      sized.disconnect();
      stop();
      scene.current = null;
      made.destroy();
    };
  }, [sight]);
  useEffect(() => drawn?.setTokens(themes[theme]), [drawn, theme]);
  useEffect(() => drawn?.setReadOnly(readOnly), [drawn, readOnly]);
  // Before the elements, which may be fitted into the window with their boxes.
  useEffect(() => drawn?.setGroups(groups.open), [drawn, groups]);
  useEffect(() => {
    // The chart before it stays until there is something of this one.
    if (isPending || !drawn) return;
    const wanted = wantedSight.current;
    wantedSight.current = null;
    const view = wanted?.chart === slice.chart.uid ? toView(wanted) : null;
    drawn.setElements(elements, model, shownChart.current !== slice.chart.uid, view);
    shownChart.current = slice.chart.uid;
  }, [drawn, elements, model, slice.chart.uid, isPending]);
  useEffect(() => drawn?.setSelection(selection), [drawn, selection]);
  useEffect(() => drawn?.setElsewhere(elsewhere), [drawn, elsewhere]);
  useEffect(() => drawn?.setTrail(trail), [drawn, trail]);

  const zoom = (factor: number): void => {
    if (scene.current) zoomBy(scene.current.state.core, factor);
  };
  const zoomAt = (factor: number, { x, y }: Spot): void => {
    const core = scene.current?.state.core;
    if (!core) return;
    const pan = core.pan();
    const renderedPosition = { x: x * core.zoom() + pan.x, y: y * core.zoom() + pan.y };
    core.stop().zoom({ level: core.zoom() * factor, renderedPosition });
  };
  const centre = (spot: Spot): void => {
    const now = sight.now();
    if (now) scene.current?.state.core.stop().pan(panToMiddle(now, spot));
  };
  useImperativeHandle(ref, () => ({
    fit: () => scene.current?.fit(),
    centreOn: (uid) => {
      scene.current?.bringIntoView(uid);
    },
    showAll: (uids) => scene.current?.showAll(uids),
    focus: () => frame.current?.focus(),
    seen: () => {
      const now = scene.current?.isArriving() ? null : sight.now();
      const chart = shownChart.current;
      return now && chart !== null ? { chart, ...now } : null;
    },
    lookAt: (seen) => {
      if (seen.chart !== shownChart.current) wantedSight.current = seen;
      else scene.current?.lookAt(toView(seen));
    },
    putBack: () => scene.current?.putBack(),
    record: (context) => {
      if (!scene.current || shownChart.current === null) return false;
      recordScene(context, scene.current.state);
      return true;
    },
    runLayout: async (wish, cancelled) => {
      const pinned = [
        ...slice.nodes.filter((node) => node.pinned).map(({ uid }) => uid),
        ...slice.attributions
          .filter(({ spot }) => spot?.pinned)
          .map(({ uid }) => hypothesisNodeId(uid)),
      ];
      const arrangement = {
        ...wish,
        pinned: new Set(pinned),
        together: wish.together ?? groups.open.map(({ shown }) => shown),
        days: daysOf(slice),
        centre: slice.nodes.filter(({ uid }) => selection.has(uid)).map(({ uid }) => uid),
      };
      return (await scene.current?.arrange(arrangement, cancelled)) ?? [];
    },
  }));

  return (
    <div
      ref={frame}
      className="graph"
      data-testid="graph"
      data-tool={tool}
      data-drawn-as={isFar ? 'overview' : 'graph'}
      role="application"
      aria-label={`Graph: ${slice.chart.title}`}
      aria-description="Arrow keys go from node to node. The same things stand in the list view."
      aria-busy={isPending}
      tabIndex={0}
    >
      <canvas ref={overview} className="graph-overview" />
      <canvas ref={under} className="graph-layer" />
      <div ref={container} className="graph-core" />
      <canvas ref={over} className="graph-layer" />
      <svg className="graph-layer" aria-hidden="true">
        <path ref={lasso} className="graph-lasso" />
        <line ref={rubber} className="graph-rubber" />
      </svg>
      <div
        ref={handle}
        className="graph-handle graph-control"
        title="Drag to another node to connect the two"
        aria-hidden="true"
        hidden
      />
      {isPending && !still && <Waiting text={`Drawing the chart “${slice.chart.title}” …`} />}
      {dots && !isPending && (
        <Minimap
          dots={dots}
          tokens={themes[theme]}
          sight={sight}
          onCentre={centre}
          onZoom={zoomAt}
          onFit={() => scene.current?.fit()}
          onHide={() => onMinimapShown(false)}
        />
      )}
      {legendShown && !isPending && slice.nodes.length > 0 && (
        <Legend
          ref={legend}
          entries={entries}
          looks={looks.legend}
          notDrawn={isLarge ? 0 : (evidence?.leftOut ?? 0)}
          onMeasureAgain={props.onMeasureAgain ?? null}
          remarks={isLarge ? overviewWords({ isFar, evidenceShown, isPicture: still }) : []}
          tokens={themes[theme]}
          onHide={still ? null : () => onLegendShown(false)}
        />
      )}
      {!still && (
        <GraphTools
          tool={tool}
          onTool={setTool}
          onZoomIn={() => zoom(ZOOM_STEP)}
          onZoomOut={() => zoom(1 / ZOOM_STEP)}
          onFit={() => scene.current?.fit()}
          evidenceShown={evidenceShown}
          onEvidenceShown={onEvidenceShown}
          onShowMinimap={minimapShown ? null : () => onMinimapShown(true)}
          onShowLegend={legendShown ? null : () => onLegendShown(true)}
        />
      )}
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

type AllThere<T> = { [K in keyof T]: NonNullable<T[K]> };

function allThere<T extends Record<string, unknown>>(parts: T): parts is T & AllThere<T> {
  return Object.values(parts).every((part) => part !== null);
}
