import type { Result } from '../core/result';
import { attempt } from './attempt';
import { checkLog } from './check/checkLog';
import { checkDates, checkFields, checkLanguage, checkSourceChains } from './check/checkModel';
import { checkSearch } from './check/checkSearch';
import { checkForeignKeys, checkIntegrity } from './check/checkStorage';
import type { Check } from './check/findings';
import type { OwnedConnection } from './connection/connection';
import { checkSchema } from './opening/checkSchema';
import { lookAtFile } from './opening/openCaseFile';
import { openSnapshot } from './opening/openSnapshot';
import { Refused } from './refused';

/** In this order; a file that fails one of the first two is not looked at further. */
const checks: readonly Check[] = [
  {
    about: 'that the schema is that of a case, without foreign tables, views or triggers',
    find: (connection) => refusalOf(() => checkSchema(connection)),
  },
  checkIntegrity,
  checkForeignKeys,
  checkLanguage,
  checkDates,
  checkFields,
  checkSourceChains,
  checkSearch,
  checkLog,
];
const DECISIVE = 2;

function refusalOf(work: () => void): string[] {
  try {
    work();
    return [];
  } catch (error) {
    if (error instanceof Refused) return [error.message];
    throw error;
  }
}

interface Report {
  readonly findings: string[];
  readonly checks: string[];
}

function runChecks(connection: OwnedConnection): Report {
  const report: Report = { findings: [], checks: [] };
  for (const [index, check] of checks.entries()) {
    if (index >= DECISIVE && report.findings.length > 0 && report.checks.length === DECISIVE) break;
    report.checks.push(check.about);
    report.findings.push(...check.find(connection));
  }
  return report;
}

/** Looks a case file over, in a private copy: the file and its folder stay as they are. */
export function checkCase(path: string): Result<Report> {
  return attempt(() => {
    const connection = openSnapshot(lookAtFile(path));
    try {
      return runChecks(connection);
    } finally {
      connection.close();
    }
  });
}
