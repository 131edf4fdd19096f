import type { ReactElement, Ref } from 'react';
import type { PictureForm } from '../../../core/picture/pictureForm';
import { TimelinePicture } from '../../timeline/TimelinePicture';
import type { Picture } from '../readPicture';
import { drawnSlice, fadedBy } from './drawnGraph';
import type { PictureBody } from './pictureBody';

interface TimelineBodyProps {
  readonly picture: Picture;
  readonly form: PictureForm;
  readonly ref: Ref<PictureBody>;
}

/** What is on the chart, by when it happened. */
export function TimelineBody({ picture, form, ref }: TimelineBodyProps): ReactElement {
  const { language, view } = picture;
  const span = view.of === 'timeline' ? (view.sight ?? null) : null;
  return (
    <TimelinePicture
      ref={ref}
      slice={drawnSlice(picture)}
      language={language}
      faded={fadedBy(picture)}
      span={span}
      legendShown={form.parts.legend}
    />
  );
}
