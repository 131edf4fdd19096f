import { coloursOnPaper } from '../../core/styling/coloursOnPaper';
import type { LookColour } from '../../core/styling/look';
import type { Likelihood } from '../../core/vocabularies/likelihood';

export type Theme = 'light' | 'dark';

/** Every colour that the window uses. `applyTheme` sets each as a CSS variable: `--accent`, … */
export interface ThemeTokens {
  /** Behind the panels. */
  readonly bg: string;
  readonly panel: string;
  /** Menus, dialogs and the legend: above the panels. */
  readonly raised: string;
  readonly line: string;
  readonly 'line-strong': string;
  readonly text: string;
  readonly muted: string;
  /** Text that is least important; still readable on `panel`. */
  readonly faint: string;
  readonly accent: string;
  /** Text on `accent`. */
  readonly 'on-accent': string;
  /** Background of a selected row. */
  readonly selected: string;
  readonly hover: string;
  readonly chip: string;
  readonly canvas: string;
  readonly grid: string;
  /** On the map, with the outlines of countries. */
  readonly sea: string;
  readonly land: string;
  readonly border: string;
  /** A plain link on the graph. */
  readonly edge: string;
  readonly warn: string;
  readonly 'warn-bg': string;
  readonly good: string;
  readonly danger: string;
  /** Background of a note on the chart. */
  readonly note: string;
  /** Kinds of entities, and the steps of a measure, one hue: `--kind-blue`, `--kind-step-1`, … */
  readonly kind: Readonly<Record<LookColour, string>>;
  /** Icons and letters inside a node. */
  readonly 'on-kind': string;
  /** One hue, from pale to strong against the canvas: `--likelihood-unlikely`, … */
  readonly likelihood: Readonly<Record<Likelihood, string>>;
  /** A likelihood that nobody gave: not a step of the scale. */
  readonly 'likelihood-none': string;
}

const light: ThemeTokens = {
  bg: '#f6f7f9',
  panel: '#ffffff',
  raised: '#ffffff',
  line: '#dce0e5',
  'line-strong': '#c5cbd3',
  text: '#1c2127',
  muted: '#5f6b7c',
  faint: '#687284',
  accent: '#2d72d2',
  'on-accent': '#ffffff',
  selected: '#e3edfb',
  hover: '#f0f3f6',
  chip: '#edeff2',
  canvas: '#fbfcfd',
  grid: '#edf0f3',
  sea: '#e6edf4',
  land: '#fbfcfd',
  border: '#c3ccd6',
  edge: '#8f99a8',
  warn: '#935610',
  'warn-bg': '#fbf1de',
  good: '#1c6e42',
  danger: '#ac2f33',
  note: '#fff8dc',
  kind: coloursOnPaper,
  'on-kind': '#ffffff',
  likelihood: {
    'almost-no-chance': '#d8c6a0',
    'very-unlikely': '#cfae70',
    unlikely: '#c99545',
    'roughly-even-chance': '#c07a28',
    likely: '#a9561a',
    'very-likely': '#8c3c12',
    'almost-certain': '#68240c',
  },
  'likelihood-none': '#7b8698',
};

const dark: ThemeTokens = {
  bg: '#1c2127',
  panel: '#252a31',
  raised: '#2d333b',
  line: '#383e47',
  'line-strong': '#4a525d',
  text: '#eef1f5',
  muted: '#abb3bf',
  faint: '#949eac',
  accent: '#8abbff',
  'on-accent': '#15191e',
  selected: '#2b3f5c',
  hover: '#2e343c',
  chip: '#343b44',
  canvas: '#1f242a',
  grid: '#2a3037',
  sea: '#181c22',
  land: '#262c33',
  border: '#454e59',
  edge: '#738091',
  warn: '#f5c679',
  'warn-bg': '#3a3222',
  good: '#72ca9b',
  danger: '#f58d8f',
  note: '#3b3724',
  kind: {
    blue: '#7fb0e0',
    green: '#7cc79b',
    vermilion: '#f08f82',
    purple: '#c39adf',
    teal: '#6cc5cc',
    gold: '#d9b45c',
    rose: '#ea8fbb',
    grey: '#a7b0bd',
    'step-1': '#7b78b8',
    'step-2': '#938fcd',
    'step-3': '#aeaade',
    'step-4': '#cac6ed',
    'step-5': '#e8e6fb',
  },
  'on-kind': '#1c2127',
  likelihood: {
    'almost-no-chance': '#5d5442',
    'very-unlikely': '#77663f',
    unlikely: '#937a3f',
    'roughly-even-chance': '#b58d40',
    likely: '#d99f45',
    'very-likely': '#f3b558',
    'almost-certain': '#ffd596',
  },
  'likelihood-none': '#8b97a8',
};

export const themes: Readonly<Record<Theme, ThemeTokens>> = { light, dark };
