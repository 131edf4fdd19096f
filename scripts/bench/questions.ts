import { rmSync } from 'node:fs';
import type { ArgsOf, CaseRequest, caseRequests } from '../../core/contract';
import type { Result } from '../../core/result';
import { finishNow } from '../../core/sliced';
import { answerCaseRequest } from '../../db/answerCaseRequest';
import { checkCase } from '../../db/checkCase';
import { openCase, type OpenCase } from '../../db/openCase';
import type { Subjects } from './subjects';

const AUTHOR = 'Benchmark';

function valueOf<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Error(`${result.error.message} (${result.error.code})`);
}

function waysBetween(
  subjects: Subjects,
  sourced: boolean,
): ArgsOf<typeof caseRequests, 'graph.ways'> {
  return {
    of: [subjects.nextEntity(), subjects.nextEntity()],
    without: [],
    attributions: true,
    directed: false,
    sourced,
    longest: 6,
    limit: 50,
  };
}

/** What a window asks of an open case, by the words of the table. */
export function readsOf(open: OpenCase, subjects: Subjects): Record<string, () => void> {
  const ask = <N extends CaseRequest>(name: N, args: ArgsOf<typeof caseRequests, N>) =>
    valueOf(answerCaseRequest(open, name, args, AUTHOR));
  const around = (of: string, steps: number, limit: number) =>
    ask('graph.around', { of: [of], chart: subjects.chart, steps, only: null, limit });
  return {
    'state of the case': () => ask('case.state', null),
    'contents of the case': () => ask('case.contents', null),
    'weak spots, counted': () => ask('case.weakSpots', { kind: null, limit: 0 }),
    'weak spots, 200 of each kind': () => ask('case.weakSpots', { kind: null, limit: 200 }),
    'chart of 300 entities': () => ask('chart.slice', { chart: subjects.chart }),
    'list of entities, a page of 100': () =>
      ask('entity.list', { kind: null, offset: 0, limit: 100 }),
    'record of an entity': () => ask('entity.record', { uid: subjects.nextEntity() }),
    'record of the entity with most links': () => ask('entity.record', { uid: subjects.hub }),
    'neighbours of an entity': () => around(subjects.nextEntity(), 1, 12),
    'neighbours of the entity with most links, 200 of them': () => around(subjects.hub, 1, 200),
    'two steps around an entity': () => around(subjects.nextEntity(), 2, 12),
    'neighbours of a chart that are not on it': () =>
      ask('graph.elsewhere', { chart: subjects.chart }),
    'shortest ways between two entities': () => ask('graph.ways', waysBetween(subjects, false)),
    'best sourced ways between two entities': () => ask('graph.ways', waysBetween(subjects, true)),
    'search for a rare name': () => ask('case.search', { text: subjects.rareName, limit: 50 }),
    'search for a common word': () => ask('case.search', { text: subjects.commonWord, limit: 50 }),
    'history, a page of 50': () => ask('case.history', { offset: 0, limit: 50 }),
  };
}

/** Steps that leave the case as it was, but for its history. */
export function editsOf(open: OpenCase, subjects: Subjects): Record<string, () => void> {
  let turn = 0;
  const edit = (changes: { description: string } | { date: string }) =>
    valueOf(
      open.execute(
        { commands: [{ name: 'entity.edit', args: { uid: subjects.nextEntity(), ...changes } }] },
        AUTHOR,
      ),
    );
  return {
    'edit of a text, which search must find': () =>
      edit({ description: `Seen again, as it was the time before. Turn ${turn++}.` }),
    'edit of a date': () => edit({ date: String(1000 + (turn++ % 9000)) }),
    'undo and redo of an edit': () => {
      valueOf(open.undo(AUTHOR));
      valueOf(open.redo(AUTHOR));
    },
  };
}

/** What takes the whole case. */
export function wholesOf(path: string, folder: string): Record<string, () => void | Promise<void>> {
  const target = `${folder}/whole`;
  const withCase = async (work: (open: OpenCase) => void | Promise<void>) => {
    const open = valueOf(openCase(path, { mode: 'edit' }));
    try {
      await work(open);
    } finally {
      open.close();
      rmSync(target, { force: true });
    }
  };
  return {
    'opening to edit, and closing': () => withCase(() => undefined),
    'opening, export as JSON, closing': () =>
      withCase(
        (open) =>
          void valueOf(
            finishNow(open.exportData(target, { format: 'json', scope: { kind: 'case' } })),
          ),
      ),
    'opening, saving a copy, closing': () =>
      withCase(async (open) => void valueOf(await open.saveCopy(target))),
    'check of the whole file': () => {
      const { findings } = valueOf(checkCase(path));
      if (findings.length > 0) throw new Error(findings.join('\n'));
    },
  };
}
