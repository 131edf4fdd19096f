import { describe, expect, it } from 'vitest';
import { builtInLanguage, smallChart, uidOf } from '../../testing/smallChart';
import { listRows } from './listRows';

const rows = listRows(smallChart, builtInLanguage, []);

describe('listRows', () => {
  it('holds every element of the chart once, by what it is, then by name', () => {
    expect(rows.map((row) => (row.type === 'heading' ? `# ${row.label}` : row.title))).toEqual([
      '# Entities',
      'Factions',
      'Iran',
      'Rocket at the base',
      '# Hypotheses',
      'Factions carried out Rocket at the base',
      'Unknown carried out Rocket at the base',
      '# Links',
      'Iran backs Factions',
    ]);
  });

  it('puts rival hypotheses about one incident side by side', () => {
    const other = { ...smallChart.nodes[0]!, uid: uidOf(4), name: 'A drone' };
    const [byFactions, byUnknown] = smallChart.attributions;
    const chart = {
      ...smallChart,
      nodes: [...smallChart.nodes, other],
      attributions: [
        byFactions!,
        { ...byFactions!, uid: uidOf(23), incident: other.uid },
        byUnknown!,
      ],
    };
    const ends = listRows(chart, builtInLanguage, []).flatMap((row) =>
      row.type === 'attribution' ? [row.ends.join(': ')] : [],
    );
    expect(ends).toEqual([
      'A drone: Factions',
      'Rocket at the base: Factions',
      'Rocket at the base: Unknown',
    ]);
  });

  it('puts members under their open group, and counts a closed one', () => {
    const [one, other, last] = smallChart.nodes;
    const parts = { by: null, x: 0, y: 0, pinned: false, kind: null } as const;
    const groups = [
      {
        ...parts,
        uid: uidOf(50),
        name: 'Open',
        closed: false,
        counts: '1 actor',
        shown: [one!.uid],
      },
      {
        ...parts,
        uid: uidOf(51),
        name: 'Closed',
        closed: true,
        counts: '1 actor',
        shown: [other!.uid],
      },
    ].map((group) => ({ ...group, members: group.shown }));
    const listed = listRows(
      { ...smallChart, links: [], attributions: [] },
      builtInLanguage,
      groups,
    );
    expect(listed.map((row) => (row.type === 'heading' ? `# ${row.label}` : row.title))).toEqual([
      '# Entities',
      last!.name,
      'Open',
      one!.name,
      'Closed',
    ]);
  });

  it('has no heading for what there is none of', () => {
    const bare = { ...smallChart, links: [], attributions: [] };
    expect(
      listRows(bare, builtInLanguage, []).filter(({ type }) => type === 'heading'),
    ).toHaveLength(1);
    expect(listRows({ ...bare, nodes: [] }, builtInLanguage, [])).toEqual([]);
  });
});
