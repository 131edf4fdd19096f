import { basename } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { SampleChoice } from './openSampleCopy';

const choices: readonly SampleChoice[] = ['mine', 'fresh', null];

/** Asks which copy of the sample to open, where the analyst has edited the one that is there. */
export async function chooseSampleCopy(
  copy: string,
  parent: BrowserWindow | null,
): Promise<SampleChoice> {
  const question = {
    type: 'question' as const,
    message: 'You have edited your copy of the sample case.',
    detail: `“${basename(copy)}” holds your edits. A fresh copy gets a name of its own, and yours stays as it is.`,
    buttons: ['Open My Copy', 'Start from a Fresh Copy', 'Cancel'],
    defaultId: 0,
    cancelId: 2,
    noLink: true,
  };
  const { response } = await (parent === null
    ? dialog.showMessageBox(question)
    : dialog.showMessageBox(parent, question));
  return choices[response] ?? null;
}
