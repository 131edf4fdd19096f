import { useImperativeHandle, useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import type { PictureForm } from '../../core/picture/pictureForm';
import { readChartFilter } from '../../core/filter/chartFilter';
import type { Uid } from '../../core/uid';
import type { GraphHandle } from '../canvas/graphCanvasProps';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { isLarge } from '../canvas/overview/chooseDetail';
import type { Drawing } from '../drawing/drawing';
import { drawnComparison } from '../store/comparison';
import { entitiesInClosed, foldChart } from '../store/foldChart';
import { themes } from '../theme/tokens';
import { describePicture } from './describePicture';
import { makeDrawing } from './makeDrawing';
import './picture.css';
import { PictureFooting } from './PictureFooting';
import { pageSize, pictureSize } from './pictureSize';
import type { Picture } from './readPicture';

const nothing: ReadonlySet<Uid> = new Set();
const ignore = (): void => undefined;

/** The graph has this share of a sheet at least, however long the footing is. */
const LEAST_OF_SHEET = 0.45;

export interface PictureHandle {
  /** What stands on the page; null: its graph is not there yet. */
  readonly draw: () => Drawing | null;
}

interface PicturePageProps {
  readonly picture: Picture;
  readonly form: PictureForm;
  readonly ref: Ref<PictureHandle>;
}

function Marking({ text }: { readonly text: string }): ReactElement | null {
  return text === '' ? null : (
    <p className="picture-marking">
      <bdi>{text}</bdi>
    </p>
  );
}

/** A chart with what it stands on around it, laid out by the browser to be read off. */
export function PicturePage({ picture, form, ref }: PicturePageProps): ReactElement {
  const page = useRef<HTMLElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const graph = useRef<GraphHandle>(null);
  const { state, language, slice, filtered, evidence, looks, compared } = picture;
  const fades = readChartFilter(slice.chart).filter.fade === true;
  const { slice: drawn, compared: signs } = drawnComparison(
    fades ? slice : filtered.slice,
    compared?.comparison ?? null,
  );
  const folded = foldChart({
    whole: slice,
    shown: filtered.slice,
    drawn,
    faded: fades ? filtered.without : nothing,
    language,
    opensAll: compared !== null,
  });
  const isOverview = isLarge(folded.slice);
  const natural =
    picture.sight ?? pictureSize(folded.slice, isOverview ? 0 : (evidence?.sources.length ?? 0));
  const { width, height } = pageSize(natural, form.sheet);
  const { parts } = form;
  useLayoutEffect(() => {
    const { sight } = picture;
    if (sight) graph.current?.lookAt({ chart: slice.chart.uid, zoom: sight.zoom, pan: sight.pan });
  }, [picture, slice.chart.uid]);
  useImperativeHandle(ref, () => ({
    draw: () => {
      if (!page.current || !frame.current || !graph.current) return null;
      return makeDrawing({
        page: page.current,
        frame: frame.current,
        graph: graph.current,
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
        className="picture-graph"
        style={{ minHeight: height === null ? natural.height : height * LEAST_OF_SHEET }}
      >
        <GraphCanvas
          ref={graph}
          slice={folded.slice}
          faded={folded.faded}
          groups={folded.groups}
          language={language}
          looks={looks}
          compared={signs}
          evidence={evidence}
          evidenceShown={evidence !== null}
          onEvidenceShown={ignore}
          selection={nothing}
          theme={form.theme}
          readOnly
          still
          legendShown={parts.legend}
          minimapShown={false}
          onMinimapShown={ignore}
          onLegendShown={ignore}
          onSelect={ignore}
          onExpand={ignore}
          onOpen={ignore}
          onMove={() => Promise.resolve(false)}
          onConnect={ignore}
          onContextMenu={ignore}
          onCreateAt={ignore}
        />
      </div>
      <PictureFooting
        picture={picture}
        parts={parts}
        isOverview={isOverview}
        inGroups={entitiesInClosed(folded.groups)}
      />
      <Marking text={form.marking} />
    </main>
  );
}
