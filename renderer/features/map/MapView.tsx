import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactElement,
} from 'react';
import type { ChartLooks } from '../../../core/styling/look';
import type { Uid } from '../../../core/uid';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { afterDrawn } from '../../store/afterDrawn';
import { focusInspector } from '../../store/focusPane';
import { useGraphMenu } from '../../store/graphMenu';
import { map, useMapChoices } from '../../store/map';
import { useStaleMeasures } from '../../store/measures/useLooks';
import { tell } from '../../store/notices';
import { selectedOnChart, type SelectHow } from '../../store/selection';
import { nameOn } from '../../store/sliceTitles';
import { useWorkbench } from '../../store/workbench';
import { themes } from '../../theme/tokens';
import { createMapScene, type MapScene } from '../../map/draw/createMapScene';
import type { MapContent } from '../../map/draw/mapState';
import { followKeys } from './interaction/followKeys';
import { followPointer } from './interaction/followPointer';
import { mapContent } from '../../map/mapContent';
import { offInWords } from '../../map/offInWords';
import './map.css';
import { MapFooting } from './MapFooting';
import { MapLegend } from '../../map/MapLegend';
import { MapList } from './MapList';
import { mapRows } from './mapRows';
import { MapTools } from './MapTools';

interface MapViewProps {
  readonly slice: ChartSlice;
  /** What of it the filter fades. */
  readonly faded: ReadonlySet<Uid>;
  readonly language: LanguageView;
  readonly looks: ChartLooks;
}

const nowhere: ReadonlySet<string> = new Set();

