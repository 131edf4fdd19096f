import type { Core } from 'cytoscape';
import { diffElements } from '../elements/diffElements';
import type { GraphElement, GraphElements } from '../elements/graphElement';
import { syncElements } from './syncElements';

export interface SlicedSync {
  /**
   * Brings Cytoscape to these elements a few at a time. What comes is there before what goes is
   * taken away; `arrived` is asked in between. A later call takes the place of an earlier one.
   */
  readonly bring: (target: GraphElements, arrived: () => Promise<void>) => Promise<boolean>;
  /** What Cytoscape holds was replaced at once. */
  readonly forget: (elements: GraphElements) => void;
}

const AT_ONCE = 90;

function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

export function createSlicedSync(core: Core): SlicedSync {
  let held = new Map<string, GraphElement>();
  let run = 0;
  return {
    forget(elements) {
      run += 1;
      held = new Map(elements);
    },
    async bring(target, arrived) {
      const mine = (run += 1);
      const diff = diffElements(held, target);
      const added = [...diff.added].sort(
        (a, b) => (a.group === 'nodes' ? 0 : 1) - (b.group === 'nodes' ? 0 : 1),
      );
      const replaced = added.filter(({ data }) => held.has(data.id)).map(({ data }) => data.id);
      const removed = diff.removed.filter((id) => !replaced.includes(id));
      syncElements(core, { removed: replaced, added: [], updated: diff.updated }, false);
      for (const id of replaced) held.delete(id);
      for (const { id } of diff.updated) {
        const now = target.get(id);
        if (now) held.set(id, now);
      }
      for (let start = 0; start < added.length; start += AT_ONCE) {
        const some = added.slice(start, start + AT_ONCE);
        syncElements(core, { removed: [], added: some, updated: [] }, false);
        for (const element of some) held.set(element.data.id, element);
        await nextTask();
        if (mine !== run) return false;
      }
      await arrived();
      if (mine !== run) return false;
      // Lines first: a node takes its lines along.
      const order = removed.toSorted(
        (a, b) =>
          (held.get(a)?.group === 'edges' ? 0 : 1) - (held.get(b)?.group === 'edges' ? 0 : 1),
      );
      for (let start = 0; start < order.length; start += AT_ONCE) {
        const some = order.slice(start, start + AT_ONCE);
        syncElements(core, { removed: some, added: [], updated: [] }, false);
        for (const id of some) held.delete(id);
        await nextTask();
        if (mine !== run) return false;
      }
      return true;
    },
  };
}
