import type { LookColour } from './look';

/** The colours of kinds and of the steps of a measure on white, in the light window and in files. */
export const coloursOnPaper: Readonly<Record<LookColour, string>> = {
  blue: '#33669a',
  green: '#2f7d4f',
  vermilion: '#b5443a',
  purple: '#7a4f9a',
  teal: '#1d7a83',
  gold: '#8f6a12',
  rose: '#b0407a',
  grey: '#5f6b7c',
  'step-1': '#8689c4',
  'step-2': '#7272b8',
  'step-3': '#5a56a4',
  'step-4': '#433c8a',
  'step-5': '#2b246b',
};
