import type { ReactElement } from 'react';

interface LegendLineProps {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly curved?: boolean;
}

/** A line as the graph draws it, in small. */
export function LegendLine({
  colour,
  width,
  dash,
  opacity,
  curved,
}: LegendLineProps): ReactElement {
  return (
    <svg width={30} height={12} viewBox="0 0 30 12" aria-hidden="true" focusable="false">
      <path
        d={curved === true ? 'M1 10Q15 -1 29 8' : 'M1 6H29'}
        fill="none"
        stroke={colour}
        opacity={opacity}
        strokeWidth={width}
        strokeLinecap={dash?.[0] === 0.5 ? 'round' : 'butt'}
        strokeDasharray={dash?.join(' ')}
      />
    </svg>
  );
}
