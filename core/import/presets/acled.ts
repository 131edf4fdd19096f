import { fileColumns } from './fileColumns';
import { placesOf } from './placesOf';
import { positionOf } from './positionOf';
import { namedEntity, plainLink, SILENT } from '../mapping/plainRules';
import { incidentFields, type Preset } from './preset';

const SIDES = ['actor1', 'assoc_actor_1', 'actor2', 'assoc_actor_2'] as const;

/**
 * Armed Conflict Location & Event Data. `actor1` and `actor2` are the sides of an event in no order
 * of guilt: participants, and no attribution.
 */
export const acled: Preset = {
  name: 'ACLED',
  needs: incidentFields([
    ['event-type', 'Event type', 'text'],
    ['sub-event-type', 'Sub-event type', 'text'],
    ['disorder-type', 'Disorder type', 'text'],
    ['civilian-targeting', 'Civilian targeting', 'text'],
    ['tags', 'Tags', 'text'],
  ]),
  recognises(columns) {
    const { has } = fileColumns(columns);
    return ['event_id_cnty', 'event_date', 'event_type', 'actor1'].every(has);
  },
  mappingFor(columns) {
    const file = fileColumns(columns);
    const sides = SIDES.filter(file.has);
    const places = placesOf(
      file,
      'event',
      ['location', 'admin2', 'admin1', 'country'],
      positionOf(file, null),
    );
    return {
      version: 1,
      name: 'ACLED',
      origin: 'ACLED',
      source: {
        title: 'ACLED: Armed Conflict Location & Event Data',
        type: 'dataset',
        publisher: 'ACLED',
        url: 'https://acleddata.com',
        published: null,
        description: '',
      },
      row: {
        key: [file.name('event_id_cnty')],
        locator: file.text(['event_id_cnty']),
        text: file.text(['notes']),
      },
      cited: file.has('source')
        ? { columns: [file.name('source')], separator: ';', type: 'other', about: 'event' }
        : null,
      nothing: { words: SILENT, numbers: [] },
      decimal: 'point',
      entities: [
        namedEntity(
          'event',
          'incident',
          {
            columns: file.present([
              file.has('sub_event_type') ? 'sub_event_type' : 'event_type',
              'location',
            ]),
            between: ', ',
            words: [],
          },
          {
            key: [file.name('event_id_cnty')],
            description: file.text(['notes']),
            fields: file.fields([
              ['event-type', 'event_type'],
              ['sub-event-type', 'sub_event_type'],
              ['disorder-type', 'disorder_type'],
              ['civilian-targeting', 'civilian_targeting'],
              ['tags', 'tags'],
              ['killed', 'fatalities'],
            ]),
            date: {
              column: file.name('event_date'),
              format: 'plain',
              // 2: within some days of it, 3: within its month.
              about: file.is('time_precision', ['2']),
              monthOnly: file.is('time_precision', ['3']),
              yearOnly: [],
            },
            position: positionOf(file, {
              column: 'geo_precision',
              words: [
                ['1', '1'],
                ['2', '2'],
                ['3', '3'],
              ],
            }),
            version: file.orNull('timestamp'),
            claimed: ['date', ...(file.has('fatalities') ? ['killed'] : [])],
          },
        ),
        ...places.entities,
        ...sides.map((side) =>
          namedEntity(
            side.replaceAll('_', '-'),
            'actor',
            { columns: [file.name(side)], between: '', words: [] },
            {
              separator: side.startsWith('assoc') ? ';' : null,
              nameless: ['unidentified', 'unknown'],
            },
          ),
        ),
      ],
      links: [
        ...places.links,
        ...sides.map((side) =>
          plainLink('took-part-in', side.replaceAll('_', '-'), 'event', {
            description: { constant: `Listed as ${side}.` },
          }),
        ),
      ],
      attributions: [],
    };
  },
};
