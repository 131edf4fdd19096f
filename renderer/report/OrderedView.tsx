import { useEffect, useState, type ReactElement } from 'react';
import type { WindowOrder } from '../../core/picture/pictureOrder';
import { request } from '../client';
import { PictureView } from '../picture/PictureView';
import { ReportView } from './ReportView';

/** The only thing on the page of a window that nobody sees: what main has ordered. */
export function OrderedView(): ReactElement | null {
  const [order, setOrder] = useState<WindowOrder | null>(null);
  useEffect(() => {
    void request('picture.order', null).then((read) => {
      if (read.ok) setOrder(read.value);
      else void request('picture.ready', { failure: read.error.message });
    });
  }, []);
  if (order === null) return null;
  return 'report' in order ? <ReportView order={order} /> : <PictureView order={order} />;
}
