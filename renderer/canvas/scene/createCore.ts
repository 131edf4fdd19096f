import cytoscape, { type Core } from 'cytoscape';
import type { ThemeTokens } from '../../theme/tokens';
import { graphStyle } from '../style/graphStyle';

const LEAST_ZOOM = 0.04;
const MOST_ZOOM = 4;
/** Pixels of the canvas to one of the page. */
const UNSEEN = 0.02;

/**
 * Cytoscape adds a style sheet of one rule to the page unless an element of this id is there. The
 * content security policy would refuse it, and GraphCanvas.css has the rule.
 */
function standInForStyleSheet(): void {
  const id = '__________cytoscape_stylesheet';
  if (document.getElementById(id)) return;
  const standIn = document.createElement('template');
  standIn.id = id;
  document.head.append(standIn);
}

/** `still`: it is recorded, never seen, and so that large charts take no memory its canvas is small. */
export function createCore(container: HTMLElement, tokens: ThemeTokens, still: boolean): Core {
  standInForStyleSheet();
  return cytoscape({
    container,
    style: graphStyle(tokens),
    elements: [],
    minZoom: LEAST_ZOOM,
    maxZoom: MOST_ZOOM,
    // The selection belongs to the window; Cytoscape only shows it.
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: 'additive',
    ...(still && { pixelRatio: UNSEEN }),
  });
}
