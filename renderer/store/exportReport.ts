import type { ReportOrder } from '../../core/picture/reportOrder';
import { listen, request } from '../client';
import { tell, tellProgress } from './notices';

/** Has a report written, once the analyst has said where to. */
export async function exportReport(order: ReportOrder): Promise<void> {
  let finish = (): void => undefined;
  const stop = listen('picture.begun', () => {
    finish = tellProgress('Writing the report …', () => void request('file.cancelPicture', null));
  });
  const result = await request('file.exportReport', order);
  stop();
  finish();
  if (!result.ok) tell({ tone: 'error', text: result.error.message });
  else if (result.value) tell({ tone: 'good', text: 'The report was written.' });
}
