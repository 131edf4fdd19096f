import type { Uid } from '../uid';
import type { ChartSlice } from '../views/sliceView';

/**
 * The part of a chart that was chosen: these entities, what lies between them, and the lines that
 * were chosen with both their ends.
 */
export function sliceOfChosen(slice: ChartSlice, chosen: ReadonlySet<Uid>): ChartSlice {
  const kept = new Set(chosen);
  for (const { uid, from, to } of slice.links) if (chosen.has(uid)) kept.add(from).add(to);
  for (const { uid, incident, actor } of slice.attributions) {
    if (!chosen.has(uid)) continue;
    kept.add(incident);
    if (actor !== null) kept.add(actor);
  }
  const nodes = slice.nodes.filter(({ uid }) => kept.has(uid));
  const links = slice.links.filter(({ from, to }) => kept.has(from) && kept.has(to));
  // A hypothesis that names nobody goes with its incident, as a rival does.
  const attributions = slice.attributions.filter(
    ({ incident, actor }) => kept.has(incident) && (actor === null || kept.has(actor)),
  );
  const shown = new Set([...nodes, ...links, ...attributions].map(({ uid }) => uid));
  const callouts = slice.callouts.filter(
    ({ uid, about }) => kept.has(uid) || (about !== null && shown.has(about)),
  );
  const speaking = new Set(
    [...links, ...attributions].flatMap(({ said }) => said.map(({ source }) => source)),
  );
  const sources = slice.sources.filter(({ uid }) => speaking.has(uid));
  return { ...slice, nodes, links, attributions, callouts, sources };
}
