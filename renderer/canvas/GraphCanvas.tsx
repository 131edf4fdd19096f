import { useImperativeHandle, type ReactElement, type Ref } from 'react';
import type { GraphCanvasProps, GraphHandle } from './graphCanvasProps';

/** The graph of one chart. */
export function GraphCanvas({
  slice,
  ref,
}: GraphCanvasProps & { readonly ref?: Ref<GraphHandle> }): ReactElement {
  useImperativeHandle(ref, () => ({
    fit: () => undefined,
    zoomIn: () => undefined,
    zoomOut: () => undefined,
    zoomTo: () => undefined,
    centreOn: () => undefined,
    focus: () => undefined,
    runLayout: () => Promise.resolve([]),
  }));
  return <div data-testid="graph" data-elements={slice.nodes.length} />;
}
