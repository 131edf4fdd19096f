import type { PictureForm } from '../../core/picture/pictureForm';
import type { PictureOrder } from '../../core/picture/pictureOrder';
import type { PictureViewName, PictureWish } from '../../core/picture/pictureWish';
import { request } from '../client';
import { comparingHere } from './comparison';
import { graph } from './graph';
import { map, useMapChoices } from './map';
import { tell, tellProgress } from './notices';
import { tellDrawing } from './tellDrawing';
import { useTimelinePane } from './timeline';
import { useWorkbench } from './workbench';

/** What of the chart on screen is drawn. */
export type PictureScope = 'chart' | 'selection' | 'sight';

/** The views that have a part in sight now. */
export function viewsInSight(): readonly PictureViewName[] {
  return [
    ...(graph.current?.seen() ? (['graph'] as const) : []),
    ...(map.current?.seen() ? (['map'] as const) : []),
    ...(useTimelinePane.getState().seen ? (['timeline'] as const) : []),
  ];
}

function graphView(inSight: boolean): PictureWish['view'] {
  const compared = comparingHere();
  const seen = inSight ? (graph.current?.seen() ?? null) : null;
  return {
    of: 'graph',
    evidence: useWorkbench.getState().evidenceShown,
    ...(compared && { compared: compared.with }),
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

function mapView(inSight: boolean): PictureWish['view'] {
  const sight = inSight ? (map.current?.seen() ?? null) : null;
  return { of: 'map', arcs: useMapChoices.getState().arcsShown, ...(sight && { sight }) };
}

function timelineView(inSight: boolean): PictureWish['view'] {
  const sight = inSight ? useTimelinePane.getState().seen : null;
  return { of: 'timeline', ...(sight && { sight }) };
}

/** The chart as the window shows it: as of its day, with claims where they are. */
export function pictureWish(of: PictureViewName, scope: PictureScope): PictureWish {
  const { chart, asOf, selection } = useWorkbench.getState();
  const inSight = scope === 'sight';
  return {
    chart,
    view:
      of === 'graph' ? graphView(inSight) : of === 'map' ? mapView(inSight) : timelineView(inSight),
    ...(asOf !== null && { asOf }),
    ...(scope === 'selection' && { only: selection.map(({ uid }) => uid) }),
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