/** The chart on a map of the world: what has a position, what a link places, and a list of the rest. */
export function MapView({ slice, faded, language, looks }: MapViewProps): ReactElement {
  const frame = useRef<HTMLDivElement>(null);
  const land = useRef<HTMLCanvasElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const scene = useRef<MapScene | null>(null);
  const { selection, select, theme, legendShown, setLegendShown } = useWorkbench();
  const showMenu = useGraphMenu((state) => state.show);
  const arcsShown = useMapChoices((state) => state.arcsShown);
  const setArcsShown = useMapChoices((state) => state.setArcsShown);
  const listShown = useMapChoices((state) => state.listShown);
  const setListShown = useMapChoices((state) => state.setListShown);
  const [here, setHere] = useState(nowhere);
  const [leftOut, setLeftOut] = useState(0);
  const [hasLand, setHasLand] = useState(false);
  const [spoken, setSpoken] = useState('');
  const chart = slice.chart.uid;
  const onMap = useMemo(() => mapContent(slice, language), [slice, language]);
  const selected = useMemo(() => new Set(selection.map(({ uid }) => uid)), [selection]);
  const rows = useMemo(
    () => mapRows(onMap, (uid) => nameOn(slice, uid), language, here),
    [onMap, slice, language, here],
  );
  const content = useMemo(
    (): MapContent => ({
      marks: onMap.marks,
      lines: onMap.lines,
      cut: onMap.cut,
      language,
      selection: selected,
      tokens: themes[theme],
      looks: looks.looks,
      faded,
      arcsShown,
    }),
    [onMap, language, selected, theme, looks, faded, arcsShown],
  );

  const pick = (uids: readonly Uid[], how: SelectHow): void =>
    select(selectedOnChart(slice, uids), how);
  const open = (uid: Uid): void => {
    pick([uid], 'replace');
    focusInspector();
  };
  const openMenu = (
    target: Uid | null,
    client: { readonly x: number; readonly y: number },
  ): void => {
    const node = slice.nodes.find(({ uid }) => uid === target);
    showMenu({ target, client, at: { x: node?.x ?? 0, y: node?.y ?? 0 } });
  };
  /** False: it does not stand on the map. */
  const centreOn = (uid: Uid): boolean => {
    const { current } = scene;
    const item = current
      ?.layout()
      .items.find(({ marks }) => marks.some(({ node }) => node.uid === uid));
    if (item) current?.bringIntoView(item);
    return item !== undefined;
  };
  const closeList = (): void => {
    setListShown(false);
    setHere(nowhere);
    frame.current?.focus();
  };

  const latest = useRef({ content, language, pick, open, openMenu });
  useEffect(() => {
    latest.current = { content, language, pick, open, openMenu };
  });
  useEffect(() => {
    const [box, lower, upper] = [frame.current, land.current, over.current];
    if (!box || !lower || !upper) return undefined;
    const { seen, setSeen } = useMapChoices.getState();
    const made = createMapScene({
      land: lower,
      over: upper,
      content: latest.current.content,
      view: seen.get(chart) ?? null,
      onView: (view) => {
        box.dataset['view'] = [view.x, view.y, view.scale].join(' ');
        setSeen(chart, view);
      },
      onLeftOut: setLeftOut,
      covered: () => corner.current?.offsetHeight ?? 0,
      onLand: () => {
        setHasLand(true);
        box.dataset['land'] = 'drawn';
      },
    });
    scene.current = made;
    const host = {
      scene: made,
      frame: box,
      language: () => latest.current.language,
      onSelect: (uids: readonly Uid[], how: SelectHow) => latest.current.pick(uids, how),
      onOpen: (uid: Uid) => latest.current.open(uid),
      onMenu: (target: Uid | null, client: { readonly x: number; readonly y: number }) =>
        latest.current.openMenu(target, client),
      onList: ({ marks }: { readonly marks: readonly { readonly id: string }[] }) => {
        setHere(new Set(marks.map(({ id }) => id)));
        setListShown(true);
        afterDrawn(() => document.getElementById('map-list')?.focus());
      },
      announce: setSpoken,
    };
    const stops = [followPointer(host), followKeys(host)];
    const sized = new ResizeObserver(() =>
      made.resize({ width: box.clientWidth, height: box.clientHeight }),
    );
    sized.observe(box);
    return () => {
      sized.disconnect();
      for (const stop of stops) stop();
      scene.current = null;
      made.destroy();
    };
  }, [chart, setListShown]);
  useEffect(() => scene.current?.setContent(content), [content, chart]);
  useImperativeHandle(map, () => ({
    fit: () => scene.current?.fit(),
    centreOn: (uid) => {
      const name = nameOn(slice, uid);
      if (centreOn(uid) || name === null) return;
      tell({ tone: 'info', text: `“${name}” has no position, so it is not on the map.` });
    },
    focus: () => frame.current?.focus(),
    seen: () => {
      const drawn = scene.current?.state();
      if (!drawn || drawn.size.width === 0) return null;
      const { view, size } = drawn;
      return { ...view, width: Math.round(size.width), height: Math.round(size.height) };
    },
  }));

  const off = offInWords(onMap);
  const stale = useStaleMeasures(slice, language);
  return (
    <div className="map-view">
      <div
        ref={frame}
        className="map"
        data-testid="map"
        role="application"
        aria-label={`Map: ${slice.chart.title}`}
        aria-description="Arrow keys go from mark to mark, Enter opens. The list beside the map has the same entities, and those without a position."
        tabIndex={0}
      >
        <canvas ref={land} className="map-layer" />
        <canvas ref={over} className="map-layer" />
        <div ref={corner} className="map-corner map-control">
          {legendShown && onMap.marks.length > 0 && (
            <MapLegend
              marks={onMap.marks}
              lines={arcsShown ? onMap.lines : []}
              language={language}
              looks={looks}
              tokens={themes[theme]}
              onMeasureAgain={stale.isStale ? stale.measureAgain : null}
              onHide={() => setLegendShown(false)}
            />
          )}
          <MapFooting chart={chart} leftOut={leftOut} hasLand={hasLand} />
        </div>
        <MapTools
          arcsShown={arcsShown}
          onArcsShown={setArcsShown}
          onShowLegend={legendShown ? null : () => setLegendShown(true)}
          onZoom={(factor) => scene.current?.zoom(factor)}
          onFit={() => scene.current?.fit()}
        />
        {!listShown && slice.nodes.length > 0 && (
          <button
            type="button"
            className="map-without map-control"
            onClick={() => {
              setListShown(true);
              afterDrawn(() => document.getElementById('map-list')?.focus());
            }}
          >
            {off === '' ? 'List what is on the map' : off}
          </button>
        )}
        {onMap.marks.length === 0 && slice.nodes.length > 0 && (
          <div className="map-empty">
            <h2>Nothing that is shown has a position</h2>
            <p>
              Give a place its position in the inspector, or let it through the filter. Incidents at
              that place then stand there, too.
            </p>
          </div>
        )}
        <p className="visually-hidden" role="status">
          {spoken}
        </p>
      </div>
      {listShown && (
        <MapList
          rows={rows}
          selection={selected}
          faded={faded}
          onPick={(uid, how) => {
            pick([uid], how);
            centreOn(uid);
          }}
          onOpen={open}
          onMenu={openMenu}
          onClose={closeList}
        />
      )}
    </div>
  );
}
