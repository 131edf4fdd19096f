import type { LeftOut } from '../../core/filter/applyFilter';
import type { ReportWish } from '../../core/picture/reportOrder';
import type { CaseState, ContentsView, LanguageView } from '../../core/views/caseView';
import type { IncidentMatrix } from '../../core/views/matrixView';
import type { AttributionView, EntityRecord, LinkRecord } from '../../core/views/recordView';
import type { Picture } from '../picture/readPicture';

/** All that a report says, as it was believed then. */
export interface Report {
  readonly wish: ReportWish;
  readonly state: CaseState;
  readonly language: LanguageView;
  /** What is reported on: an incident, what was selected, or a chart. */
  readonly title: string;
  /** Null: the chart shows nothing of it. */
  readonly picture: Picture | null;
  readonly entities: readonly EntityRecord[];
  readonly links: readonly LinkRecord[];
  readonly attributions: readonly AttributionView[];
  /** Of incidents with an assessment. */
  readonly matrices: readonly IncidentMatrix[];
  /** All sources of the case, to say what derives from what. */
  readonly origins: ContentsView['sources'];
  /** What is not here because a report would be too long. */
  readonly tooMany: LeftOut;
  /** How many that were asked for were not recorded then, or are not any more. */
  readonly missing: number;
  readonly author: string;
  readonly fingerprint: string;
}
