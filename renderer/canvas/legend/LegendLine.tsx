import type { ReactElement } from 'react';

interface LegendLineProps {
  readonly colour: string;
  readonly width: number;
  readonly dash?: readonly number[];
  readonly opacity?: number;
  readonly curved?: boolean;
  /** Two thin lines side by side. */
  readonly double?: boolean;
}

function pathOf({ curved, double }: Pick<LegendLineProps, 'curved' | 'double'>): string {
  if (double === true) return 'M1 4.2H29M1 7.8H29';
  return curved === true ? 'M1 10Q15 -1 29 8' : 'M1 6H29';
}

/** A line as the graph draws it, in small. */
export function LegendLine({
  colour,
  width,
  dash,
  opacity,
  ...course
}: LegendLineProps): ReactElement {
  return (
    <svg width={30} height={12} viewBox="0 0 30 12" aria-hidden="true" focusable="false">
      <path
        d={pathOf(course)}
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
