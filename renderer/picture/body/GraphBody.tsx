import { useImperativeHandle, useLayoutEffect, useRef, type ReactElement, type Ref } from 'react';
import type { PictureForm } from '../../../core/picture/pictureForm';
import type { Uid } from '../../../core/uid';
import { GraphCanvas } from '../../canvas/GraphCanvas';
import type { GraphHandle } from '../../canvas/graphCanvasProps';
import type { Picture } from '../readPicture';
import type { DrawnGraph } from './drawnGraph';
import type { PictureBody } from './pictureBody';

interface GraphBodyProps {
  readonly picture: Picture;
  readonly drawn: DrawnGraph;
  readonly form: PictureForm;
  readonly ref: Ref<PictureBody>;
}

const nothing: ReadonlySet<Uid> = new Set();
const ignore = (): void => undefined;

/** The chart as the window's canvas draws it, without anything that could be pressed. */
export function GraphBody({ picture, drawn, form, ref }: GraphBodyProps): ReactElement {
  const graph = useRef<GraphHandle>(null);
  const { language, evidence, looks, slice, view } = picture;
  const { folded, signs } = drawn;
  const chart = slice.chart.uid;
  useLayoutEffect(() => {
    if (view.of !== 'graph' || !view.sight) return;
    const { zoom, pan } = view.sight;
    graph.current?.lookAt({ chart, zoom, pan });
  }, [view, chart]);
  useImperativeHandle(ref, () => ({
    record: (context) => graph.current?.record(context) ?? false,
  }));
  return (
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
      legendShown={form.parts.legend}
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
  );
}
