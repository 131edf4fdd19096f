import { createRef } from 'react';
import { create } from 'zustand';
import type { PictureWish } from '../../core/picture/pictureWish';
import type { Uid } from '../../core/uid';

type MapSight = NonNullable<Extract<PictureWish['view'], { of: 'map' }>['sight']>;

/** What the window's menus and keys ask of the map, through a ref. */
export interface MapHandle {
  readonly fit: () => void;
  readonly centreOn: (uid: Uid) => void;
  readonly focus: () => void;
  /** What is in sight; null before anything was drawn. */
  readonly seen: () => MapSight | null;
}

/** The map on screen. */
export const map = createRef<MapHandle>();

/** What part of the world is seen: its middle, and the pixels that the world is wide. */
interface SeenPart {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface MapChoices {
  /** By chart: the map comes back as it was left. */
  readonly seen: ReadonlyMap<Uid, SeenPart>;
  readonly arcsShown: boolean;
  readonly listShown: boolean;
  readonly setSeen: (chart: Uid, part: SeenPart) => void;
  readonly setArcsShown: (shown: boolean) => void;
  readonly setListShown: (shown: boolean) => void;
}

/** How the map is looked at. */
export const useMapChoices = create<MapChoices>()((set) => ({
  seen: new Map(),
  arcsShown: true,
  listShown: false,
  setSeen: (chart, part) => set(({ seen }) => ({ seen: new Map(seen).set(chart, part) })),
  setArcsShown: (arcsShown) => set({ arcsShown }),
  setListShown: (listShown) => set({ listShown }),
}));
