import { useLayoutEffect, useRef, type ReactElement } from 'react';
import type { PictureForm } from '../../core/picture/pictureForm';
import type { Drawing } from '../drawing/drawing';
import { drawingToSvg } from '../drawing/drawingToSvg';
import { sheetsOf, type Sheets as SheetList } from './sheetsOf';

interface SheetsProps {
  readonly drawing: Drawing;
  readonly form: PictureForm;
}

const inches = (length: number): string => `${String(length)}in`;

/** Where a sheet is cut before it is put beside others. */
const corners = [
  { name: 'upper-left', path: 'M20 0V15M0 20H15' },
  { name: 'upper-right', path: 'M0 0V15M20 20H5' },
  { name: 'lower-left', path: 'M20 20V5M0 0H15' },
  { name: 'lower-right', path: 'M0 20V5M20 0H5' },
] as const;

function Sheet({
  drawing,
  sheets,
  index,
}: {
  readonly drawing: Drawing;
  readonly sheets: SheetList;
  readonly index: number;
}): ReactElement | null {
  const place = useRef<HTMLDivElement>(null);
  const { size, margin, columns, rows } = sheets;
  const here = sheets.parts[index];
  useLayoutEffect(() => {
    if (!here || !place.current) return;
    const [left, top, right, bottom] = here.part;
    const isWhole = sheets.parts.length === 1;
    const svg = drawingToSvg(drawing, {
      ...(!isWhole && { part: [left, top, right, bottom] }),
      size: { width: '100%', height: '100%' },
      prefix: `sheet${String(index)}-`,
      onPlates: true,
    });
    const read = new DOMParser().parseFromString(svg, 'image/svg+xml');
    place.current.replaceChildren(document.importNode(read.documentElement, true));
  }, [drawing, here, index, sheets.parts.length]);
  if (!here) return null;
  const isOne = columns * rows === 1;
  return (
    <section className="sheet" style={{ width: inches(size.width), height: inches(size.height) }}>
      <div
        ref={place}
        className="sheet-part"
        style={{
          left: inches(margin),
          top: inches(margin),
          width: inches(size.width - 2 * margin),
          height: inches(size.height - 2 * margin),
        }}
      />
      {!isOne && (
        <>
          {corners.map(({ name, path }) => (
            <svg key={name} className="sheet-mark" data-corner={name} viewBox="0 0 20 20">
              <path d={path} />
            </svg>
          ))}
          <p className="sheet-number">
            <bdi>{drawing.title}</bdi> · column {here.column} of {columns}, row {here.row} of {rows}
          </p>
        </>
      )}
    </section>
  );
}

/** A drawing on the sheets of paper that main prints. */
export function Sheets({ drawing, form }: SheetsProps): ReactElement {
  const sheets = sheetsOf(drawing, form.sheet);
  return (
    <main className="sheets">
      {sheets.parts.map(({ column, row }, index) => (
        <Sheet key={`${column} ${row}`} drawing={drawing} sheets={sheets} index={index} />
      ))}
    </main>
  );
}
