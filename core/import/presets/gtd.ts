import type { AttributionRule } from '../mapping/mapping';
import { claimModeTerms } from '../../vocabularies/responsibility';
import { fileColumns, type FileColumns } from './fileColumns';
import { placesOf } from './placesOf';
import { positionOf } from './positionOf';
import { namedEntity, SILENT } from '../mapping/plainRules';
import { incidentFields, type Preset } from './preset';

/** The columns of each of up to three groups. */
const GROUPS = [
  { name: 'gname', uncertain: 'guncertain1', claimed: 'claimed', mode: 'claimmode' },
  { name: 'gname2', uncertain: 'guncertain2', claimed: 'claim2', mode: 'claimmode2' },
  { name: 'gname3', uncertain: 'guncertain3', claimed: 'claim3', mode: 'claimmode3' },
] as const;

/** GTD numbers the ways of claiming in the order of the vocabulary, from 1. */
const MODES = claimModeTerms.map(
  ({ term }, index) => [String(index + 1), term] as [string, typeof term],
);

/** Yes and no are 1 and 0; −9 is that nobody knows. */
const YES_NO: [string, string][] = [['-9', '']];

/** Global Terrorism Database. Its groups are attributions, as sure as `guncertain` says they are. */
export const gtd: Preset = {
  name: 'GTD',
  needs: incidentFields([
    ['attack-type', 'Attack type', 'text'],
    ['target-type', 'Target type', 'text'],
    ['target', 'Target', 'text'],
    ['date-as-given', 'Date as given', 'text'],
    ['competing-claims', 'Competing claims', 'yes-no'],
  ]),
  recognises(columns) {
    const { has } = fileColumns(columns);
    return ['eventid', 'iyear', 'imonth', 'iday', 'gname'].every(has);
  },
  mappingFor(columns) {
    const file = fileColumns(columns);
    const groups = GROUPS.filter(({ name }) => file.has(name));
    const places = placesOf(
      file,
      'event',
      ['city', 'provstate', 'country_txt'],
      positionOf(file, null),
    );
    const cited = file.present(['scite1', 'scite2', 'scite3']);
    const named = file.present(['attacktype1_txt', 'city']);
    return {
      version: 1,
      name: 'GTD',
      origin: 'GTD',
      source: {
        title: 'GTD: Global Terrorism Database',
        type: 'dataset',
        publisher: 'START, University of Maryland',
        url: null,
        published: null,
        description: '',
      },
      row: {
        key: [file.name('eventid')],
        locator: file.text(['eventid']),
        text: file.text(['summary']),
      },
      cited:
        cited.length === 0
          ? null
          : { columns: cited, separator: null, type: 'article', about: 'event' },
      nothing: { words: SILENT, numbers: [-9, -99] },
      decimal: 'point',
      entities: [
        namedEntity(
          'event',
          'incident',
          // Always something: an event of which neither is known has its number.
          { columns: [...named, file.name('eventid')], between: ', ', words: [] },
          {
            key: [file.name('eventid')],
            description: file.text(['summary']),
            fields: [
              { field: 'incident-type', value: { constant: 'attack' } },
              ...file.fields([
                ['attack-type', 'attacktype1_txt'],
                ['weapon', 'weaptype1_txt'],
                ['target-type', 'targtype1_txt'],
                ['target', 'target1'],
                ['date-as-given', 'approxdate'],
                ['competing-claims', 'compclaim', YES_NO],
                ['killed', 'nkill'],
                ['wounded', 'nwound'],
              ]),
            ],
            date: {
              year: file.name('iyear'),
              month: file.name('imonth'),
              day: file.name('iday'),
              approximate: file.orNull('approxdate'),
            },
            // 1: the town; 2: the middle of a region, for a town in it; 3, 4: a region; 5: nothing.
            position: positionOf(file, {
              column: 'specificity',
              words: [
                ['1', '1'],
                ['2', '2'],
                ['3', '3'],
                ['4', '3'],
                ['5', null],
              ],
            }),
            claimed: ['date', 'killed', 'wounded'],
          },
        ),
        ...places.entities,
        ...groups.map(({ name }) =>
          namedEntity(
            name,
            'actor',
            { columns: [file.name(name)], between: '', words: [] },
            { nameless: ['unaffiliated individual'] },
          ),
        ),
      ],
      links: places.links,
      attributions: groups.map((group) => attributionOf(group, file)),
    };
  },
};

function attributionOf(group: (typeof GROUPS)[number], file: FileColumns): AttributionRule {
  const claimed = file.is(group.claimed, ['1'])[0];
  const mode = file.orNull(group.mode);
  return {
    incident: 'event',
    actor: group.name,
    role: 'carried-out',
    unknown: file.is(group.name, ['Unknown']),
    suspected: file.is(group.uncertain, ['1']),
    likelihood: null,
    responsibility:
      claimed === undefined
        ? null
        : { claimed, mode: mode === null ? null : { column: mode, words: MODES } },
    when: [],
  };
}
