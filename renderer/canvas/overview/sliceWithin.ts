import type { Uid } from '../../../core/uid';
import type { ChartSlice } from '../../../core/views/sliceView';
import { boxHolds, type Box } from '../geometry/box';

/** The part of a chart that lies in a box: nodes in it, and lines with both ends in it. */
export function sliceWithin(slice: ChartSlice, box: Box | null): ChartSlice {
  if (box === null) return { ...slice, nodes: [], links: [], attributions: [], callouts: [] };
  const nodes = slice.nodes.filter((node) => boxHolds(box, node));
  const shown = new Set<Uid>(nodes.map(({ uid }) => uid));
  const links = slice.links.filter(({ from, to }) => shown.has(from) && shown.has(to));
  const attributions = slice.attributions.filter(({ incident, actor, spot }) => {
    if (!shown.has(incident)) return false;
    return actor === null ? spot !== null && boxHolds(box, spot) : shown.has(actor);
  });
  const held = new Set<Uid>([...shown, ...[...links, ...attributions].map(({ uid }) => uid)]);
  const callouts = slice.callouts.filter(({ about, spot }) =>
    spot ? boxHolds(box, spot) : about !== null && held.has(about),
  );
  return { ...slice, nodes, links, attributions, callouts };
}
