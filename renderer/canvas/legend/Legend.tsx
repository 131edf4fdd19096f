import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement, Ref } from 'react';
import type { LookRow } from '../../../core/styling/look';
import type { ThemeTokens } from '../../theme/tokens';
import './legend.css';
import { StaleMeasures } from './StaleMeasures';
import type { LegendEntries } from './legendEntries';
import {
  attributionRow,
  comparedRow,
  evidenceRow,
  kindAndLinkRow,
  lookEntries,
  markRow,
  type LegendEntry,
} from './legendRows';

interface LegendProps {
  readonly entries: LegendEntries;
  /** What colours, sizes and icons stand for, where rules or measures give them. */
  readonly looks: readonly LookRow[];
  /** Groups of claims that are too many to draw. */
  readonly notDrawn: number;
  /** Measures again what is of before a change; null: nothing is. */
  readonly onMeasureAgain?: (() => void) | null;
  /** What is drawn otherwise than it says, or not at all. */
  readonly remarks?: readonly string[];
  readonly tokens: ThemeTokens;
  /** Null where the legend stays, as in a picture. */
  readonly onHide: (() => void) | null;
  readonly ref?: Ref<HTMLElement>;
}

interface RowProps {
  readonly head?: string;
  readonly entries: readonly LegendEntry[];
}

function Row({ head, entries }: RowProps): ReactElement | null {
  if (entries.length === 0) return null;
  return (
    <ul>
      {head !== undefined && <li className="legend-head">{head}</li>}
      {entries.map(({ text, sign }) => (
        <li key={text}>
          {sign}
          {text}
        </li>
      ))}
    </ul>
  );
}

/** Explains every sign that is drawn on the graph now, and no other. */
export function Legend(props: LegendProps): ReactElement {
  const {
    entries,
    looks,
    notDrawn,
    remarks = [],
    onMeasureAgain = null,
    tokens,
    onHide,
    ref,
  } = props;
  const hasAttributions = entries.attributions.length > 0;
  return (
    <section ref={ref} className="legend graph-control graph-scroll" aria-label="Legend">
      <Row entries={kindAndLinkRow(entries, tokens)} />
      {looks.map((row) => (
        <Row key={row.head} head={row.head} entries={lookEntries(row, tokens)} />
      ))}
      {onMeasureAgain && <StaleMeasures onAgain={onMeasureAgain} />}
      <Row head="attribution, likelihood · confidence" entries={attributionRow(entries, tokens)} />
      <Row entries={markRow(entries, tokens)} />
      <Row head="compared" entries={comparedRow(entries, tokens)} />
      <Row head="claims, each once per source and stance" entries={evidenceRow(entries, tokens)} />
      {remarks.map((remark) => (
        <p key={remark}>{remark}</p>
      ))}
      {notDrawn > 0 && <p>{notDrawn} more claims are too many to draw.</p>}
      {hasAttributions && (
        <p>grades: source A–F, information 1–6; F and 6 cannot be judged, – not given</p>
      )}
      {onHide && (
        <button type="button" aria-label="Hide the legend" title="Hide the legend" onClick={onHide}>
          <CrossIcon size={12} />
        </button>
      )}
    </section>
  );
}
