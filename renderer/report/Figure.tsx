import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Drawing } from '../drawing/drawing';
import { drawingToSvg } from '../drawing/drawingToSvg';

interface FigureProps {
  readonly drawing: Drawing;
  /** Printed texts stand on plates (`drawingToSvg`). */
  readonly isPrinted: boolean;
  /** What stands below it. */
  readonly children?: ReactNode;
}

/** A drawing within the report, in vectors. */
export function Figure({ drawing, isPrinted, children }: FigureProps): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (!place.current) return;
    const svg = drawingToSvg(drawing, { onPlates: isPrinted });
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current.replaceChildren(document.importNode(read.documentElement, true));
  }, [drawing, isPrinted]);
  return (
    <figure>
      <div ref={place} className="report-picture" />
      {children !== undefined && <figcaption>{children}</figcaption>}
    </figure>
  );
}
