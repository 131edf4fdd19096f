import { language } from '../../canvas/testing/sliceParts';
import { themes } from '../../theme/tokens';
import type { MapState } from '../draw/mapState';
import { mapContent } from '../mapContent';
import { slice } from './chartOnMap';

/** A chart on a map without land; all letters are six wide. */
export function stateOfMap(parts: Partial<MapState> = {}): MapState {
  const { marks, lines, cut } = mapContent(slice, language);
  return {
    ...{ marks, lines, cut, language, outlines: [], looks: new Map(), arcsShown: true },
    ...{ selection: new Set(), faded: new Set(), opened: null, focused: null, hovered: null },
    tokens: themes.light,
    measure: (text) => text.length * 6,
    size: { width: 640, height: 400 },
    view: { x: 0.6, y: 0.4, scale: 4000 },
    ...parts,
  };
}
