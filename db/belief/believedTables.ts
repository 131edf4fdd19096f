import { annotationTable } from '../tables/annotationTable';
import { assessmentTable } from '../tables/assessmentTable';
import { attributionTable } from '../tables/attributionTable';
import { chartPlaceTable } from '../tables/chartPlaceTable';
import { claimTable } from '../tables/claimTable';
import { entityMergeTable } from '../tables/entityMergeTable';
import { entityNameTable } from '../tables/entityNameTable';
import { entityTable } from '../tables/entityTable';
import { judgementTable } from '../tables/judgementTable';
import { linkTable } from '../tables/linkTable';
import { passageTable } from '../tables/passageTable';
import { sourceTable } from '../tables/sourceTable';
import type { AnyTable } from '../tables/table';

/** A table whose rows were there, or were not there yet, on a day. */
export interface BelievedTable {
  readonly table: AnyTable;
  /** Columns without whose row this row says nothing, and the tables of those rows. */
  readonly needs?: Readonly<Record<string, AnyTable>>;
  /** Columns that are null where their row was not there yet. */
  readonly forgets?: Readonly<Record<string, AnyTable>>;
}

/**
 * What belief time looks at. An edit may point an old row at a newer one, and clocks are set back,
 * so a row is there only with the rows that it needs. Kinds, link types, charts and where things
 * stand on them are today's: they are the analyst's tools, not beliefs.
 */
export const believedTables: readonly BelievedTable[] = [
  { table: entityTable },
  { table: entityNameTable, needs: { entity_id: entityTable } },
  { table: entityMergeTable, needs: { entity_id: entityTable, into_id: entityTable } },
  { table: linkTable, needs: { from_id: entityTable, to_id: entityTable } },
  { table: sourceTable, forgets: { derives_from_id: sourceTable } },
  { table: passageTable, needs: { source_id: sourceTable } },
  { table: attributionTable, needs: { incident_id: entityTable, actor_id: entityTable } },
  {
    table: claimTable,
    needs: {
      passage_id: passageTable,
      link_id: linkTable,
      attribution_id: attributionTable,
      entity_id: entityTable,
    },
    forgets: { claimant_id: entityTable },
  },
  { table: judgementTable, needs: { attribution_id: attributionTable } },
  { table: assessmentTable, needs: { attribution_id: attributionTable, claim_id: claimTable } },
  {
    table: annotationTable,
    needs: {
      entity_id: entityTable,
      link_id: linkTable,
      attribution_id: attributionTable,
      claim_id: claimTable,
      source_id: sourceTable,
    },
  },
  {
    table: chartPlaceTable,
    needs: { entity_id: entityTable, attribution_id: attributionTable },
  },
];
