import type { TogetherList } from '../../core/together/togetherList';
import type { Things } from './things';

/** Keys in one order, at every depth. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, ordered(part)]),
  );
}

/** Of a thing what it says, without who recorded it when, and what its judgements say of it. */
export function contentOf<L extends TogetherList>(list: L, thing: Things[L]): object {
  const {
    uid: _uid,
    recordedAt: _at,
    recordedBy: _by,
    ...content
  } = thing as Record<string, unknown>;
  if (list === 'attributions') {
    const { likelihood: _likelihood, confidence: _confidence, status: _status, ...own } = content;
    return own;
  }
  if (list !== 'entities') return content;
  const names = (thing as Things['entities']).names.map(({ uid: _, ...name }) => name);
  return { ...content, names };
}

export function sameContent<L extends TogetherList>(
  list: L,
  one: Things[L],
  other: Things[L],
): boolean {
  const [first, second] = [contentOf(list, one), contentOf(list, other)];
  // Most are the same to the letter, and that is quick to see.
  if (JSON.stringify(first) === JSON.stringify(second)) return true;
  return JSON.stringify(ordered(first)) === JSON.stringify(ordered(second));
}
