import type { ThemeTokens } from '../../theme/tokens';
import type { LeftOut, OverviewView } from './drawOverview';
import type { OverviewArrays } from './overviewArrays';
import type { OverviewAnswer, OverviewOrder } from './overviewMessages';

/** What shall be on the canvas. */
export interface PainterWish {
  /** What is in sight; null before the canvas has a size. */
  readonly view: OverviewView | null;
  readonly tokens: ThemeTokens;
  readonly leftOut: LeftOut | null;
}

export interface Painter {
  readonly setArrays: (arrays: OverviewArrays) => void;
  /** Moves what is drawn to where the view has it now, and draws it anew where that is not enough. */
  readonly follow: () => void;
  /** Draws anew; comes true when that, or something newer, is on the canvas. */
  readonly paint: () => Promise<void>;
  readonly clear: () => void;
  readonly destroy: () => void;
}

/** Where a picture is recorded, nobody sees the canvas. */
export const noPainter: Painter = {
  setArrays: () => undefined,
  follow: () => undefined,
  paint: () => Promise.resolve(),
  clear: () => undefined,
  destroy: () => undefined,
};

/** What is drawn around what is in sight, as a share of it on each side: panning finds it there. */
const AROUND = 0.3;
/** Milliseconds of rest after which what was only moved is drawn anew. */
const REST = 90;
/** A bitmap may be blown up or shrunk by so much before it is drawn anew amid a gesture. */
const MOST_STRETCH = 1.6;

function withAround(view: OverviewView): OverviewView {
  const [aside, above] = [Math.round(view.width * AROUND), Math.round(view.height * AROUND)];
  return {
    zoom: view.zoom,
    pan: { x: view.pan.x + aside, y: view.pan.y + above },
    width: view.width + 2 * aside,
    height: view.height + 2 * above,
  };
}

/**
 * Keeps a canvas at what is in sight. A worker draws it with something around it; while a gesture
 * goes on, only the picture is moved.
 */
export function createPainter(canvas: HTMLCanvasElement, wish: () => PainterWish): Painter {
  const apart = new Worker(new URL('./overviewWorker.ts', import.meta.url), { type: 'module' });
  let arrays: OverviewArrays | null = null;
  /** With what is around what was in sight. */
  let drawn: OverviewView | null = null;
  let drawing: OverviewView | null = null;
  let again = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const waiting: { readonly round: number; readonly done: () => void }[] = [];
  let round = 0;

  const place = (): void => {
    const { view } = wish();
    if (!drawn || !view) return;
    const scale = view.zoom / drawn.zoom;
    const left = view.pan.x - drawn.pan.x * scale;
    const top = view.pan.y - drawn.pan.y * scale;
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${scale})`;
  };
  const show = (around: OverviewView): void => {
    canvas.style.width = `${around.width}px`;
    canvas.style.height = `${around.height}px`;
    place();
  };
  const order = (message: OverviewOrder): void => apart.postMessage(message);
  const begin = (): void => {
    clearTimeout(timer);
    const { view, tokens, leftOut } = wish();
    if (!arrays || !view || view.width === 0) {
      finish();
      return;
    }
    round += 1;
    again = false;
    const around = withAround(view);
    drawing = around;
    const ratio = window.devicePixelRatio;
    order({ what: 'draw', round, view: around, ratio, tokens, leftOut });
  };
  const finish = (): void => {
    for (const { done } of waiting.splice(0)) done();
  };
  const paint = (): Promise<void> =>
    new Promise((resolve) => {
      // What is being drawn is of before this was asked.
      waiting.push({ round: round + 1, done: resolve });
      if (drawing) again = true;
      else begin();
    });
  apart.addEventListener('message', ({ data }: MessageEvent<OverviewAnswer>) => {
    if (!drawing || data.round !== round) {
      data.bitmap.close();
      return;
    }
    drawn = drawing;
    drawing = null;
    canvas.width = data.bitmap.width;
    canvas.height = data.bitmap.height;
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(data.bitmap);
    show(drawn);
    const now = waiting.filter((one) => one.round <= round);
    waiting.splice(0, waiting.length, ...waiting.filter((one) => one.round > round));
    for (const { done } of now) done();
    if (again) begin();
  });

  return {
    setArrays(next) {
      arrays = next;
      order({ what: 'arrays', arrays: next });
    },
    follow() {
      const { view } = wish();
      if (!view || !arrays) return;
      place();
      clearTimeout(timer);
      if (!drawing && (!drawn || isShort(drawn, view))) begin();
      else timer = setTimeout(() => (drawing ? (again = true) : begin()), REST);
    },
    paint,
    clear() {
      clearTimeout(timer);
      arrays = null;
      drawn = null;
      drawing = null;
      again = false;
      canvas.width = 1;
      canvas.height = 1;
      canvas.style.width = '0';
      finish();
    },
    destroy() {
      clearTimeout(timer);
      apart.terminate();
    },
  };
}

/** Whether what is drawn does not reach the edges of the view, or is of quite another zoom. */
function isShort(around: OverviewView, view: OverviewView): boolean {
  const scale = view.zoom / around.zoom;
  if (scale > MOST_STRETCH || scale < 1 / MOST_STRETCH) return true;
  const left = view.pan.x - around.pan.x * scale;
  const top = view.pan.y - around.pan.y * scale;
  return (
    left > 0 ||
    top > 0 ||
    left + around.width * scale < view.width ||
    top + around.height * scale < view.height
  );
}
