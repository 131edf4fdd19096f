import type { Attribution } from '../../../core/language/attribution';
import { attributionTable } from '../../tables/attributionTable';
import { defineModel } from '../model';
import { recordedOf, retractionOf } from './sharedParts';

type Judged = readonly [
  Attribution['likelihood'],
  Attribution['confidence'],
  Attribution['status'],
];

/** What is thought of an attribution before anybody has judged it. */
const NOT_JUDGED: Judged = [null, null, 'open'];

export const attributionModel = defineModel(
  attributionTable,
  {
    incident: 'SELECT uid FROM entity WHERE id = t.incident_id',
    actor: 'SELECT uid FROM entity WHERE id = t.actor_id',
    judged: `SELECT json_array(likelihood, confidence, status) FROM judgement
      WHERE attribution_id = t.id ORDER BY id DESC LIMIT 1`,
  },
  (row, found): Attribution => {
    const [likelihood, confidence, status] =
      found.judged === null ? NOT_JUDGED : (JSON.parse(found.judged as string) as Judged);
    return {
      uid: row.uid,
      incident: found.incident as string,
      hypothesis: row.hypothesis,
      actor: found.actor as string | null,
      role: row.role,
      basis: row.basis,
      wouldChange: row.wouldChange,
      likelihood,
      confidence,
      status,
      retraction: retractionOf(row),
      ...recordedOf(row),
    };
  },
);
