import { Fragment, type ReactElement } from 'react';
import type { EntityItem, LanguageView } from '../../../core/views/caseView';
import type { WayLine } from '../../../core/views/graphView';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';
import { termOf } from '../../../core/vocabularies/termOf';
import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { weakSteps, type WayRow } from './wayRows';

interface WayCellsProps {
  readonly row: Extract<WayRow, { type: 'way' | 'shared' }>;
  readonly entities: ReadonlyMap<string, EntityItem>;
  readonly onChart: ReadonlySet<string>;
  readonly language: LanguageView;
}

function lineInWords(line: WayLine, language: LanguageView): string {
  if (line.role !== null) {
    const role = termOf(attributionRoleTerms, line.role).label;
    const judged = line.judged ? likelihoodLabel(line.judged) : 'not judged yet';
    return `hypothesis: ${role} (${judged})`;
  }
  const type = language.linkTypes.find(({ key }) => key === line.type);
  return type?.label ?? line.type;
}

/** How it is gone, as an arrow that shows which way the line points. */
function Step({
  lines,
  language,
}: {
  readonly lines: readonly WayLine[];
  readonly language: LanguageView;
}): ReactElement | null {
  const [first] = lines;
  if (!first) return null;
  const directed =
    first.via === 'attribution' ||
    (language.linkTypes.find(({ key }) => key === first.type)?.directed ?? true);
  const hasBoth = directed && lines.some(({ along }) => along !== first.along);
  const [before, after] = !directed
    ? ['–', '–']
    : hasBoth
      ? ['←', '→']
      : first.along
        ? ['–', '→']
        : ['←', '–'];
  const unsourced = first.claimCount === 0 ? ', claimed by none' : '';
  const more = lines.length > 1 ? `, and ${String(lines.length - 1)} more` : '';
  return (
    <span className={first.via === 'attribution' ? 'way-step way-hypothesis' : 'way-step'}>
      {` ${before} ${lineInWords(first, language)}${unsourced}${more} ${after} `}
    </span>
  );
}

/** One way in words, or what several share, and what is not on the chart of it. */
export function WayCells({ row, entities, onChart, language }: WayCellsProps): ReactElement {
  const name = (uid: string): ReactElement => {
    const item = entities.get(uid);
    return (
      <span className={onChart.has(uid) ? 'way-name' : 'way-name way-missing'}>
        {item && <KindMark kind={item.kind} size={12} />}
        <NameText text={item?.name ?? ''} />
        {!onChart.has(uid) && <span className="visually-hidden"> (not on the chart)</span>}
      </span>
    );
  };
  const weak = row.type === 'way' ? weakSteps(row.way) : null;
  const notes = [
    weak && weak.unsourced > 0 ? `${String(weak.unsourced)} claimed by none` : null,
    weak && weak.hypotheses > 0
      ? `${String(weak.hypotheses)} ${weak.hypotheses === 1 ? 'hypothesis' : 'hypotheses'}`
      : null,
    row.missing > 0 ? `${String(row.missing)} not on the chart` : null,
  ].filter((note) => note !== null);
  return (
    <>
      <span className="way-words">
        {row.type === 'way' ? (
          row.way.entities.map((uid, index) => (
            <Fragment key={uid}>
              {name(uid)}
              <Step lines={row.way.steps[index] ?? []} language={language} />
            </Fragment>
          ))
        ) : (
          <>
            {name(row.entity)}
            <span className="way-step"> next to </span>
            {row.of.map((uid, index) => (
              <Fragment key={uid}>
                {index > 0 && <span className="way-step">, </span>}
                {name(uid)}
              </Fragment>
            ))}
          </>
        )}
      </span>
      {notes.length > 0 && <span className="way-notes">{notes.join(' · ')}</span>}
    </>
  );
}
