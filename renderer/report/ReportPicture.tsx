import type { ReactElement } from 'react';
import type { Drawing } from '../drawing/drawing';
import type { Picture } from '../picture/readPicture';
import { ChartLimits } from './ChartLimits';
import { Figure } from './Figure';

interface ReportPictureProps {
  readonly drawing: Drawing | undefined;
  readonly picture: Picture | null;
  readonly isPrinted: boolean;
}

/** The part of the chart around what the report is about. */
export function ReportPicture(props: ReportPictureProps): ReactElement {
  const { drawing, picture, isPrinted } = props;
  return (
    <section className="picture-section">
      <h2>Picture</h2>
      {drawing === undefined || picture === null ? (
        <p className="none">Nothing of this is shown on the chart, so there is no picture of it.</p>
      ) : (
        <Figure drawing={drawing} isPrinted={isPrinted}>
          From the chart <bdi dir="auto">{picture.slice.chart.title}</bdi>.
          {picture.notChosen > 0 && (
            <>
              {' '}
              What lies around it: {picture.notChosen} more on the chart.{' '}
              <ChartLimits picture={picture} />
            </>
          )}
        </Figure>
      )}
    </section>
  );
}
