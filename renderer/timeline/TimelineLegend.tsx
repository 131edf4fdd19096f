import type { CSSProperties, ReactElement, ReactNode } from 'react';
import type { TimeCount } from '../../core/timeline/countByTime';
import { fading } from './TimeRows';
import { TimeSymbol } from './TimeSymbol';
import type { SignsOnTimeline, TimelineSign } from './timelineSigns';

interface TimelineLegendProps {
  readonly shown: SignsOnTimeline;
  /** Where things are counted and not drawn one by one. */
  readonly counts: readonly TimeCount[];
  /** Something is drawn pale. */
  readonly hasPale: boolean;
}

const words: Readonly<Record<TimelineSign, string>> = {
  day: 'that day',
  span: 'all of that time',
  within: 'some day of it, nobody says which',
  soft: 'approximate or uncertain',
  vague: 'began or ended somewhere in what fades',
  unknown: 'ended or began, nobody says when',
  open: 'goes on',
  several: 'several dates of one',
  retracted: 'retracted',
};

/** In CSS pixels. */
const WIDTH = 36;

const NEUTRAL = 'var(--muted)';

function bar(kind: 'span' | 'within', fadeLeft: number, fadeRight: number): ReactNode {
  const style: CSSProperties = { left: 0, width: WIDTH, background: NEUTRAL };
  const ends = fading({ fadeLeft, fadeRight });
  return <span className={`timeline-stretch timeline-${kind}`} style={{ ...style, ...ends }} />;
}

const signs: Readonly<Record<Exclude<TimelineSign, 'day' | 'retracted'>, ReactNode>> = {
  span: bar('span', 0, 0),
  within: bar('within', 0, 0),
  soft: bar('within', 12, 12),
  vague: bar('span', 12, 12),
  unknown: bar('span', 0, 20),
  open: bar('span', 0, WIDTH),
  several: (
    <>
      <span className="timeline-joint" style={{ left: 0, width: WIDTH }} />
      <span className="timeline-stretch timeline-span" style={{ width: 8, background: NEUTRAL }} />
      <span
        className="timeline-stretch timeline-span"
        style={{ left: WIDTH - 8, width: 8, background: NEUTRAL }}
      />
    </>
  ),
};

/** Explains every sign of a timeline that is drawn, and no other. */
export function TimelineLegend(props: TimelineLegendProps): ReactElement {
  const { shown, counts, hasPale } = props;
  return (
    <ul className="timeline-legend" aria-label="Legend">
      {shown.kinds.map((kind) => (
        <li key={kind.key}>
          <TimeSymbol kind={kind} size={12} />
          {kind.label}
        </li>
      ))}
      {shown.links && (
        <li>
          <TimeSymbol kind={null} size={12} />
          link
        </li>
      )}
      {counts.some(({ certain }) => certain > 0) && (
        <li>
          <span className="timeline-square timeline-certain" />
          lie in it
        </li>
      )}
      {counts.some(({ possible }) => possible > 0) && (
        <li>
          <span className="timeline-square timeline-possible" />
          lie in it perhaps, or in part
        </li>
      )}
      {shown.signs.map((sign) => (
        <li key={sign}>
          {sign === 'day' && <TimeSymbol kind={shown.kinds[0] ?? null} size={12} />}
          {sign !== 'day' && sign !== 'retracted' && (
            <span className="timeline-sign">{signs[sign]}</span>
          )}
          {sign === 'retracted' ? <s>{words[sign]}</s> : words[sign]}
        </li>
      ))}
      {hasPale && <li>pale: left out by the filter</li>}
    </ul>
  );
}
