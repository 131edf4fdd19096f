import type { FieldValues } from '../../../core/language/kind';
import type { Retraction } from '../../../core/language/scalars';
import type { ExportedAttribution, ExportedEntity, ExportedLink } from '../source/exported';
import type { CypherValue } from './cypherLiteral';

type Properties = Readonly<Record<string, CypherValue>>;

/** The EDTF text is the date; the two days beside it are for sorting. */
export function whenProperties(name: string, when: ExportedEntity['when']): Properties {
  return {
    [name]: when?.date,
    [`${name}_earliest`]: when?.earliest,
    [`${name}_latest`]: when?.latest,
  };
}

/** Prefixed, so that no field takes the place of a property of ours. */
export function fieldProperties(fields: FieldValues): Properties {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [`field_${key.replaceAll('-', '_')}`, value]),
  );
}

export function recordProperties(row: {
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly retraction?: Retraction | null;
}): Properties {
  return {
    recorded_at: row.recordedAt,
    recorded_by: row.recordedBy,
    retracted_at: row.retraction?.at,
    retracted_by: row.retraction?.by,
    retraction_reason: row.retraction?.reason,
  };
}

export function footingProperties(line: ExportedLink | ExportedAttribution): Properties {
  const { stances } = line;
  return {
    unsourced: line.unsourced,
    claim_count: line.claimCount,
    independent_source_count: line.sourceCount,
    contested: line.contested,
    asserted_by: stances.asserts,
    denied_by: stances.denies,
    suspected_by: stances.suspects,
    responsibility_claimed_by: stances['claims-responsibility'],
  };
}
