import { makePackedUids, packUid } from '../../../core/graph/packUids';
import type { CaseGraph } from '../../../core/graph/caseGraph';
import { finishNow, type Sliced } from '../../../core/sliced';
import type { CaseColumns } from '../../../core/views/measureView';
import type { ReadConnection } from '../../connection/connection';
import { currentGraph } from './currentGraph';
import { FIRST_LINK_CODE, isDismissed, isLinkCode } from './graphCodes';

const AT_A_TIME = 20_000;

/** Uids never change, so they are kept for as long as no entity comes or goes. */
const keptOf = new WeakMap<Int32Array, Uint8Array>();

/** The uids of all nodes, read in slices. */
function* uidsOf(connection: ReadConnection, { ids }: CaseGraph): Sliced<Uint8Array> {
  const kept = keptOf.get(ids);
  if (kept) return kept;
  const packed = makePackedUids(ids.length);
  let node = 0;
  while (node < ids.length) {
    const rows = connection.allValues(
      `SELECT id, uid FROM entity WHERE id >= ? ORDER BY id LIMIT ${AT_A_TIME}`,
      ids[node]!,
    );
    if (rows.length === 0) break;
    for (const [id, uid] of rows) {
      if (ids[node] === id) packUid(packed, node++, uid as string);
    }
    yield;
  }
  if (node === ids.length) keptOf.set(ids, packed);
  return packed;
}

/** What takes long of the columns. */
export function* prepareColumns(connection: ReadConnection): Sliced<void> {
  const { graph } = yield* currentGraph(connection);
  yield* uidsOf(connection, graph);
}

/** All nodes and lines of the case as columns; hypotheses that hold or are open only where asked for. */
export function readColumns(
  connection: ReadConnection,
  { attributions: withAttributions }: { readonly attributions: boolean },
): CaseColumns {
  return connection.inOneState(() => {
    const { graph, types } = finishNow(currentGraph(connection));
    const { ids, shownAs, closed, from, to, code } = graph;
    const all = finishNow(uidsOf(connection, graph));
    const nodeOf = new Int32Array(ids.length).fill(-1);
    let nodes = 0;
    for (let place = 0; place < ids.length; place += 1) {
      if (shownAs[place] === place && closed[place] === 0) nodeOf[place] = nodes++;
    }
    const uids = makePackedUids(nodes);
    for (let place = 0; place < ids.length; place += 1) {
      const node = nodeOf[place]!;
      if (node >= 0) uids.set(all.subarray(place * 16, place * 16 + 16), node * 16);
    }
    const count = from.length;
    const [tails, heads] = [new Int32Array(count), new Int32Array(count)];
    const oneWay = new Uint8Array(count);
    let [kept, links] = [0, 0];
    for (let line = 0; line < count; line += 1) {
      const sort = code[line]!;
      const isLink = isLinkCode(sort);
      if (!isLink && (!withAttributions || isDismissed(sort))) continue;
      const tail = nodeOf[shownAs[from[line]!]!]!;
      const head = nodeOf[shownAs[to[line]!]!]!;
      if (tail < 0 || head < 0 || tail === head) continue;
      tails[kept] = tail;
      heads[kept] = head;
      oneWay[kept] = !isLink || types[sort - FIRST_LINK_CODE]?.directed !== false ? 1 : 0;
      kept += 1;
      if (isLink) links += 1;
    }
    return {
      uids,
      from: tails.slice(0, kept),
      to: heads.slice(0, kept),
      oneWay: oneWay.slice(0, kept),
      links,
      attributions: kept - links,
    };
  });
}
