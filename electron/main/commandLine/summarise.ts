import { ok, type Result } from '../../../core/result';
import { words } from '../../../core/views/caseView';
import { termOf } from '../../../core/vocabularies/termOf';
import { weakSpotTerms } from '../../../core/vocabularies/weakSpot';
import type { CaseDesk } from '../case/caseDesk';
import { readCase } from './readCase';

/** What is in a case, on some lines for a terminal. */
export async function summarise(desk: CaseDesk): Promise<Result<string>> {
  const state = await readCase(desk, 'case.state', null);
  if (!state.ok) return state;
  const language = await readCase(desk, 'case.language', null);
  if (!language.ok) return language;
  const weak = await readCase(desk, 'case.weakSpots', { kind: null, limit: 0 });
  if (!weak.ok) return weak;

  const { counts } = state.value;
  const kinds = language.value.kinds.filter((kind) => kind.count > 0);
  const lines = [
    state.value.case.title,
    ...words.map((word) => line(counts[word], word)),
    ...(kinds.length > 0 ? ['', 'Kinds of entity'] : []),
    ...kinds.map((kind) => line(kind.count, kind.label)),
    '',
    'To look into',
    ...weak.value
      .filter(({ count }) => count > 0)
      .map(({ kind, count }) => line(count, termOf(weakSpotTerms, kind).label)),
  ];
  return ok(`${lines.join('\n')}\n`);
}

function line(count: number, what: string): string {
  return `${String(count).padStart(8)}  ${what}`;
}
