import type { Uid } from '../../../core/uid';
import type { SceneState } from '../scene/sceneState';
import type { GraphCanvasProps, Spot } from '../graphCanvasProps';

/** What gestures work with: the scene, the page's elements, and the window's latest callbacks. */
export interface GestureHost {
  readonly state: SceneState;
  /** Holds Cytoscape and all layers; has the focus. */
  readonly frame: HTMLElement;
  readonly overlay: {
    readonly lasso: SVGPathElement;
    readonly rubber: SVGLineElement;
    readonly handle: HTMLElement;
  };
  readonly props: () => GraphCanvasProps;
  readonly tool: () => 'move' | 'lasso';
  readonly redraw: () => void;
  /** Draws the overview anew: nodes of it stand elsewhere. */
  readonly repaint: () => void;
  readonly fit: () => void;
  readonly bringIntoView: (uid: Uid) => void;
  readonly announce: (text: string) => void;
}

/** Of a pointer on the canvas, in CSS pixels from its corner. */
export function spotOn(frame: HTMLElement, event: { clientX: number; clientY: number }): Spot {
  const { left, top } = frame.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

export function toChart(state: SceneState, { x, y }: Spot): Spot {
  const pan = state.core.pan();
  const zoom = state.core.zoom();
  return { x: (x - pan.x) / zoom, y: (y - pan.y) / zoom };
}

/** A handler that can be taken off again. */
export type Undo = () => void;

export function listen<K extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  type: K,
  listener: (event: HTMLElementEventMap[K]) => void,
  capture = false,
): Undo {
  target.addEventListener(type, listener, { capture, passive: false });
  return () => target.removeEventListener(type, listener, { capture });
}
