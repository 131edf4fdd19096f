import { finishNow } from '../../../core/sliced';
import cytoscape from 'cytoscape';
import { themes } from '../../theme/tokens';
import { diffElements } from '../elements/diffElements';
import type { GraphElements } from '../elements/graphElement';
import { typography } from '../labels/labelBlock';
import { arrangeLabels, writeLabels } from '../scene/arrangeLabels';
import { bendEdges } from '../scene/bendEdges';
import { placeBeside } from '../scene/placeBeside';
import type { SceneState } from '../scene/sceneState';
import { syncElements } from '../scene/syncElements';

/** A chart as it stands on the canvas at a zoom, where there is no screen. Letters are taken as equally wide: a little wider than those of Inter are on average. */
export function headlessScene(elements: GraphElements, zoom: number): SceneState {
  const core = cytoscape({ headless: true, styleEnabled: false });
  const state: SceneState = {
    core,
    tokens: themes.light,
    elements,
    measure: (text, role) => text.length * typography[role].size * 0.5,
    labels: new Map(),
    counts: new Map(),
    places: { nodes: new Map(), lines: new Map() },
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
  syncElements(core, diffElements(new Map(), elements), false);
  finishNow(writeLabels(state));
  finishNow(bendEdges(state));
  placeBeside(state);
  finishNow(arrangeLabels(state, zoom));
  return state;
}
