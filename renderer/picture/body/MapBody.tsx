import { useMemo, type ReactElement, type Ref } from 'react';
import type { PictureForm } from '../../../core/picture/pictureForm';
import { MapPicture } from '../../map/MapPicture';
import type { Picture } from '../readPicture';
import { drawnSlice, fadedBy } from './drawnGraph';
import type { PictureBody } from './pictureBody';

interface MapBodyProps {
  readonly picture: Picture;
  readonly form: PictureForm;
  readonly ref: Ref<PictureBody>;
}

/** What is on the chart, by where it is. */
export function MapBody({ picture, form, ref }: MapBodyProps): ReactElement {
  const { language, looks, view } = picture;
  const sight = view.of === 'map' ? (view.sight ?? null) : null;
  const slice = useMemo(() => drawnSlice(picture), [picture]);
  const faded = useMemo(() => fadedBy(picture), [picture]);
  return (
    <MapPicture
      ref={ref}
      slice={slice}
      faded={faded}
      language={language}
      looks={looks}
      theme={form.theme}
      legendShown={form.parts.legend}
      arcsShown={view.of === 'map' && view.arcs}
      sight={sight}
    />
  );
}
