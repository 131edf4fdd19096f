import fc from 'fast-check';
import { expect, it } from 'vitest';
import { language, linkBetween, nodeNamed, sliceOf } from '../testing/sliceParts';
import { diffElements } from './diffElements';
import type { GraphElement, GraphElements } from './graphElement';
import { sliceToElements } from './sliceToElements';

const nodes = Array.from({ length: 6 }, (_, index) => nodeNamed(`Node ${index}`));
const ends = fc.tuple(fc.constantFrom(...nodes), fc.constantFrom(...nodes));
const links = Array.from({ length: 5 }, () => linkBetween(nodes[0]!.uid, nodes[1]!.uid));

/** Charts of the same few things, which stand elsewhere and join other nodes each time. */
const elements = fc
  .record({
    nodes: fc.subarray(nodes),
    at: fc.array(fc.nat(500), { minLength: 12, maxLength: 12 }),
    ends: fc.array(ends, { minLength: 5, maxLength: 5 }),
    links: fc.subarray(links),
    detail: fc.constantFrom(null, 'June 2021'),
  })
  .map((picked) =>
    sliceToElements(
      sliceOf({
        nodes: picked.nodes.map((node, index) => ({
          ...node,
          x: picked.at[index * 2]!,
          y: picked.at[index * 2 + 1]!,
          detail: picked.detail,
        })),
        links: picked.links.map((link, index) => ({
          ...link,
          from: picked.ends[index]![0].uid,
          to: picked.ends[index]![1].uid,
        })),
      }),
      language,
    ),
  );

function applyDiff(before: GraphElements, after: GraphElements): GraphElements {
  const diff = diffElements(before, after);
  const result = new Map<string, GraphElement>(before);
  for (const id of diff.removed) result.delete(id);
  for (const element of diff.added) result.set(element.data.id, element);
  for (const { id, data, position } of diff.updated) {
    const old = result.get(id)!;
    result.set(id, {
      ...old,
      ...(data && { data }),
      ...(position && { position }),
    } as GraphElement);
  }
  return result;
}

it('turns any elements into any others', () => {
  fc.assert(
    fc.property(elements, elements, (before, after) => {
      expect(new Map([...applyDiff(before, after)].sort())).toEqual(new Map([...after].sort()));
    }),
  );
});

it('changes nothing where nothing changed, so that nothing on screen moves', () => {
  fc.assert(
    fc.property(elements, (same) => {
      expect(diffElements(same, new Map(same))).toEqual({ removed: [], added: [], updated: [] });
    }),
  );
});
