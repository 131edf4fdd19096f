import { expect, test } from 'vitest';
import { guessMapping } from '../../../../../core/import/mapping/guessMapping';
import { mappingSchema } from '../../../../../core/import/mapping/mapping';
import { addAttribution, addEntity, addLink, removeEntity } from './changeMapping';

const { mapping } = guessMapping(
  'Table',
  ['title', 'date', 'city', 'target', 'attacker', 'source'],
  [],
);

test('what refers to an entity that is removed goes with it', () => {
  const without = removeEntity(mapping, 'thing');
  expect(without.links).toEqual([]);
  expect(without.attributions).toEqual([]);
  expect(without.cited).toBeNull();
  expect(without.entities.map(({ id }) => id)).toEqual(['place', 'target', 'actor']);
});

test('what is added has an id of its own and fits the schema', () => {
  const twice = addEntity(addEntity(mapping, 'actor', 'title'), 'actor', 'city');
  const ids = twice.entities.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const [a = '', b = ''] = ids.slice(-2);
  const all = addAttribution(addLink(twice, 'associated-with', a, b), 'thing', b);
  expect(mappingSchema.safeParse(all).success).toBe(true);
});
