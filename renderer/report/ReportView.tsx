import { useEffect, useRef, useState, type ReactElement } from 'react';
import { defaultForm, withoutFooting, type PictureForm } from '../../core/picture/pictureForm';
import type { ReportOrder } from '../../core/picture/reportOrder';
import { request } from '../client';
import type { Drawing } from '../drawing/drawing';
import { drawWhenReady } from '../picture/drawWhenReady';
import { PicturePage, type PictureHandle } from '../picture/PicturePage';
import { settled } from '../picture/settled';
import { applyTheme } from '../theme/applyTheme';
import { deliverReport } from './deliverReport';
import { readReport } from './readReport';
import type { Report } from './report';
import { ReportPage } from './ReportPage';

/** The graph and its legend alone: the report says all else itself. */
const bare = withoutFooting(defaultForm);
const pictureForm: PictureForm = { ...bare, parts: { ...bare.parts, legend: true } };

/** First the picture is drawn on a page of its own, then the report around it. */
export function ReportView({ order }: { readonly order: ReportOrder }): ReactElement | null {
  const [report, setReport] = useState<Report | null>(null);
  /** Undefined: not drawn yet; null: there is none. */
  const [drawing, setDrawing] = useState<Drawing | null>();
  const picture = useRef<PictureHandle>(null);
  const page = useRef<HTMLElement>(null);
  useEffect(() => {
    applyTheme('light');
    void readReport(order.report).then((read) => {
      if (read.ok) setReport(read.value);
      else void request('picture.ready', { failure: read.error.message });
    });
  }, [order]);
  useEffect(() => {
    if (!report) return;
    void (drawing === undefined ? draw() : write(report)).catch((error: unknown) => {
      const failure = `The report could not be written: ${String(error)}`;
      void request('picture.ready', { failure });
    });
    async function draw(): Promise<void> {
      setDrawing(report?.picture ? await drawWhenReady(picture) : null);
    }
    async function write(written: Report): Promise<void> {
      await settled();
      await document.fonts.ready;
      if (page.current) await deliverReport(page.current, written);
    }
  }, [report, drawing]);

  if (report === null) return null;
  if (drawing !== undefined) return <ReportPage ref={page} report={report} drawing={drawing} />;
  return report.picture ? (
    <PicturePage ref={picture} picture={report.picture} form={pictureForm} />
  ) : null;
}
