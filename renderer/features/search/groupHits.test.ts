import { describe, expect, it } from 'vitest';
import type { SearchHit } from '../../../core/views/caseView';
import { uidOf } from '../../testing/smallChart';
import { groupHits } from './groupHits';

const hit = (place: SearchHit['in'], number: number): SearchHit => ({
  target: { word: 'entity', uid: uidOf(number) },
  in: place,
  title: `Hit ${String(number)}`,
  kind: null,
  snippet: '',
  hits: [],
});

describe('groupHits', () => {
  it('puts names first and keeps the order of the database within a group', () => {
    const groups = groupHits([hit('passage', 1), hit('name', 2), hit('claim', 3), hit('name', 4)]);
    expect(groups.map(({ label }) => label)).toEqual(['Names', 'Claims', 'Passages']);
    expect(groups[0]?.hits.map(({ title }) => title)).toEqual(['Hit 2', 'Hit 4']);
  });

  it('numbers the hits through all groups, as the arrow keys walk them', () => {
    const groups = groupHits([hit('name', 1), hit('name', 2), hit('claim', 3), hit('chart', 4)]);
    expect(groups.map(({ start }) => start)).toEqual([0, 2, 3]);
  });

  it('has no empty groups', () => expect(groupHits([])).toEqual([]));
});
