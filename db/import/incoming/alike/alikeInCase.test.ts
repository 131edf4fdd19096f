import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import type { IncomingEntity } from '../../../../core/import/incoming';
import type { Command } from '../../../../core/commands/command';
import { distanceKm } from '../../../../core/query/distanceKm';
import { author } from '../../../testing/author';
import { newCase } from '../../../testing/newCase';
import { createEntity, createLink } from '../../../testing/sampleCommands';
import { unwrap } from '../../../testing/unwrap';
import { alikeInCase } from './alikeInCase';

type Parts = Partial<Pick<IncomingEntity, 'position' | 'date'>>;

const coming = (kind: string, name: string, parts: Parts = {}): IncomingEntity => ({
  ...{ what: 'entity', key: name, at: 'line 2', kind, description: '', fields: {}, version: null },
  names: [{ text: name, language: null, role: 'preferred' }],
  ...{ date: null, position: null, ...parts },
});

const at = (latitude: number, longitude: number) =>
  ({ position: { latitude, longitude, precision: '1' } }) as const;

function reasonsAmong(commands: readonly Command[], entity: IncomingEntity): readonly string[] {
  const { open } = newCase();
  unwrap(open.execute({ label: 'Add', commands: [...commands] }, author));
  const found = alikeInCase(open.connection)(entity);
  open.close();
  return found.map(({ name, reason }) => `${name}: ${reason}`);
}

const baghdad = createEntity('Baghdad', { kind: 'place', ...at(33.3152, 44.3661) });
const attack = createEntity('Attack on the base', {
  ...{ kind: 'incident', date: '2021-06-10', ...at(33.3, 44.3) },
});

test.each<[string, Command[], IncomingEntity, string[]]>([
  ['the same name', [createEntity('Front')], coming('actor', 'Front'), ['Front: the same name']],
  [
    'another spelling',
    [createEntity('Kata’ib Hizballāh')],
    coming('actor', 'Kataib Hizballah'),
    ['Kata’ib Hizballāh: “Kataib Hizballah” is written “Kata’ib Hizballāh” here'],
  ],
  [
    'another script',
    [createEntity('كتائب حزب الله')],
    coming('actor', 'Kataib Hezbollah'),
    ['كتائب حزب الله: “Kataib Hezbollah” may be “كتائب حزب الله” in another script'],
  ],
  ['the same name of another kind', [baghdad], coming('actor', 'Baghdad'), []],
  [
    'the same place by another name',
    [baghdad],
    coming('place', 'Capital', at(33.32, 44.3661)),
    ['Baghdad: 0.5 km away'],
  ],
  [
    'name and place',
    [baghdad],
    coming('place', 'Baghdad', at(33.3152, 44.3661)),
    ['Baghdad: the same name; at the same position'],
  ],
  ['a place that is farther away', [baghdad], coming('place', 'Capital', at(33.4, 44.4)), []],
  [
    'a place beyond the 180th meridian',
    [createEntity('Island', { kind: 'place', ...at(-17, 179.999) })],
    coming('place', 'Atoll', at(-17, -179.999)),
    ['Island: 0.2 km away'],
  ],
  [
    'the same day nearby',
    [attack],
    coming('incident', 'Rockets', { date: '2021-06-10', ...at(33.35, 44.3) }),
    ['Attack on the base: on the same day, 5.6 km away'],
  ],
  [
    'another day',
    [attack],
    coming('incident', 'Rockets', { date: '2021-06-11', ...at(33.35, 44.3) }),
    [],
  ],
  [
    'a day that is not certain to be one',
    [attack],
    coming('incident', 'Rockets', { date: '2021-06', ...at(33.3, 44.3) }),
    [],
  ],
])('finds what may be one: %s', (_, there, entity, reasons) => {
  expect(reasonsAmong(there, entity)).toEqual(reasons);
});

it('knows where an incident was from the place that it is linked to', () => {
  const incident = createEntity('Raid', { kind: 'incident', date: '2021-06-10' });
  const uidOf = ({ args }: Command) => (args as { uid: string }).uid;
  const link = createLink(uidOf(incident), uidOf(baghdad), { type: 'happened-at' });
  const entity = coming('incident', 'X', { date: '2021-06-10', ...at(33.3152, 44.3661) });
  expect(reasonsAmong([incident, baghdad, link], entity)).toEqual([
    'Raid: on the same day, at the same position',
  ]);
});

it('finds every place within a kilometre, wherever on earth', () => {
  const degrees = (most: number) => fc.double({ min: -most, max: most, noNaN: true });
  fc.assert(
    fc.property(
      degrees(84),
      degrees(180),
      degrees(0.009),
      degrees(0.02),
      (latitude, longitude, up, across) => {
        const there = at(latitude, longitude);
        const east = longitude + across;
        const here = at(latitude + up, east > 180 ? east - 360 : east < -180 ? east + 360 : east);
        const isNear = distanceKm(there.position, here.position) <= 1;
        const found = reasonsAmong(
          [createEntity('There', { kind: 'place', ...there })],
          coming('place', 'Here', here),
        );
        expect(found).toHaveLength(isNear ? 1 : 0);
      },
    ),
    { numRuns: 60 },
  );
});
