import type { OpenCase } from '../openCase';
import { caseJsonLines } from '../export/json/caseJsonLines';

/** The case as JSON: the same text for the same things. */
export function exportedJson(open: OpenCase): string {
  return [...caseJsonLines(open.connection)].join('');
}
