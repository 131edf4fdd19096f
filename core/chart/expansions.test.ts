import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newUid } from '../uid';
import {
  collapse,
  expand,
  holdByHand,
  readExpansions,
  withExpansions,
  type Expansion,
} from './expansions';

const things = Array.from({ length: 8 }, newUid);
const [a, b, c, d] = things as [string, string, string, string];
const none = new Set<string>();

/** A chart as it is after some expanding, collapsing and adding by hand, in a world of neighbours. */
const anyHistory = fc.record({
  start: fc.subarray(things, { minLength: 1 }),
  near: fc.array(fc.subarray(things), { minLength: 8, maxLength: 8 }),
  acts: fc.array(
    fc.record({
      act: fc.constantFrom('expand' as const, 'collapse' as const, 'add' as const, 'take' as const),
      of: fc.nat(7),
    }),
    { maxLength: 8 },
  ),
  of: fc.nat(7),
});

interface State {
  readonly onChart: ReadonlySet<string>;
  readonly expansions: readonly Expansion[];
}

function expandIn({ onChart, expansions }: State, of: string, near: readonly string[]): State {
  const others = near.filter((uid) => uid !== of);
  const fresh = others.filter((uid) => !onChart.has(uid));
  const there = others.filter((uid) => onChart.has(uid));
  return {
    onChart: new Set([...onChart, ...fresh]),
    expansions: expand(expansions, onChart, { of: [of], fresh, there }),
  };
}

function collapseIn(state: State, of: string): State {
  const done = collapse(state.expansions, state.onChart, none, [of]);
  if (!done) return state;
  const gone = new Set(done.taken);
  return {
    onChart: new Set([...state.onChart].filter((uid) => !gone.has(uid))),
    expansions: done.expansions,
  };
}

const sorted = (uids: Iterable<string>): string[] => [...uids].sort();

describe('collapse', () => {
  test('after expand is the identity, whatever was done to the chart before', () => {
    fc.assert(
      fc.property(anyHistory, ({ start, near, acts, of }) => {
        let state: State = { onChart: new Set(start), expansions: [] };
        for (const { act, of: index } of acts) {
          const uid = things[index]!;
          const { onChart, expansions } = state;
          if (act === 'add') {
            const byHand = new Set([uid]);
            state = {
              onChart: new Set([...onChart, uid]),
              expansions: holdByHand(expansions, byHand),
            };
          } else if (act === 'take') {
            state = { ...state, onChart: new Set([...onChart].filter((one) => one !== uid)) };
          } else if (onChart.has(uid)) {
            state = act === 'expand' ? expandIn(state, uid, near[index]!) : collapseIn(state, uid);
          }
        }
        const uid = things[of]!;
        fc.pre(state.onChart.has(uid));
        const expanded = expandIn(state, uid, near[of]!);
        const brought = expanded.onChart.size > state.onChart.size;
        fc.pre(brought);
        expect(sorted(collapseIn(expanded, uid).onChart)).toEqual(sorted(state.onChart));
      }),
      { numRuns: 500 },
    );
  });

  test('leaves what another expansion would have brought, until that is taken back', () => {
    let state: State = { onChart: new Set([a, b]), expansions: [] };
    state = expandIn(state, a, [c]);
    state = expandIn(state, b, [c, d]);
    state = collapseIn(state, a);
    expect(sorted(state.onChart)).toEqual(sorted([a, b, c, d]));
    state = collapseIn(state, b);
    expect(sorted(state.onChart)).toEqual(sorted([a, b]));
  });

  test('leaves what was there before and what was put there by hand', () => {
    let state: State = { onChart: new Set([a, b]), expansions: [] };
    state = expandIn(state, a, [b, c]);
    expect(sorted(collapseIn(state, a).onChart)).toEqual(sorted([a, b]));
    const byHand = { ...state, expansions: holdByHand(state.expansions, new Set([c])) };
    expect(sorted(collapseIn(byHand, a).onChart)).toEqual(sorted([a, b, c]));
  });

  test('keeps what is pinned or was expanded itself, and can be done again after that', () => {
    const first = expandIn({ onChart: new Set([a]), expansions: [] }, a, [b, c]);
    const pinned = collapse(first.expansions, first.onChart, new Set([c]), [a]);
    expect(pinned).toMatchObject({ taken: [b], kept: [c] });
    let state = expandIn(first, b, [d]);
    state = collapseIn(state, a);
    expect(sorted(state.onChart)).toEqual(sorted([a, b, d]));
    state = collapseIn(collapseIn(state, b), a);
    expect(sorted(state.onChart)).toEqual([a]);
  });

  test('is nothing where nothing was expanded', () => {
    expect(collapse([], new Set([a]), none, [a])).toBeNull();
  });
});

test('expansions are kept with the chart beside what else is, and leave no trace when they end', () => {
  const styling = { other: 1 };
  const stored = withExpansions(styling, [{ of: [a], holds: [b] }]);
  expect(readExpansions({ styling: stored })).toEqual([{ of: [a], holds: [b] }]);
  expect(withExpansions(stored, [])).toEqual(styling);
  expect(readExpansions({ styling: { expansions: 'later' } })).toEqual([]);
});
