import { defaultForm } from '../../core/picture/pictureForm';
import { listen, request } from '../client';
import { comparingHere } from './comparison';
import { tell, tellProgress } from './notices';
import { useWorkbench } from './workbench';

/** Draws the chart on screen as it is shown: as of the window's day, with claims where they are. */
export async function exportPicture(): Promise<void> {
  const { chart, evidenceShown, asOf } = useWorkbench.getState();
  const compared = comparingHere();
  const wish = {
    chart,
    evidence: evidenceShown,
    ...(asOf !== null && { asOf }),
    ...(compared && { compared: compared.with }),
  };
  let finish = (): void => undefined;
  const stop = listen('picture.begun', () => {
    finish = tellProgress('Drawing the picture …', () => void request('file.cancelPicture', null));
  });
  const result = await request('file.exportPicture', { wish, form: defaultForm });
  stop();
  finish();
  if (!result.ok) tell({ tone: 'error', text: result.error.message });
  else if (result.value) tell({ tone: 'good', text: 'The picture was written.' });
}
