import type { Claim, ClaimAbout } from '../../../core/language/claim';
import type { SqlValue } from '../../tables/column';
import { claimTable, type ClaimRow } from '../../tables/claimTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

interface AboutUids {
  readonly link: SqlValue;
  readonly attribution: SqlValue;
  readonly entity: SqlValue;
}

/** The table's check holds that exactly one is set. */
function aboutOf(row: ClaimRow, found: AboutUids): ClaimAbout {
  if (found.link !== null) return { link: found.link as string };
  if (found.attribution !== null) return { attribution: found.attribution as string };
  return { entity: found.entity as string, field: row.field as string };
}

function responsibilityOf(row: ClaimRow): Claim['responsibility'] {
  const { responsibilityCredibility: credibility, responsibilityMode: mode } = row;
  return credibility === null && mode === null ? null : { credibility, mode };
}

export const claimModel = defineModel(
  claimTable,
  {
    passage: 'SELECT uid FROM passage WHERE id = t.passage_id',
    link: 'SELECT uid FROM link WHERE id = t.link_id',
    attribution: 'SELECT uid FROM attribution WHERE id = t.attribution_id',
    entity: 'SELECT uid FROM entity WHERE id = t.entity_id',
    claimant: 'SELECT uid FROM entity WHERE id = t.claimant_id',
  },
  (row, found): Claim => ({
    uid: row.uid,
    passage: found.passage as string,
    about: aboutOf(row, found),
    stance: row.stance,
    claimant: found.claimant as string | null,
    credibility: row.credibility,
    value: row.value,
    text: row.text,
    saidOn: row.saidOn,
    responsibility: responsibilityOf(row),
    retraction: retractionOf(row),
    ...recordedOf(row),
  }),
);
