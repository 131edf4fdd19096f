import { fileColumns } from './fileColumns';
import { placesOf } from './placesOf';
import { positionOf } from './positionOf';
import { namedEntity, plainLink, SILENT } from '../mapping/plainRules';
import { incidentFields, type Preset } from './preset';

const SIDES = ['side_a', 'side_b'] as const;

/** Uppsala Conflict Data Program, Georeferenced Event Dataset. */
export const ucdp: Preset = {
  name: 'UCDP GED',
  needs: incidentFields([
    ['type-of-violence', 'Type of violence', 'text'],
    ['conflict', 'Conflict', 'text'],
    ['dyad', 'Dyad', 'text'],
    ['killed-low', 'Killed, lowest estimate', 'number'],
    ['killed-high', 'Killed, highest estimate', 'number'],
    ['killed-side-a', 'Killed of side A', 'number'],
    ['killed-side-b', 'Killed of side B', 'number'],
    ['killed-civilians', 'Killed civilians', 'number'],
    ['killed-unknown', 'Killed, of no known side', 'number'],
  ]),
  recognises(columns) {
    const { has } = fileColumns(columns);
    return ['id', 'type_of_violence', 'side_a', 'side_b', 'date_start', 'date_end'].every(has);
  },
  mappingFor(columns) {
    const file = fileColumns(columns);
    const places = placesOf(
      file,
      'event',
      ['where_coordinates', 'adm_2', 'adm_1', 'country'],
      positionOf(file, null),
    );
    return {
      version: 1,
      name: 'UCDP GED',
      origin: 'UCDP GED',
      source: {
        title: 'UCDP Georeferenced Event Dataset',
        type: 'dataset',
        publisher: 'Uppsala Conflict Data Program',
        url: 'https://ucdp.uu.se',
        published: null,
        description: '',
      },
      row: {
        key: [file.name('id')],
        locator: file.text(['id']),
        text: file.text(['source_headline']),
      },
      cited: file.has('source_article')
        ? {
            columns: [file.name('source_article')],
            separator: ';',
            type: 'article',
            about: 'event',
          }
        : null,
      nothing: { words: SILENT, numbers: [] },
      decimal: 'point',
      entities: [
        namedEntity(
          'event',
          'incident',
          {
            columns: [...file.present(['dyad_name', 'where_coordinates']), file.name('id')],
            between: ', ',
            words: [],
          },
          {
            key: [file.name('id')],
            description: file.text(['where_description']),
            fields: file.fields([
              [
                'type-of-violence',
                'type_of_violence',
                [
                  ['1', 'state-based conflict'],
                  ['2', 'non-state conflict'],
                  ['3', 'one-sided violence'],
                ],
              ],
              ['conflict', 'conflict_name'],
              ['dyad', 'dyad_name'],
              ['killed', 'best'],
              ['killed-low', 'low'],
              ['killed-high', 'high'],
              ['killed-side-a', 'deaths_a'],
              ['killed-side-b', 'deaths_b'],
              ['killed-civilians', 'deaths_civilians'],
              ['killed-unknown', 'deaths_unknown'],
            ]),
            date: {
              from: file.name('date_start'),
              to: file.name('date_end'),
              format: 'plain',
              // An event of clarity 2 sums up what went on all the time.
              someDay: [
                ...file.is('date_prec', ['2', '3', '4', '5']),
                ...file.is('event_clarity', ['1']),
              ],
            },
            // 1: the place; 2: near it; 3: a district; 4: a province; 5: part of a country, or
            // along a line; 6: a country; 7: at sea or in the air.
            position: positionOf(file, {
              column: 'where_prec',
              words: [
                ['1', '1'],
                ['2', '2'],
                ['3', '3'],
                ['4', '3'],
                ['5', '2'],
                ['6', '3'],
                ['7', '3'],
              ],
            }),
            claimed: ['date', ...(file.has('best') ? ['killed'] : [])],
          },
        ),
        ...places.entities,
        ...SIDES.map((side) =>
          namedEntity(
            side.replace('_', '-'),
            'actor',
            {
              columns: [file.name(side)],
              between: '',
              words: [],
            },
            { nameless: ['unknown', 'unidentified'] },
          ),
        ),
      ],
      links: [
        ...places.links,
        ...SIDES.map((side) =>
          plainLink('took-part-in', side.replace('_', '-'), 'event', {
            description: { constant: `Listed as ${side}.` },
          }),
        ),
      ],
      // Side A of one-sided violence is by definition who used it.
      attributions: [
        {
          incident: 'event',
          actor: 'side-a',
          role: 'carried-out',
          unknown: [],
          suspected: [],
          likelihood: null,
          responsibility: null,
          when: file.is('type_of_violence', ['3']),
        },
      ],
    };
  },
};
