import { createRef } from 'react';
import { expect, test, vi } from 'vitest';
import { plainLooks } from '../../core/styling/look';
import { RecordingContext } from '../drawing/recordingContext';
import { language, nodeNamed, sliceOf } from '../canvas/testing/sliceParts';
import { render } from '../testing/render';
import { MapPicture, type MapPictureHandle } from './MapPicture';
import { slice } from './testing/chartOnMap';

// They never come.
vi.mock('./geo/loadOutlines', () => ({ loadOutlines: () => new Promise(() => undefined) }));
vi.mock('../canvas/labels/loadLabelFonts', () => ({ loadLabelFonts: () => Promise.resolve() }));

const picture = (of: typeof slice, ref = createRef<MapPictureHandle>()) =>
  render(
    <MapPicture
      ref={ref}
      slice={of}
      faded={new Set()}
      language={language}
      looks={plainLooks}
      theme="light"
      legendShown
      arcsShown={false}
      sight={null}
    />,
  );

test('a map says in its picture whose outlines it has and what is not on it', async () => {
  const page = await picture(slice);
  const text = page.textContent;
  expect(text).toContain('Natural Earth 1:50m, borders as held');
  expect(text).toContain('2 without a position · 1 hypothesis without an arc');
  expect(text).toContain('2 lines are not shown');
  expect(text).toContain('placed by its link');
  expect(page.querySelector('button')).toBeNull();
});

test('where nothing has a position, the picture says so in place of a legend', async () => {
  const page = await picture(sliceOf({ nodes: [nodeNamed('Somebody')] }));
  expect(page.textContent).toContain('Nothing that is shown has a position.');
  expect(page.querySelector('.legend')).toBeNull();
});

test('nothing is recorded before the outlines are there', async () => {
  const ref = createRef<MapPictureHandle>();
  await picture(slice, ref);
  const measure = {} as CanvasRenderingContext2D;
  const context = new RecordingContext(measure, [0, 0, 10, 10]);
  expect(ref.current?.record(context)).toBe(false);
  expect(context.finish()).toEqual([]);
});
