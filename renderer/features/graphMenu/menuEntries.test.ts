import { describe, expect, it } from 'vitest';
import type { Selected } from '../../store/selection';
import { backing, factions, iran, rocket } from '../../testing/smallChart';
import { menuEntries } from './menuEntries';

type Context = Parameters<typeof menuEntries>[0];

const entities = (...uids: string[]): Selected[] => uids.map((uid) => ({ word: 'entity', uid }));

function actsOf(part: Partial<Context>): readonly string[] {
  const context: Context = {
    target: null,
    selection: [],
    placed: [],
    isPair: false,
    canEdit: true,
    isExpanded: false,
    groups: [],
    view: 'graph',
    legendShown: true,
    ...part,
  };
  return menuEntries(context).map(({ act }) => act);
}

describe('menuEntries', () => {
  it('offers a link and the chart for an entity, and neither for a line', () => {
    expect(actsOf({ target: iran, selection: entities(iran) })).toEqual([
      'open',
      'who-says',
      'show-on-map',
      'expand',
      'expand-by',
      'link-from',
      'group',
      'hide',
      'take',
      'delete',
    ]);
    expect(actsOf({ target: backing, selection: [{ word: 'link', uid: backing }] })).toEqual([
      'open',
      'who-says',
      'delete',
    ]);
  });

  it('offers to collapse what was expanded, and ways between several', () => {
    const one = { target: iran, selection: entities(iran) };
    expect(actsOf(one)).not.toContain('collapse');
    expect(actsOf({ ...one, isExpanded: true })).toContain('collapse');
    expect(actsOf({ ...one, isExpanded: true, canEdit: false })).not.toContain('collapse');
    const two = { target: iran, selection: entities(iran, factions) };
    expect(actsOf({ ...two, canEdit: false })).toContain('ways');
  });

  it('pins what has a place, and lets go what is pinned', () => {
    const selection = entities(iran, factions);
    const offered = (...placed: boolean[]) =>
      actsOf({ target: iran, selection, placed: placed.map((pinned) => ({ pinned })) });
    expect(offered(true, false)).toContain('pin');
    expect(offered(true, true)).toContain('unpin');
    expect(offered()).not.toContain('pin');
    expect(actsOf({ target: iran, selection, placed: [{ pinned: true }], canEdit: false })).toEqual(
      ['ways', 'hide', 'show-only'],
    );
  });

  it('leads from the list to the graph', () => {
    expect(actsOf({ target: iran, selection: entities(iran), view: 'list' })).toContain(
      'show-on-graph',
    );
  });

  it('links exactly two entities', () => {
    expect(actsOf({ target: iran, selection: entities(iran, factions) })).toContain('link-between');
    expect(actsOf({ target: iran, selection: entities(iran, factions, rocket) })).not.toContain(
      'link-between',
    );
  });

  it('merges two of one kind, or links them as possibly the same, where the case can be changed', () => {
    const two = { target: iran, selection: entities(iran, factions) };
    expect(actsOf({ ...two, isPair: true })).toEqual(
      expect.arrayContaining(['link-same', 'merge']),
    );
    expect(actsOf(two)).not.toContain('merge');
    expect(actsOf({ ...two, isPair: true, canEdit: false })).toEqual(['ways', 'hide', 'show-only']);
  });

  it('makes something new where nothing stands', () => {
    expect(actsOf({})).toEqual(expect.arrayContaining(['entity-here', 'note-here']));
  });

  it('opens and deletes a note, of which nobody else says anything', () => {
    const note: Selected = { word: 'annotation', uid: rocket };
    expect(actsOf({ target: rocket, selection: [note] })).toEqual(['open', 'delete']);
  });

  it('leads from the map to the graph, and makes nothing at a spot of the map', () => {
    const onMap = { view: 'map' } as const;
    const acts = actsOf({ ...onMap, target: iran, selection: entities(iran) });
    expect(acts).toContain('show-on-graph');
    expect(acts).not.toContain('show-on-map');
    expect(actsOf({ ...onMap, target: null, selection: [] })).not.toContain('entity-here');
  });

  it('changes nothing in a case that is read only', () => {
    const reading = { canEdit: false } as const;
    expect(actsOf({ ...reading, target: iran, selection: entities(iran) })).toEqual([
      'open',
      'who-says',
      'show-on-map',
      'hide',
    ]);
    expect(actsOf({ ...reading, target: iran, selection: entities(iran, factions) })).toEqual([
      'ways',
      'hide',
      'show-only',
    ]);
    expect(actsOf(reading)).toEqual(['select-all', 'fit', 'legend']);
  });
});
