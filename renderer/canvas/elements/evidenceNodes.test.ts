import { expect, it } from 'vitest';
import { newUid } from '../../../core/uid';
import type { ChartEvidence } from '../../../core/views/evidenceView';
import { legendEntries } from '../legend/legendEntries';
import { attributionOf, language, nodeNamed, sliceOf } from '../testing/sliceParts';
import type { NodeData } from './graphElement';
import { sliceToElements } from './sliceToElements';

const rocket = nodeNamed('Rocket', { kind: 'incident' });
const factions = nodeNamed('Factions');
const line = attributionOf(rocket.uid, factions.uid);
const slice = sliceOf({ nodes: [rocket, factions], attributions: [line] });
const [report, copy] = [newUid(), newUid()];

const claim = { about: line.uid, stance: 'asserts', count: 1, grades: ['–3'], voices: [] } as const;

const evidence: ChartEvidence = {
  claims: [
    { ...claim, grades: ['–3'], voices: ['Observers'], source: report },
    { ...claim, grades: ['––'], voices: [], source: copy, stance: 'denies', count: 2 },
    { ...claim, grades: ['––'], voices: [], source: copy, about: newUid() },
  ],
  sources: [
    { uid: report, title: 'Report', reliability: null, derivesFrom: null },
    { uid: copy, title: 'Copy', reliability: 'C', derivesFrom: report },
  ],
  leftOut: 0,
};

function nodesOf(what: NodeData['what']): readonly NodeData[] {
  return [...sliceToElements(slice, language, evidence).values()]
    .filter((element) => element.group === 'nodes')
    .map(({ data }) => data)
    .filter((data) => data.what === what);
}

it('draws claims and sources only where they are asked for', () => {
  expect([...sliceToElements(slice, language).keys()]).toEqual([
    rocket.uid,
    factions.uid,
    line.uid,
  ]);
});

it('hangs each claim on what it speaks of and stands for it: choosing the one chooses the other', () => {
  const [first, second] = nodesOf('claim');
  expect(first).toMatchObject({ uid: line.uid, beside: line.uid, stance: 'asserts' });
  expect(second).toMatchObject({ stance: 'denies', letter: '2' });
  expect(nodesOf('claim')).toHaveLength(2);
});

it('joins a source to the one that it repeats', () => {
  const [first, second] = nodesOf('source');
  expect(second?.from).toBe(first?.id);
  expect(first?.from).toBeNull();
});

it('shows a reliability that nobody gave as not given, never as a grade', () => {
  const [first, second] = nodesOf('source');
  expect(first).toMatchObject({ letter: '–', detail: 'reliability not given' });
  expect(second).toMatchObject({ letter: 'C', detail: null });
});

it('is explained by the legend as it is drawn, and not otherwise', () => {
  const entriesWith = (shown: ChartEvidence | null) =>
    legendEntries(sliceToElements(slice, language, shown));
  expect(entriesWith(evidence)).toMatchObject({
    stances: ['asserts', 'denies'],
    sources: true,
    derived: true,
  });
  expect(entriesWith(null)).toMatchObject({ stances: [], sources: false, derived: false });
});
