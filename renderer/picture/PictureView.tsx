import { useEffect, useState, type ReactElement } from 'react';
import type { Uid } from '../../core/uid';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { isLarge } from '../canvas/overview/chooseDetail';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import { readChartFilter } from '../../core/filter/chartFilter';
import { request } from '../client';
import { drawnComparison } from '../store/comparison';
import './picture.css';
import { entitiesInClosed, foldChart } from '../store/foldChart';
import { PictureFooting } from './PictureFooting';
import { pictureSize } from './pictureSize';
import { readPicture, type Picture } from './readPicture';

const nothing: ReadonlySet<Uid> = new Set();
const ignore = (): void => undefined;

/** The page's own size, once its fonts are there: how large main is to capture it. */
async function sayReady(page: HTMLElement): Promise<void> {
  await loadLabelFonts();
  await document.fonts.ready;
  await request('picture.ready', { width: page.offsetWidth, height: page.offsetHeight });
}

/** A chart for an export, always in the light theme, with its footing. */
export function PictureView(): ReactElement | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  const [page, setPage] = useState<HTMLElement | null>(null);
  useEffect(() => {
    void readPicture().then((read) => {
      if (read.ok) setPicture(read.value);
      else void request('picture.ready', { failure: read.error.message });
    });
  }, []);
  useEffect(() => {
    if (page) void sayReady(page);
  }, [page]);

  if (picture === null) return null;
  const { state, counts, language, slice, filtered, evidence, looks, compared, asOf } = picture;
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
  const { width, height } = pictureSize(
    folded.slice,
    isOverview ? 0 : (evidence?.sources.length ?? 0),
  );
  return (
    <main ref={setPage} className="picture" style={{ width }}>
      <header>
        <h1>
          <bdi>{state.case.title}</bdi>
        </h1>
        <h2>
          <bdi>{slice.chart.title}</bdi>
        </h2>
      </header>
      <div className="picture-graph" style={{ height }}>
        <GraphCanvas
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
          theme="light"
          readOnly
          still
          legendShown
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
        state={state}
        counts={counts}
        whole={slice}
        filtered={filtered}
        language={language}
        evidence={evidence}
        compared={compared}
        isOverview={isOverview}
        inGroups={entitiesInClosed(folded.groups)}
        asOf={asOf}
      />
    </main>
  );
}
