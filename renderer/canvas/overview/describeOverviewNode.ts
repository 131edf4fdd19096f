import type { OverviewModel } from './overviewModel';

/** What a screen reader says of a node that the overview draws: what it is and how it is connected. */
export function describeOverviewNode(model: OverviewModel, node: number): string {
  const { arrays, lineStarts, linesAt, names } = model;
  const look = arrays.nodeLooks[arrays.nodeLook[node] ?? 0];
  const lines = linesAt.slice(lineStarts[node], lineStarts[node + 1]);
  let [links, contested, unsourced, attributions] = [0, 0, 0, 0];
  for (const line of lines) {
    const drawn = arrays.lineLooks[arrays.lineLook[line] ?? 0];
    if (drawn?.what === 'attribution') attributions += 1;
    else links += 1;
    if (drawn?.contested) contested += 1;
    if (drawn?.unsourced) unsourced += 1;
  }
  const doubts = [
    contested > 0 ? `${contested} contested` : null,
    unsourced > 0 ? `${unsourced} unsourced` : null,
  ].filter((part) => part !== null);
  return [
    names[node] ?? '',
    look?.kind ?? null,
    links > 0 ? `${links} ${links === 1 ? 'link' : 'links'}` : null,
    attributions > 0
      ? `${attributions} ${attributions === 1 ? 'attribution' : 'attributions'}`
      : null,
    ...(doubts.length > 0 ? [`of these ${doubts.join(', ')}`] : []),
    look?.retracted ? 'retracted' : null,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
