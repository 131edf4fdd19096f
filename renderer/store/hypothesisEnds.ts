import type { Kind } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';

/** An incident and an actor among what stands on the chart, in whichever order they are given. */
export function hypothesisEnds(
  slice: ChartSlice,
  language: LanguageView,
  uids: readonly Uid[],
): { readonly incident: Uid | null; readonly actor: Uid | null } {
  const first = (base: Kind['base']): Uid | null => {
    const kinds = language.kinds.filter((kind) => kind.base === base).map(({ key }) => key);
    const isOne = (uid: Uid) =>
      slice.nodes.some((node) => node.uid === uid && kinds.includes(node.kind));
    return uids.find(isOne) ?? null;
  };
  return { incident: first('incident'), actor: first('actor') };
}
