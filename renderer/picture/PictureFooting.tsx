import type { ReactElement } from 'react';
import { countsToWords } from '../../core/compare/comparisonToWords';
import type { Filtered } from '../../core/filter/applyFilter';
import type { CaseState, Counts, LanguageView } from '../../core/views/caseView';
import type { ChartEvidence } from '../../core/views/evidenceView';
import type { ChartSlice } from '../../core/views/sliceView';
import { cutOffToText } from '../../core/wording/cutOffToText';
import { leftOutToText } from '../../core/wording/leftOutToText';
import { filterToText } from '../../core/wording/filterToText';
import type { Picture } from './readPicture';

interface PictureFootingProps {
  readonly state: CaseState;
  /** As of the picture's cut-off. */
  readonly counts: Counts;
  /** The whole chart, and what its filter lets through. */
  readonly whole: ChartSlice;
  readonly filtered: Filtered;
  readonly language: LanguageView;
  /** Null: claims and sources are not drawn. */
  readonly evidence: ChartEvidence | null;
  readonly compared: Picture['compared'];
  /** The chart is too large to be drawn in detail. */
  readonly isOverview: boolean;
  /** Entities that stand in closed groups, and not for themselves. */
  readonly inGroups: number;
  /** In UTC; null is the present. */
  readonly asOf: string | null;
}

/** More would be longer than the picture; the rest is counted. */
const MOST_SOURCES = 24;

function day(instant: string): string {
  return new Date(instant).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  });
}

/** "revision 8, saved 24 November 2026": by which a picture is traced to the state it shows. */
function stateInWords({ revision, savedAt }: CaseState): string {
  const saved = savedAt === null ? 'no edit yet' : `last edit ${day(savedAt)}`;
  return `revision ${revision}, ${saved}`;
}

/** What a picture stands on, so that it can be shown without a covering letter. */
export function PictureFooting({
  state,
  counts,
  whole,
  filtered: { slice, leftOut },
  language,
  evidence,
  compared,
  isOverview,
  inGroups,
  asOf,
}: PictureFootingProps): ReactElement {
  const all = evidence?.sources ?? slice.sources;
  const sources = all.slice(0, MOST_SOURCES);
  const more = all.length - sources.length;
  const hidden = leftOutToText(leftOut);
  const cutOff = cutOffToText(asOf);
  return (
    <footer className="picture-footing">
      <section>
        <h3>Sources and their reliability</h3>
        {sources.length === 0 ? (
          <p>None: nothing in this picture is claimed by a source.</p>
        ) : (
          <ul>
            {sources.map(({ uid, title, reliability }) => (
              <li key={uid}>
                <strong>{reliability ?? '–'}</strong> <bdi>{title}</bdi>
                {reliability === null && <em> (not graded)</em>}
              </li>
            ))}
            {more > 0 && <li>and {more} more</li>}
          </ul>
        )}
      </section>
      <section>
        <h3>What is shown</h3>
        <p>
          {counts.entities === 0
            ? 'No entity: the case has none.'
            : slice.elsewhere === 0
              ? 'Every entity of the case.'
              : `${slice.elsewhere} of ${counts.entities} entities of the case are not on this chart.`}
        </p>
        <p>
          Filters: {filterToText(whole.chart, { language, sources: whole.sources })}.
          {hidden !== '' && ` ${hidden} left out.`}
        </p>
        {inGroups > 0 && (
          <p>
            {inGroups === 1 ? '1 entity stands' : `${inGroups} entities stand`} in closed groups,
            drawn as one node each.
          </p>
        )}
        <p>
          {cutOff.charAt(0).toUpperCase() + cutOff.slice(1)}
          {asOf === null ? ': as believed at ' : ' (UTC), from '}
          {stateInWords(state)}.
        </p>
        {compared && (
          <p>
            {compared.words}: {countsToWords(compared.comparison)}
            {compared.comparison.leftOut > 0 &&
              `; ${String(compared.comparison.leftOut)} more left out by the filter`}
            .
          </p>
        )}
        {isOverview ? (
          <p>
            Too large to be drawn in detail, so this is an overview: lines are straight and without
            labels, and only entities with room for it are named.
            {evidence && ' Claims and sources are not drawn.'}
          </p>
        ) : (
          evidence && <p>Claims and sources are drawn as nodes.</p>
        )}
      </section>
      <section>
        <h3>Case</h3>
        <p>
          <bdi>{state.case.title}</bdi> · <bdi>{state.fileName}</bdi>
        </p>
        <p>{state.case.uid}</p>
        <p>Drawn by Ascribe on {day(new Date().toISOString())}.</p>
      </section>
    </footer>
  );
}
