import type { Uid } from '../uid';
import type { LanguageView } from '../views/caseView';
import type { ChartSlice } from '../views/sliceView';
import type { Changed, Compared, Comparison, Difference } from './comparison';
import { attributionFacts, calloutFacts, entityFacts, linkFacts, type Fact } from './factsOf';

interface Element {
  readonly word: Compared['word'];
  readonly facts: () => readonly Fact[];
}

function elementsOf(slice: ChartSlice, language: LanguageView): ReadonlyMap<Uid, Element> {
  const names = new Map(slice.nodes.map(({ uid, name }) => [uid, name]));
  const nameOf = (uid: Uid): string | null => names.get(uid) ?? null;
  return new Map<Uid, Element>([
    ...slice.nodes.map(
      (node) => [node.uid, { word: 'entity', facts: () => entityFacts(node, language) }] as const,
    ),
    ...slice.links.map(
      (link) =>
        [link.uid, { word: 'link', facts: () => linkFacts(link, language, nameOf) }] as const,
    ),
    ...slice.attributions.map(
      (one) =>
        [one.uid, { word: 'attribution', facts: () => attributionFacts(one, nameOf) }] as const,
    ),
    ...slice.callouts.map(
      (note) => [note.uid, { word: 'annotation', facts: () => calloutFacts(note) }] as const,
    ),
  ]);
}

function differencesOf(before: Element, after: Element): readonly Difference[] {
  const now = after.facts();
  return before.facts().flatMap((was, index) => {
    const is = now[index];
    if (!is || is.key === was.key) return [];
    return [{ what: was.what, from: was.words, to: is.words, judged: was.judged }];
  });
}

function notIn(
  elements: ReadonlyMap<Uid, Element>,
  others: ReadonlyMap<Uid, Element>,
): readonly Compared[] {
  return [...elements].flatMap(([uid, { word }]) => (others.has(uid) ? [] : [{ word, uid }]));
}

/** What leads from one chart, or one day of it, to another. */
export function compareSlices(
  before: ChartSlice,
  after: ChartSlice,
  language: LanguageView,
): Comparison {
  const [were, are] = [elementsOf(before, language), elementsOf(after, language)];
  const changed: Changed[] = [];
  for (const [uid, is] of are) {
    const was = were.get(uid);
    const differences = was ? differencesOf(was, is) : [];
    if (differences.length > 0) changed.push({ word: is.word, uid, differences });
  }
  return { added: notIn(are, were), gone: notIn(were, are), changed };
}
