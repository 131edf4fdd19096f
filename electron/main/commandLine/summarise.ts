import { caseRequests, type CaseRequest, type ReplyOf } from '../../../core/contract';
import { fail, ok, type Result } from '../../../core/result';
import { words } from '../../../core/views/caseView';
import type { CaseDesk } from '../case/caseDesk';

/** What is in a case, on some lines for a terminal. */
export async function summarise(desk: CaseDesk): Promise<Result<string>> {
  const state = await read(desk, 'case.state');
  if (!state.ok) return state;
  const language = await read(desk, 'case.language');
  if (!language.ok) return language;
  const contents = await read(desk, 'case.contents');
  if (!contents.ok) return contents;

  const { counts } = state.value;
  const kinds = language.value.kinds.filter((kind) => kind.count > 0);
  const lines = [
    state.value.case.title,
    ...words.map((word) => line(counts[word], word)),
    ...(kinds.length > 0 ? ['', 'Kinds of entity'] : []),
    ...kinds.map((kind) => line(kind.count, kind.label)),
    '',
    'To look into',
    ...contents.value.weakSpots.map((spot) => line(spot.count, spot.label)),
  ];
  return ok(`${lines.join('\n')}\n`);
}

function line(count: number, what: string): string {
  return `${String(count).padStart(8)}  ${what}`;
}

async function read<N extends CaseRequest>(
  desk: CaseDesk,
  name: N,
): Promise<Result<ReplyOf<typeof caseRequests, N>>> {
  const answer = await desk.ask(name, null);
  if (!answer.ok) return answer;
  const parsed = caseRequests[name].reply.safeParse(answer.value);
  if (!parsed.success) {
    return fail(
      'reply.malformed',
      `Ascribe could not make sense of what the case holds (${name}).`,
    );
  }
  return ok(parsed.data as ReplyOf<typeof caseRequests, N>);
}
