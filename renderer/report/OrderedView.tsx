import { useCallback, useEffect, useState, type ReactElement } from 'react';
import type { WindowOrder } from '../../core/picture/pictureOrder';
import { request } from '../client';
import { PictureView } from '../picture/PictureView';
import { ReportView } from './ReportView';

interface Ordered {
  readonly order: WindowOrder;
  /** Each is drawn on a page of its own. */
  readonly number: number;
}

/** The only thing on the page of a window that nobody sees: what main orders, one after the other. */
export function OrderedView(): ReactElement | null {
  const [ordered, setOrdered] = useState<Ordered | null>(null);
  const next = useCallback(async (): Promise<void> => {
    const read = await request('picture.order', null);
    // Nobody wants more.
    if (!read.ok) return;
    setOrdered((before) => ({ order: read.value, number: (before?.number ?? 0) + 1 }));
  }, []);
  useEffect(() => void Promise.resolve().then(next), [next]);
  if (ordered === null) return null;
  const { order, number } = ordered;
  return 'report' in order ? (
    <ReportView key={number} order={order} />
  ) : (
    <PictureView key={number} order={order} onDone={next} />
  );
}
