import type { Kind } from '../../core/language/kind';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';

/**
 * An incident and an actor among what stands on the chart, in whichever order they are given. A
 * hypothesis stands for its incident: what is made next is its rival.
 */
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
  const rival = slice.attributions.find(({ uid }) => uids.includes(uid));
  return { incident: first('incident') ?? rival?.incident ?? null, actor: first('actor') };
}
