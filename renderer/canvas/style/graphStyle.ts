import { GONE_OPACITY } from './comparedSigns';
import type { StylesheetJson } from 'cytoscape';
import { paletteColours } from '../../../core/language/kind';
import { rampColours } from '../../../core/styling/look';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import type { ThemeTokens } from '../../theme/tokens';
import {
  deniedDash,
  likelihoodLine,
  retractedDash,
  supersededDash,
  unsourcedCurveDash,
  unsourcedDash,
} from './likelihoodLine';

const lookColours = [...paletteColours, ...rampColours];

/** Of a hypothesis that the analyst has rejected: still there, and still a rival. */
export const REJECTED_OPACITY = 0.55;

/** All but text and icons, which `scene/` draws above the graph. */
export function graphStyle(tokens: ThemeTokens): StylesheetJson {
  return [
    {
      selector: 'core',
      style: {
        'active-bg-opacity': 0,
        'active-bg-color': tokens.canvas,
        'active-bg-size': 0,
        'selection-box-color': tokens.accent,
        'selection-box-opacity': 0.1,
        'selection-box-border-color': tokens.accent,
        'selection-box-border-width': 1,
        'outside-texture-bg-color': tokens.canvas,
        'outside-texture-bg-opacity': 0,
      },
    },
    ...nodeStyles(tokens),
    ...linkStyles(tokens),
    ...attributionStyles(tokens),
    ...stateStyles(tokens),
  ];
}

function nodeStyles(tokens: ThemeTokens): StylesheetJson {
  return [
    {
      selector: 'node',
      style: {
        shape: 'data(shape)' as 'ellipse',
        width: 'data(width)',
        height: 'data(height)',
        'corner-radius': '9px',
        'border-width': 0,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    ...lookColours.map((colour) => ({
      selector: `node[colour = "${colour}"]`,
      style: { 'background-color': tokens.kind[colour] },
    })),
    {
      selector: 'node[what = "hypothesis"]',
      style: {
        'background-color': tokens.canvas,
        'border-width': 1.8,
        'border-style': 'dashed',
        'border-dash-pattern': [4, 3],
        'border-color': tokens.muted,
      },
    },
    {
      selector: 'node[what = "note"]',
      style: {
        'background-color': tokens.note,
        'corner-radius': '4px',
        'border-width': 1,
        'border-color': tokens['line-strong'],
      },
    },
    {
      selector: 'node[what = "claim"], node[what = "source"]',
      style: {
        'background-color': tokens.raised,
        'corner-radius': '3px',
        'border-width': 1.2,
        'border-color': tokens.muted,
      },
    },
    {
      selector: 'node[retracted = 1]',
      style: {
        'background-color': tokens.canvas,
        'border-width': 1.4,
        'border-style': 'dashed',
        'border-dash-pattern': [2, 3],
        'border-color': tokens.faint,
      },
    },
  ];
}

function linkStyles(tokens: ThemeTokens): StylesheetJson {
  return [
    {
      selector: 'edge',
      style: {
        width: 1.3,
        'line-color': tokens.edge,
        'target-arrow-color': tokens.edge,
        'target-arrow-shape': 'none',
        'arrow-scale': 0.85,
        'curve-style': 'straight',
        'edge-distances': 'node-position',
        'target-distance-from-node': 2,
        'overlay-opacity': 0,
        'underlay-opacity': 0,
      },
    },
    ...lookColours.map((colour) => ({
      // Never an attribution: its colour says how likely it is.
      selector: `edge[what = "link"][identity = 0][colour = "${colour}"]`,
      style: { 'line-color': tokens.kind[colour], 'target-arrow-color': tokens.kind[colour] },
    })),
    { selector: 'edge[directed = 1]', style: { 'target-arrow-shape': 'triangle' } },
    {
      selector: 'edge[bend < 0], edge[bend > 0]',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': 'data(bend)' as unknown as number[],
        'control-point-weights': [0.5],
      },
    },
    { selector: 'edge:loop', style: { 'curve-style': 'bezier', 'control-point-step-size': 50 } },
    {
      selector: 'edge[unsourced = 1]',
      style: {
        'line-style': 'dashed',
        'line-dash-pattern': [...unsourcedDash],
        'line-cap': 'round',
        width: 1.6,
      },
    },
    {
      selector: 'edge[what = "link"][denied = 1]',
      style: { 'line-style': 'dashed', 'line-dash-pattern': [...deniedDash] },
    },
    {
      selector: 'edge[what = "link"][identity = 0][weight > 0]',
      style: { width: 'data(weight)' as unknown as number },
    },
    {
      // Two thin lines side by side: the ends may be one.
      selector: 'edge[identity = 1]',
      style: {
        width: 2.6,
        'line-color': tokens.canvas,
        'line-outline-width': 1.1,
        'line-outline-color': tokens.edge,
      },
    },
    {
      selector: 'edge[identity = 1][unsourced = 1]',
      style: { 'line-dash-pattern': [2, 4], 'line-cap': 'butt' },
    },
  ];
}

function attributionStyles(tokens: ThemeTokens): StylesheetJson {
  const terms = [...likelihoodTerms.map(({ term }) => term), 'none'] as const;
  const lines: StylesheetJson = terms.map((term) => {
    const { width, dash, colour } = likelihoodLine(term, tokens);
    return {
      selector: `edge[likelihood = "${term}"]`,
      style: {
        width,
        'line-style': 'dashed',
        'line-dash-pattern': [...dash],
        'line-color': colour,
        'target-arrow-color': colour,
        'target-arrow-shape': 'triangle',
        'arrow-scale': width < 2 ? 0.95 : width < 3.5 ? 0.85 : 0.75,
      },
    };
  });
  return [
    ...lines,
    {
      selector: 'edge[what = "attribution"][unsourced = 1]',
      style: { 'line-dash-pattern': [...unsourcedCurveDash], 'line-cap': 'round' },
    },
  ];
}

function stateStyles(tokens: ThemeTokens): StylesheetJson {
  return [
    { selector: 'edge[rejected = 1]', style: { opacity: REJECTED_OPACITY } },
    {
      selector: 'edge[superseded = 1]',
      style: {
        opacity: REJECTED_OPACITY,
        'line-style': 'dashed',
        'line-dash-pattern': [...supersededDash],
      },
    },
    {
      selector: 'edge[retracted = 1]',
      style: { opacity: 0.5, 'line-style': 'dashed', 'line-dash-pattern': [...retractedDash] },
    },
    {
      selector: 'edge.chosen, edge.target',
      style: {
        'underlay-color': tokens.accent,
        // Faint and wide: the line's own colour, weight and dashes stay what they say.
        'underlay-opacity': 0.16,
        'underlay-padding': 7,
        'z-index': 2,
      },
    },
    {
      selector: 'edge[what = "link"][identity = 0][!colour][weight = 0].lit',
      style: { width: 1.9, 'line-color': tokens.muted, 'target-arrow-color': tokens.muted },
    },
    { selector: '.faded', style: { opacity: 0.28 } },
    { selector: '[compared = "gone"]', style: { opacity: GONE_OPACITY } },
    { selector: '[ghost = 1]', style: { opacity: 0.14 } },
  ];
}
