import type { Uid } from '../../core/uid';
import type { ChartSlice } from '../../core/views/sliceView';
import type { Selected } from './selection';

/** The two entities of one kind that alone are selected: they may be the same. */
export function samePair(
  { nodes }: ChartSlice,
  selection: readonly Selected[],
): readonly [Uid, Uid] | null {
  const [one, other, ...more] = selection.map(({ word, uid }) =>
    word === 'entity' ? nodes.find((node) => node.uid === uid) : undefined,
  );
  if (!one || !other || more.length > 0 || one.kind !== other.kind) return null;
  return one.retracted || other.retracted ? null : [one.uid, other.uid];
}
