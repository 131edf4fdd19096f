import { useEffect, useState, type ReactElement } from 'react';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { GraphCanvas } from '../canvas/GraphCanvas';
import { request } from '../client';

const WIDTH = 1600;
const HEIGHT = 1200;
const none: ReadonlySet<string> = new Set();
const ignore = (): void => undefined;

interface Picture {
  readonly slice: ChartSlice;
  readonly language: LanguageView;
}

async function readPicture(): Promise<Picture | null> {
  const contents = await request('case.contents', null);
  const language = await request('case.language', null);
  const chart = contents.ok ? contents.value.charts[0] : undefined;
  if (!chart || !language.ok) return null;
  const slice = await request('chart.slice', { chart: chart.uid });
  return slice.ok ? { slice: slice.value, language: language.value } : null;
}

/** The first chart for an export, always in the light theme. */
export function PictureView(): ReactElement | null {
  const [picture, setPicture] = useState<Picture | null>(null);
  useEffect(() => void readPicture().then(setPicture), []);
  useEffect(() => {
    if (!picture) return;
    void document.fonts.ready.then(() =>
      request('picture.ready', { width: WIDTH, height: HEIGHT }),
    );
  }, [picture]);
  if (!picture) return null;
  return (
    <main ref={(page) => void (page && (page.style.height = `${HEIGHT}px`))}>
      <GraphCanvas
        {...picture}
        selection={none}
        theme="light"
        readOnly
        legendShown={false}
        onLegendShown={ignore}
        onSelect={ignore}
        onOpen={ignore}
        onMove={ignore}
        onConnect={ignore}
        onContextMenu={ignore}
        onCreateAt={ignore}
      />
    </main>
  );
}
