import { useEffect, useRef, useState, type ReactElement } from 'react';
import { defaultForm, withoutFooting, type PictureForm } from '../../core/picture/pictureForm';
import type { ReportOrder } from '../../core/picture/reportOrder';
import { request } from '../client';
import { drawWhenReady } from '../picture/drawWhenReady';
import { PicturePage, type PictureHandle } from '../picture/PicturePage';
import { settled } from '../picture/settled';
import { applyTheme } from '../theme/applyTheme';
import { deliverReport } from './deliverReport';
import { readReport } from './readReport';
import type { Report } from './report';
import { viewsToDraw, type DrawnView, type ReportDrawings } from './reportDrawings';
import { ReportPage } from './ReportPage';

/** What is drawn and its legend alone: the report says all else itself. */
const bare = withoutFooting(defaultForm);
const pictureForm: PictureForm = { ...bare, parts: { ...bare.parts, legend: true } };

interface Drawn {
  readonly done: ReportDrawings;
  readonly left: readonly DrawnView[];
}

/** First its drawings, each on a page of its own, then the report around them. */
export function ReportView({ order }: { readonly order: ReportOrder }): ReactElement | null {
  const [report, setReport] = useState<Report | null>(null);
  const [{ done, left }, setDrawn] = useState<Drawn>({ done: {}, left: [] });
  const drawing = useRef<PictureHandle>(null);
  const page = useRef<HTMLElement>(null);
  const next = left[0];
  useEffect(() => {
    applyTheme('light');
    void readReport(order.report).then((read) => {
      if (!read.ok) {
        void request('picture.ready', { failure: read.error.message });
        return;
      }
      const { picture } = read.value;
      setDrawn({ done: {}, left: picture ? viewsToDraw(picture) : [] });
      setReport(read.value);
    });
  }, [order]);
  useEffect(() => {
    if (!report) return;
    void (next ? draw(next) : write(report)).catch((error: unknown) => {
      const failure = `The report could not be written: ${String(error)}`;
      void request('picture.ready', { failure });
    });
    async function draw({ name }: DrawnView): Promise<void> {
      const drawn = await drawWhenReady(drawing);
      setDrawn((before) => ({
        done: { ...before.done, [name]: drawn },
        left: before.left.slice(1),
      }));
    }
    async function write(written: Report): Promise<void> {
      await settled();
      await document.fonts.ready;
      if (page.current) await deliverReport(page.current, written);
    }
  }, [report, next]);

  if (report === null) return null;
  if (!next) return <ReportPage ref={page} report={report} drawings={done} />;
  const { name, picture, size } = next;
  return <PicturePage key={name} ref={drawing} picture={picture} form={pictureForm} size={size} />;
}
