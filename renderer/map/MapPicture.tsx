import {
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
import type { ChartLooks } from '../../core/styling/look';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import type { Measure } from '../canvas/labels/labelBlock';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import { createMeasure } from '../canvas/labels/measureText';
import type { RecordingContext } from '../drawing/recordingContext';
import { themes, type Theme } from '../theme/tokens';
import { layOutMap } from './draw/layOutMap';
import type { MapState } from './draw/mapState';
import { fitWithNames } from './fitWithNames';
import { loadOutlines, type Outline } from './geo/loadOutlines';
import { holdView, type MapView, type Size } from './geo/mapView';
import { mapContent } from './mapContent';
import { MapLegend } from './MapLegend';
import './mapPicture.css';
import { MapScale } from './MapScale';
import { offInWords } from './offInWords';
import { withoutCutNames } from './withoutCutNames';
import { recordMap } from './recordMap';

export interface MapPictureHandle {
  /** Draws the map from the corner of its frame on. False: outlines or fonts are not there yet. */
  readonly record: (context: RecordingContext) => boolean;
}

interface MapPictureProps {
  readonly slice: ChartSlice;
  /** What of it the filter fades. */
  readonly faded: ReadonlySet<Uid>;
  readonly language: LanguageView;
  readonly looks: ChartLooks;
  readonly theme: Theme;
  readonly legendShown: boolean;
  readonly arcsShown: boolean;
  /** Null: all that stands on the map, with its names. */
  readonly sight: MapView | null;
  readonly ref: Ref<MapPictureHandle>;
}

/** What comes some time after the page. */
interface Loaded {
  readonly outlines: readonly Outline[];
  readonly measure: Measure;
}

interface Room extends Size {
  /** Pixels at the lower edge that legend and footing cover. */
  readonly covered: number;
}

const nothing: ReadonlySet<Uid> = new Set();

async function load(): Promise<Loaded> {
  const [outlines] = await Promise.all([loadOutlines(), loadLabelFonts()]);
  return { outlines, measure: createMeasure() };
}

/** How large the frame is and how much of it is free, followed. */
function useRoom(): {
  readonly frame: Ref<HTMLDivElement>;
  readonly corner: Ref<HTMLDivElement>;
  readonly room: Room | null;
} {
  const frame = useRef<HTMLDivElement>(null);
  const corner = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState<Room | null>(null);
  useEffect(() => {
    const [whole, part] = [frame.current, corner.current];
    if (!whole || !part) return undefined;
    const sized = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = whole;
      setRoom((before) => {
        const isSame = before?.width === width && before.height === height;
        // What the scale says bears on how high this is: it must come to an end.
        const covered = Math.max(part.offsetHeight, isSame ? before.covered : 0);
        return isSame && covered === before.covered ? before : { width, height, covered };
      });
    });
    sized.observe(whole);
    sized.observe(part);
    return () => sized.disconnect();
  }, []);
  return { frame, corner, room };
}

/** The chart on a map of the world, to be read off: without tools, and it says what is not on it. */
export function MapPicture(props: MapPictureProps): ReactElement {
  const { slice, faded, language, looks, theme, legendShown, arcsShown, sight, ref } = props;
  const tokens = themes[theme];
  const { frame, corner, room } = useRoom();
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  useEffect(() => {
    let isGone = false;
    void load().then((all) => {
      if (!isGone) setLoaded(all);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const onMap = useMemo(() => mapContent(slice, language), [slice, language]);
  const drawn = useMemo(() => {
    if (!loaded || !room || room.width === 0 || room.height === 0) return null;
    const { covered, ...size } = room;
    const state: MapState = {
      ...loaded,
      ...onMap,
      ...{ language, selection: nothing, tokens, looks: looks.looks, faded, arcsShown, size },
      ...{ view: sight ?? { x: 0.5, y: 0.5, scale: 1 }, opened: null, focused: null },
      hovered: null,
    };
    const view = sight
      ? holdView(sight, size, onMap.cut)
      : fitWithNames(state, Math.min(covered, size.height / 3));
    const placed = { ...state, view };
    const layout = layOutMap(placed);
    // In the window one can pan to what is cut off.
    return { state: placed, layout: sight ? layout : withoutCutNames(layout, placed) };
  }, [loaded, room, onMap, language, tokens, looks, faded, arcsShown, sight]);
  useImperativeHandle(ref, () => ({
    record(context) {
      if (drawn) recordMap(context, drawn.state, drawn.layout);
      return drawn !== null;
    },
  }));

  const off = offInWords(onMap);
  const leftOut = drawn?.layout.leftOut ?? 0;
  const arcs = drawn?.layout.arcs;
  const lines = useMemo(() => arcs?.flatMap((arc) => arc.lines) ?? [], [arcs]);
  return (
    <div ref={frame} className="map-picture">
      <canvas className="map-layer" />
      {onMap.marks.length === 0 && (
        <p className="map-picture-empty">Nothing that is shown has a position.</p>
      )}
      <div ref={corner} className="map-corner">
        {legendShown && onMap.marks.length > 0 && (
          <MapLegend
            marks={onMap.marks}
            lines={lines}
            areBundled={arcs?.some((arc) => arc.lines.length > 1) ?? false}
            language={language}
            looks={looks}
            tokens={tokens}
            onMeasureAgain={null}
            onHide={null}
          />
        )}
        <div className="map-footing">
          <MapScale view={drawn?.state.view} />
          {off !== '' && <span>{off}</span>}
          {leftOut > 0 && (
            <span>{leftOut.toLocaleString('en')} lines are too many to draw, and left out</span>
          )}
          {!arcsShown && onMap.lines.length > 0 && (
            <span>{onMap.lines.length.toLocaleString('en')} lines are not shown</span>
          )}
        </div>
      </div>
    </div>
  );
}
