import type { Bench, Goal } from './goal';
import { measureInTurn, type Spread } from './measureInTurn';
import { openedCase, type OpenedCase } from './openedCase';
import { toTime } from './toDigits';

/** Names whose letters are typed one after the other. */
const TYPED = 12;
const FIRST_LETTERS = 2;
const MOST_LETTERS = 10;
const RUNS_OF_EACH = 20;

/** What stands in the field of the search while names of the case are typed. */
function typedTexts({ open }: OpenedCase, entities: number): readonly string[] {
  const stride = Math.max(1, Math.floor(entities / TYPED));
  return open.connection
    .all<{ text: string }>('SELECT text FROM entity_name WHERE id % ? = 1 LIMIT ?', stride, TYPED)
    .flatMap(({ text }) =>
      Array.from({ length: MOST_LETTERS - FIRST_LETTERS + 1 }, (_, more) =>
        text.slice(0, FIRST_LETTERS + more),
      ),
    );
}

function measureTyping({ huge, caseOf, quick }: Bench, limit: number): Spread {
  const opened = openedCase(caseOf(huge));
  try {
    const texts = typedTexts(opened, huge);
    let next = 0;
    const typing = (): void => {
      opened.ask('case.search', {
        text: texts[next++ % texts.length] ?? '',
        limit,
        onlyNames: true,
      });
    };
    const most = quick ? 2000 : 60_000;
    return measureInTurn({ typing }, { runs: texts.length * RUNS_OF_EACH, within: most }).typing;
  } finally {
    opened.open.close();
  }
}

export function typingGoals(bench: Bench): readonly Goal[] {
  const names = bench.huge.toLocaleString('en');
  const goal = (name: string, limit: number, atMost: number): Goal => ({
    name: `${name}, p99, among ${names} names`,
    bound: { atMost },
    unit: 'ms',
    measure: () => {
      const { p99, median, runs } = measureTyping(bench, limit);
      return { value: p99, seen: `median ${toTime(median)} of ${runs}` };
    },
  });
  return [
    goal('search while typing, first 10 hits', 10, 2),
    goal('search, 50 ranked hits', 50, 20),
  ];
}
