import type { SceneState } from './sceneState';

/** Cytoscape's own flag is set on nodes only because it drags all that have it together. */
export function showSelection(state: SceneState): void {
  const { core, selection } = state;
  core.autounselectify(false);
  core.batch(() => {
    core.nodes().forEach((node) => {
      const chosen = selection.has(node.data('uid') as string);
      if (chosen === node.selected()) return;
      if (chosen) node.select();
      else node.unselect();
    });
    core.edges().forEach((edge) => {
      const chosen = selection.has(edge.data('uid') as string);
      // Cytoscape would style every line again that is told to stay as it is.
      if (chosen !== edge.hasClass('chosen')) edge.toggleClass('chosen', chosen);
    });
  });
  core.autounselectify(true);
  // Rings and labels are drawn by the layers, which Cytoscape knows nothing of.
  core.emit('layers');
}
