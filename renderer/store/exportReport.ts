import type { ReportOrder } from '../../core/picture/reportOrder';
import { request } from '../client';
import { tellDrawing } from './tellDrawing';

/** Has a report written, once the analyst has said where to. */
export async function exportReport(order: ReportOrder): Promise<void> {
  await tellDrawing(() => request('file.exportReport', order), {
    begun: 'Writing the report …',
    done: 'The report was written.',
  });
}
