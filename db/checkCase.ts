import type { Result } from '../core/result';
import { finishNow, type Progress, type Sliced } from '../core/sliced';
import { attemptInSlices, isOfDamage } from './attempt';
import { checkGraph } from './check/checkGraph';
import { checkLog } from './check/checkLog';
import { checkDates, checkFields, checkLanguage, checkSourceChains } from './check/checkModel';
import { checkMerges } from './check/checkMerges';
import { checkSearch } from './check/checkSearch';
import {
  checkForeignKeys,
  checkIntegrity,
  checkOwnSchema,
  checkWholeLength,
} from './check/checkStorage';
import type { Check } from './check/findings';
import type { OwnedConnection } from './connection/connection';
import { migrateInSlices } from './migrations/migrate';
import { lookAtFile } from './opening/openCaseFile';
import { openSnapshot } from './opening/openSnapshot';

const ofFile: readonly Check[] = [checkWholeLength, checkOwnSchema, checkIntegrity];

/** Of rows, which mean nothing in a file that is not sound. */
const ofContents: readonly Check[] = [
  checkForeignKeys,
  checkLanguage,
  checkDates,
  checkFields,
  checkSourceChains,
  checkMerges,
  checkSearch,
  checkGraph,
  checkLog,
];

interface Report {
  readonly findings: string[];
  readonly checks: string[];
  readonly notChecked: string[];
}

/** Damage that stops a check is itself a finding. */
function runCheck(check: Check, connection: OwnedConnection, report: Report): void {
  try {
    for (const finding of check.find(connection)) report.findings.push(finding);
    report.checks.push(check.about);
  } catch (error) {
    if (!isOfDamage(error)) throw error;
    report.notChecked.push(check.about);
    const finding = `SQLite could not go on with a check: ${error.message}.`;
    if (!report.findings.includes(finding)) report.findings.push(finding);
  }
}

function* runChecks(connection: OwnedConnection): Sliced<Report> {
  const report: Report = { findings: [], checks: [], notChecked: [] };
  const all = [...ofFile, ...ofContents];
  const reach = (check: Check): Progress => ({
    about: check.about,
    done: all.indexOf(check) / all.length,
  });
  for (const check of ofFile) {
    yield reach(check);
    runCheck(check, connection, report);
  }
  const isSound = report.findings.length === 0;
  // The copy is private: what an older file says is read as it will be once it is opened.
  if (isSound) yield* migrateInSlices(connection);
  for (const check of ofContents) {
    yield reach(check);
    if (isSound) runCheck(check, connection, report);
    else report.notChecked.push(check.about);
  }
  return report;
}

/** Looks a case file over, in a private copy: the file and its folder stay as they are. */
export function checkCaseInSlices(path: string): Sliced<Result<Report>> {
  return attemptInSlices(function* () {
    const connection = openSnapshot(lookAtFile(path));
    try {
      return yield* runChecks(connection);
    } finally {
      connection.close();
    }
  });
}

export function checkCase(path: string): Result<Report> {
  return finishNow(checkCaseInSlices(path));
}
