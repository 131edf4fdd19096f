import { attributionTable } from '../tables/attributionTable';
import { claimTable } from '../tables/claimTable';
import { entityTable } from '../tables/entityTable';
import { linkTable } from '../tables/linkTable';
import { sourceTable } from '../tables/sourceTable';
import { attributionToWords } from './attribution/attributionToWords';
import { claimToWords } from './claim/claimToWords';
import { linkToWords } from './link/linkToWords';
import { reinstateCommand, retractCommand } from './rows/retraction';
import { nameOf, quoted } from './rows/wording';
import type { AttributionRow } from '../tables/attributionTable';
import type { EntityRow } from '../tables/entityTable';
import type { SourceRow } from '../tables/sourceTable';
import type { Writer } from '../writing/writer';

const describeEntity = (row: EntityRow, writer: Writer) => nameOf(writer, row.id);
const describeSource = (row: SourceRow) => `the source ${quoted(row.title)}`;
const describeAttribution = (row: AttributionRow, writer: Writer) =>
  `the hypothesis ${attributionToWords(row, writer)}`;

/** Retracting says that something no longer holds, and why; it stays in the case and is shown. */
export const retractionCommands = {
  'entity.retract': retractCommand(entityTable, describeEntity),
  'entity.reinstate': reinstateCommand(entityTable, describeEntity),
  'link.retract': retractCommand(linkTable, linkToWords),
  'link.reinstate': reinstateCommand(linkTable, linkToWords),
  'source.retract': retractCommand(sourceTable, describeSource),
  'source.reinstate': reinstateCommand(sourceTable, describeSource),
  'claim.retract': retractCommand(claimTable, claimToWords),
  'claim.reinstate': reinstateCommand(claimTable, claimToWords),
  'attribution.retract': retractCommand(attributionTable, describeAttribution),
  'attribution.reinstate': reinstateCommand(attributionTable, describeAttribution),
} as const;
