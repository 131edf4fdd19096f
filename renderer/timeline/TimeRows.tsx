import type { CSSProperties, ReactElement } from 'react';
import type { Uid } from '../../core/uid';
import { MARK, type RowItem } from './layOutRows';
import type { DrawnStretch } from './stretchOnAxis';
import { dateBehind } from './timelineItems';
import { TimeSymbol } from './TimeSymbol';

/** In CSS pixels. */
export const ROW_HEIGHT = 22;

interface TimeRowsProps {
  readonly rows: readonly RowItem[];
  readonly selected: ReadonlySet<Uid>;
  readonly active: Uid | null;
  /** What the chosen time leaves out. */
  readonly isPale: (row: RowItem) => boolean;
  /** When it was stands in words behind each. */
  readonly isDated: boolean;
}

/** The ends of a bar that fade, as wide as they are in CSS pixels. */
export function fading({
  fadeLeft,
  fadeRight,
}: Pick<DrawnStretch, 'fadeLeft' | 'fadeRight'>): CSSProperties {
  if (fadeLeft === 0 && fadeRight === 0) return {};
  const maskImage = `linear-gradient(to right, transparent, #000 ${fadeLeft}px, #000 calc(100% - ${fadeRight}px), transparent)`;
  return { maskImage };
}

/** Each item in a row: a day as a mark, all else as long as it may have been. For the eye alone. */
export function TimeRows(props: TimeRowsProps): ReactElement {
  const { rows, selected, active, isPale, isDated } = props;
  return (
    <>
      {rows.map((one) => {
        const { item, row, stretches, extent, label } = one;
        const classes = [
          'timeline-item',
          ...(selected.has(item.uid) ? ['timeline-selected'] : []),
          ...(item.uid === active ? ['timeline-active'] : []),
          ...(isPale(one) ? ['timeline-pale'] : []),
          ...(item.retracted ? ['timeline-retracted'] : []),
        ];
        const [begin, end] = [stretches[0], stretches.at(-1)];
        return (
          <div
            key={item.uid}
            data-uid={item.uid}
            className={classes.join(' ')}
            style={{ top: row * ROW_HEIGHT, left: extent.from, width: extent.to - extent.from }}
          >
            {stretches.length > 1 && begin && end && (
              <div
                className="timeline-joint"
                style={{ left: begin.left - extent.from, width: end.right - begin.left }}
              />
            )}
            {stretches.map((stretch) => (
              <Stretch key={stretch.left} stretch={stretch} row={one} isLow={label.over} />
            ))}
            <div
              className="timeline-label"
              style={{ left: label.left - extent.from, width: label.width }}
            >
              <bdi className="clip">{item.title}</bdi>
              {isDated && <span className="timeline-date">{dateBehind(item)}</span>}
            </div>
          </div>
        );
      })}
    </>
  );
}

interface StretchProps {
  readonly stretch: DrawnStretch;
  readonly row: RowItem;
  /** The label lies above it. */
  readonly isLow: boolean;
}

function Stretch({ stretch, row: { item, extent }, isLow }: StretchProps): ReactElement {
  const { kind, left, right, mark, soft } = stretch;
  const low = isLow ? 'timeline-low' : '';
  return (
    <>
      {(mark === null || soft) && (
        <div
          className={`timeline-stretch timeline-${kind} timeline-${item.word} ${low}`}
          style={{
            left: left - extent.from,
            width: right - left,
            background: item.colour,
            ...fading(stretch),
          }}
        />
      )}
      {mark !== null && (
        <span
          className={`timeline-mark ${soft ? 'timeline-soft' : ''}`}
          style={{ left: mark - extent.from - MARK }}
        >
          <TimeSymbol kind={item.kind} size={MARK * 2} />
        </span>
      )}
    </>
  );
}
