import type { PictureForm } from '../../core/picture/pictureForm';
import type { PictureOrder } from '../../core/picture/pictureOrder';
import type { PictureWish } from '../../core/picture/pictureWish';
import { request } from '../client';
import { comparingHere } from './comparison';
import { graph } from './graph';
import { tell, tellProgress } from './notices';
import { tellDrawing } from './tellDrawing';
import { useWorkbench } from './workbench';

/** What of the chart on screen is drawn. */
export type PictureScope = 'chart' | 'selection' | 'sight';

/** The chart as the window shows it: as of its day, with claims where they are. */
export function pictureWish(scope: PictureScope): PictureWish {
  const { chart, evidenceShown, asOf, selection } = useWorkbench.getState();
  const compared = comparingHere();
  const seen = scope === 'sight' ? (graph.current?.seen() ?? null) : null;
  return {
    chart,
    evidence: evidenceShown,
    ...(asOf !== null && { asOf }),
    ...(compared && { compared: compared.with }),
    ...(scope === 'selection' && { only: selection.map(({ uid }) => uid) }),
    ...(seen && {
      sight: {
        zoom: seen.zoom,
        pan: { x: seen.pan.x, y: seen.pan.y },
        width: Math.round(seen.width),
        height: Math.round(seen.height),
      },
    }),
  };
}

/** Asks where to write it, and draws it there. False: the analyst closed the dialog, or cancelled. */
export function exportPicture(order: PictureOrder): Promise<boolean> {
  return tellDrawing(() => request('file.exportPicture', order), {
    begun: 'Drawing the picture …',
    done: 'The picture was written.',
  });
}

/** Puts it on the clipboard as pixels. */
export async function copyPicture(order: PictureOrder): Promise<void> {
  const finish = tellProgress(
    'Drawing the picture …',
    () => void request('file.cancelPicture', null),
  );
  const result = await request('file.copyPicture', order);
  finish();
  if (result.ok) tell({ tone: 'good', text: 'The picture is on the clipboard.' });
  else if (result.error.code !== 'picture.cancelled') {
    tell({ tone: 'error', text: result.error.message });
  }
}

/** The next picture begins with how this one was made. */
export async function keepForm(form: PictureForm): Promise<void> {
  await request('pictureForms.change', { last: form });
}
