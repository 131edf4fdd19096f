import { describe, expect, it } from 'vitest';
import { language } from '../../canvas/testing/sliceParts';
import { footingOfMark } from '../../map/describeMark';
import { mapContent } from '../../map/mapContent';
import { slice } from '../../map/testing/chartOnMap';
import { describeItem } from './describeItem';
import { mapRows, type MapRow } from './mapRows';

const nameOf = (uid: string) => slice.nodes.find((node) => node.uid === uid)?.name ?? null;
const titleOf = (row: MapRow) =>
  row.type === 'heading' ? `# ${row.label}` : row.type === 'entity' ? row.node.name : row.name;

describe('the list beside the map', () => {
  const onMap = mapContent(slice, language);

  it('lists what has no position first, each once', () => {
    const rows = mapRows(onMap, nameOf, language, new Set());
    expect(rows.map(titleOf)).toEqual([
      '# Without a position',
      'Threat',
      '# Others without one',
      'Nobody',
      '# Hypotheses without an arc',
      'Unknown carried out Rocket',
      '# On the map',
      'Area',
      'Base',
      'Brigade',
      'Rocket',
    ]);
  });

  it('says what is placed by a link and how exact it is', () => {
    const mark = onMap.marks.find(({ node }) => node.name === 'Brigade');
    if (!mark) throw new Error('The brigade is on the map');
    expect(footingOfMark(mark)).toBe(
      'placed by its link: based at Area · near it, or part of a region',
    );
    expect(describeItem({ marks: [mark] }, language)).toBe(
      'Brigade, actor, placed by its link: based at Area · near it, or part of a region',
    );
    expect(footingOfMark({ ways: [], precision: null })).toBe('how exact is not given');
    expect(describeItem({ marks: onMap.marks }, language)).toBe(
      '4 together: Base, Area, Rocket, Brigade. Enter opens them.',
    );
  });
});
