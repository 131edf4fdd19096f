import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { Drawing } from '../drawing/drawing';
import { drawingToSvg } from '../drawing/drawingToSvg';
import type { Picture } from '../picture/readPicture';
import { ChartLimits } from './ChartLimits';

interface ReportPictureProps {
  readonly drawing: Drawing | null;
  readonly picture: Picture | null;
  /** Printed texts stand on plates (`drawingToSvg`). */
  readonly isPrinted: boolean;
}

/** The part of the chart around what the report is about. */
export function ReportPicture(props: ReportPictureProps): ReactElement {
  const { drawing, picture, isPrinted } = props;
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!drawing || !place.current) return;
    const svg = drawingToSvg(drawing, { onPlates: isPrinted });
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current.replaceChildren(document.importNode(read.documentElement, true));
  }, [drawing, isPrinted]);
  return (
    <section className="picture-section">
      <h2>Picture</h2>
      {drawing === null || picture === null ? (
        <p className="none">Nothing of this is shown on the chart, so there is no picture of it.</p>
      ) : (
        <figure>
          <div ref={place} className="report-picture" />
          <figcaption>
            From the chart <bdi dir="auto">{picture.slice.chart.title}</bdi>.
            {picture.notChosen > 0 && (
              <>
                {' '}
                What lies around it: {picture.notChosen} more on the chart.{' '}
                <ChartLimits picture={picture} />
              </>
            )}
          </figcaption>
        </figure>
      )}
    </section>
  );
}
