import { CrossIcon } from '@blueprintjs/icons';
import {
  useEffect,
  useMemo,
  useRef,
  useSyncExternalStore,
  type KeyboardEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import type { ThemeTokens } from '../../theme/tokens';
import type { Box } from '../geometry/box';
import type { Spot } from '../graphCanvasProps';
import { drawMinimap } from './drawMinimap';
import './minimap.css';
import type { MinimapDots } from './minimapDots';
import {
  boxInSight,
  fitMinimap,
  frameOnMinimap,
  isMinimapWanted,
  middleOfSight,
  spotOnChart,
} from './minimapGeometry';
import type { SightTeller } from './sight';

interface MinimapProps {
  readonly dots: MinimapDots;
  readonly tokens: ThemeTokens;
  readonly sight: SightTeller;
  /** This spot of the chart shall be in the middle of what is in sight. */
  readonly onCentre: (spot: Spot) => void;
  /** Nearer by this factor; the spot stays where it is. */
  readonly onZoom: (factor: number, spot: Spot) => void;
  readonly onFit: () => void;
  readonly onHide: () => void;
}

/** Of what is in sight, for each press of an arrow key. */
const STEP = 0.25;
const ZOOM_STEP = 1.25;
/** Zoom per pixel of the wheel, as on the graph. */
const WHEEL = 0.0016;
const LINE_HEIGHT = 18;

const arrows: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** The whole chart, small, with a frame around what is in sight; not there while all of it is. */
export function Minimap(props: MinimapProps): ReactElement | null {
  const { sight, dots } = props;
  const { box } = dots;
  const isWanted = useSyncExternalStore(
    sight.subscribe,
    () => box !== null && isMinimapWanted(sight.now(), box),
  );
  return isWanted && box ? <ShownMinimap {...props} box={box} /> : null;
}

function ShownMinimap({
  dots,
  box,
  tokens,
  sight,
  onCentre,
  onZoom,
  onFit,
  onHide,
}: MinimapProps & { readonly box: Box }): ReactElement {
  const map = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  /** From the pointer to the middle of the frame that it holds. */
  const held = useRef<Spot | null>(null);
  const fit = useMemo(() => fitMinimap(box), [box]);

  useEffect(() => {
    const { current } = canvas;
    const context = current?.getContext('2d');
    if (!current || !context) return;
    const ratio = window.devicePixelRatio;
    current.width = Math.round(fit.width * ratio);
    current.height = Math.round(fit.height * ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawMinimap(context, dots, fit, tokens);
  }, [dots, fit, tokens]);
  useEffect(() => {
    const follow = (): void => {
      const now = sight.now();
      if (!now || !frame.current) return;
      const { x, y, width, height } = frameOnMinimap(fit, now);
      frame.current.style.transform = `translate(${x}px, ${y}px)`;
      frame.current.style.width = `${width}px`;
      frame.current.style.height = `${height}px`;
    };
    follow();
    return sight.subscribe(follow);
  }, [fit, sight]);
  const latestZoom = useRef(onZoom);
  useEffect(() => {
    latestZoom.current = onZoom;
  });
  useEffect(() => {
    const { current } = map;
    // React's own listener could not keep the page from scrolling.
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE_HEIGHT : 1;
      const spot = spotOnChart(fit, { x: event.offsetX, y: event.offsetY });
      latestZoom.current(Math.exp(-event.deltaY * unit * WHEEL), spot);
    };
    current?.addEventListener('wheel', onWheel, { passive: false });
    return () => current?.removeEventListener('wheel', onWheel);
  }, [fit]);

  const spotOf = (event: PointerEvent): Spot => {
    const { left, top } = event.currentTarget.getBoundingClientRect();
    return spotOnChart(fit, { x: event.clientX - left, y: event.clientY - top });
  };
  const take = (event: PointerEvent): void => {
    const now = sight.now();
    if (event.button !== 0 || !now) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const spot = spotOf(event);
    const seen = boxInSight(now);
    const isOnFrame =
      spot.x >= seen.left && spot.x <= seen.right && spot.y >= seen.top && spot.y <= seen.bottom;
    const middle = middleOfSight(now);
    held.current = isOnFrame ? { x: middle.x - spot.x, y: middle.y - spot.y } : { x: 0, y: 0 };
    if (!isOnFrame) onCentre(spot);
  };
  const drag = (event: PointerEvent): void => {
    if (!held.current) return;
    const { x, y } = spotOf(event);
    onCentre({ x: x + held.current.x, y: y + held.current.y });
  };
  const letGo = (): void => {
    held.current = null;
  };
  const onKey = (event: KeyboardEvent): void => {
    const now = sight.now();
    if (!now || event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = arrows[event.key];
    const middle = middleOfSight(now);
    if (arrow) {
      const step = event.shiftKey ? 1 : STEP;
      const [wide, high] = [now.width / now.zoom, now.height / now.zoom];
      onCentre({ x: middle.x + arrow.x * step * wide, y: middle.y + arrow.y * step * high });
    } else if (event.key === '+' || event.key === '=') onZoom(ZOOM_STEP, middle);
    else if (event.key === '-') onZoom(1 / ZOOM_STEP, middle);
    else if (event.key === '0') onFit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div className="minimap graph-control graph-scroll">
      <div
        ref={map}
        className="minimap-map"
        role="application"
        aria-label="Minimap"
        aria-description="Arrow keys move what is in sight, with Shift by all of it. Plus and minus zoom, 0 shows the whole chart."
        tabIndex={0}
        style={{ width: fit.width, height: fit.height }}
        onPointerDown={take}
        onPointerMove={drag}
        onPointerUp={letGo}
        onPointerCancel={letGo}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={onKey}
      >
        <canvas ref={canvas} />
        <div ref={frame} className="minimap-frame" />
      </div>
      <button type="button" aria-label="Hide the minimap" title="Hide the minimap" onClick={onHide}>
        <CrossIcon size={12} />
      </button>
    </div>
  );
}
