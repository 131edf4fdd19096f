import type { LanguageView } from '../../views/caseView';
import type { CaseColumns } from '../../views/measureView';
import type { ChartSlice } from '../../views/sliceView';
import { makePackedUids, packUid } from '../packUids';

const dismissed: ReadonlySet<string> = new Set(['rejected', 'superseded']);

/**
 * What a chart shows as columns, by the rules of those of the whole case: without what was retracted,
 * and of hypotheses those that name an actor and were neither rejected nor superseded.
 */
export function sliceToColumns(
  slice: Pick<ChartSlice, 'nodes' | 'links' | 'attributions'>,
  { linkTypes }: Pick<LanguageView, 'linkTypes'>,
  withAttributions: boolean,
): CaseColumns {
  const nodes = slice.nodes.filter(({ retracted }) => !retracted);
  const uids = makePackedUids(nodes.length);
  const nodeOf = new Map(nodes.map(({ uid }, node) => [uid, node]));
  nodes.forEach(({ uid }, node) => packUid(uids, node, uid));
  const undirected = new Set(linkTypes.filter(({ directed }) => !directed).map(({ key }) => key));
  const lines: [from: number, to: number, oneWay: 0 | 1][] = [];
  const add = (from: string, to: string | null, oneWay: 0 | 1): void => {
    const [a, b] = [nodeOf.get(from), to === null ? undefined : nodeOf.get(to)];
    if (a !== undefined && b !== undefined && a !== b) lines.push([a, b, oneWay]);
  };
  for (const { from, to, type, retracted } of slice.links) {
    if (!retracted) add(from, to, undirected.has(type) ? 0 : 1);
  }
  const links = lines.length;
  for (const { incident, actor, status, retracted } of slice.attributions) {
    if (withAttributions && !retracted && !dismissed.has(status)) add(incident, actor, 1);
  }
  return {
    uids,
    from: Int32Array.from(lines, ([from]) => from),
    to: Int32Array.from(lines, ([, to]) => to),
    oneWay: Uint8Array.from(lines, ([, , oneWay]) => oneWay),
    links,
    attributions: lines.length - links,
  };
}
