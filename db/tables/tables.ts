import { annotationTable } from './annotationTable';
import { assessmentTable } from './assessmentTable';
import { attributionTable } from './attributionTable';
import { caseInfoTable } from './caseInfoTable';
import { chartPlaceTable } from './chartPlaceTable';
import { chartTable } from './chartTable';
import { claimTable } from './claimTable';
import { entityMergeTable } from './entityMergeTable';
import { entityNameTable } from './entityNameTable';
import { entityTable } from './entityTable';
import { importKeyTable } from './importKeyTable';
import { importTable } from './importTable';
import { judgementTable } from './judgementTable';
import { kindTable } from './kindTable';
import { linkTable } from './linkTable';
import { linkTypeTable } from './linkTypeTable';
import { matchDecisionTable } from './matchDecisionTable';
import { passageTable } from './passageTable';
import { savedQueryTable } from './savedQueryTable';
import { sourceTable } from './sourceTable';
import type { AnyTable } from './table';

/** Every table that the writer writes to: all but the change log and the search index. */
export const tables: readonly AnyTable[] = [
  caseInfoTable,
  kindTable,
  linkTypeTable,
  entityTable,
  entityNameTable,
  entityMergeTable,
  linkTable,
  sourceTable,
  passageTable,
  attributionTable,
  claimTable,
  judgementTable,
  assessmentTable,
  chartTable,
  chartPlaceTable,
  annotationTable,
  savedQueryTable,
  importTable,
  importKeyTable,
  matchDecisionTable,
];
