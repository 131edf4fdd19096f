import { useImperativeHandle, useRef, type ReactElement, type Ref } from 'react';
import type { PictureForm } from '../../core/picture/pictureForm';
import type { Drawing } from '../drawing/drawing';
import { themes } from '../theme/tokens';
import { drawnGraph, type DrawnGraph } from './body/drawnGraph';
import { GraphBody } from './body/GraphBody';
import { MapBody } from './body/MapBody';
import type { PictureBody } from './body/pictureBody';
import { TimelineBody } from './body/TimelineBody';
import { describePicture } from './describePicture';
import { makeDrawing } from './makeDrawing';
import './picture.css';
import { PictureFooting } from './PictureFooting';
import { pageSize, pictureSize, type PictureSize } from './pictureSize';
import type { Picture } from './readPicture';

/** What the picture is of has this share of a sheet at least, however long the footing is. */
const LEAST_OF_SHEET = 0.45;

export interface PictureHandle {
  /** What stands on the page; null: not all of it is there yet. */
  readonly draw: () => Drawing | null;
}

interface PicturePageProps {
  readonly picture: Picture;
  readonly form: PictureForm;
  /** What it is of has this size; null: as large as it is by itself. */
  readonly size?: PictureSize | null;
  readonly ref: Ref<PictureHandle>;
}

function Marking({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : (
    <p className="picture-marking">
      <bdi>{text}</bdi>
    </p>
  );
}

/** A map of the world shows as much on any sheet. */
const MAP_SIZE: PictureSize = { width: 1400, height: 900 };
/** As high as what stands in it. */
const TIMELINE_SIZE: PictureSize = { width: 1400, height: 0 };

/** How large it is by itself, in CSS pixels. */
function naturalSize({ view, evidence }: Picture, graph: DrawnGraph | null): PictureSize {
  if (view.of === 'timeline') return TIMELINE_SIZE;
  if (view.sight) return view.sight;
  if (!graph) return MAP_SIZE;
  const sources = graph.isOverview ? 0 : (evidence?.sources.length ?? 0);
  return pictureSize(graph.folded.slice, sources);
}

/** A chart with what it stands on around it, laid out by the browser to be read off. */
export function PicturePage({ picture, form, size = null, ref }: PicturePageProps): ReactElement {
  const page = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const body = useRef<PictureBody>(null);
  const { state, slice, view } = picture;
  const graph = view.of === 'graph' ? drawnGraph(picture) : null;
  const natural = size ?? naturalSize(picture, graph);
  const { width, height } = pageSize(natural, form.sheet);
  const { parts } = form;
  // What has happened is as high as it is: its footing follows on it.
  const fillsSheet = height !== null && view.of !== 'timeline';
  useImperativeHandle(ref, () => ({
    draw: () => {
      if (!page.current || !frame.current || !body.current) return null;
      return makeDrawing({
        page: page.current,
        frame: frame.current,
        body: body.current,
        background: form.transparent ? null : themes[form.theme].panel,
        title: `${state.case.title}: ${slice.chart.title}`,
        description: describePicture(picture),
      });
    },
  }));
  return (
    <main
      ref={page}
      className="picture"
      style={{ width, minHeight: height ?? undefined }}
      data-transparent={form.transparent}
    >
      <Marking text={form.marking} />
      {(parts.title || (parts.subtitle && form.subtitle !== '')) && (
        <header>
          {parts.title && (
            <>
              <h1>
                <bdi>{state.case.title}</bdi>
              </h1>
              <h2>
                <bdi>{slice.chart.title}</bdi>
              </h2>
            </>
          )}
          {parts.subtitle && form.subtitle !== '' && (
            <p className="picture-subtitle">
              <bdi>{form.subtitle}</bdi>
            </p>
          )}
        </header>
      )}
      <div
        ref={frame}
        className="picture-body"
        data-view={view.of}
        style={{ minHeight: fillsSheet ? height * LEAST_OF_SHEET : natural.height }}
      >
        {graph && <GraphBody ref={body} picture={picture} drawn={graph} form={form} />}
        {view.of === 'timeline' && <TimelineBody ref={body} picture={picture} form={form} />}
        {view.of === 'map' && <MapBody ref={body} picture={picture} form={form} />}
      </div>
      <PictureFooting picture={picture} parts={parts} graph={graph} />
      <Marking text={form.marking} />
    </main>
  );
}
