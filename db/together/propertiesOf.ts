import { commonFieldLabels } from '../../core/language/claim';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { credibilityTerms } from '../../core/vocabularies/credibility';
import { ratingTerms } from '../../core/vocabularies/rating';
import { reliabilityTerms } from '../../core/vocabularies/reliability';
import {
  claimModeTerms,
  responsibilityCredibilityTerms,
} from '../../core/vocabularies/responsibility';
import { stanceTerms } from '../../core/vocabularies/stance';
import type { Term } from '../../core/vocabularies/term';
import type { TogetherList } from '../../core/together/togetherList';
import type { ReadConnection } from '../connection/connection';
import { contentOf } from './contentOf';
import { nameOf } from './nameThing';
import type { Things } from './things';

/** A property of a thing in words, by its label. */
export type Properties = ReadonlyMap<string, string>;

const labels: Readonly<Record<string, string>> = {
  wouldChange: 'What would change it',
  derivesFrom: 'Repeats',
  reliabilityBasis: 'Reliability, why',
  saidOn: 'Said on',
  from: 'From',
  into: 'Into',
};

/** What is referred to, and is named instead of its uid. */
const referred: Readonly<Partial<Record<string, TogetherList>>> = {
  kind: 'kinds',
  entity: 'entities',
  into: 'entities',
  from: 'entities',
  to: 'entities',
  incident: 'entities',
  actor: 'entities',
  claimant: 'entities',
  source: 'sources',
  derivesFrom: 'sources',
  passage: 'passages',
  link: 'links',
  attribution: 'attributions',
  claim: 'claims',
  chart: 'charts',
};

/** Words of a fixed list are shown as the window shows them. */
const terms: Readonly<Partial<Record<string, readonly Pick<Term, 'term' | 'label'>[]>>> = {
  role: attributionRoleTerms,
  stance: stanceTerms,
  rating: ratingTerms,
  reliability: reliabilityTerms,
  credibility: [...credibilityTerms, ...responsibilityCredibilityTerms],
  mode: claimModeTerms,
  hypothesis: [
    { term: 'actor', label: 'an actor' },
    { term: 'unknown', label: 'someone we cannot name' },
    { term: 'other', label: 'someone not among the named rivals' },
  ],
};

const LONGEST = 2000;

function labelOf(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`).replace(/-/g, ' ');
  return labels[key] ?? words.slice(0, 1).toUpperCase() + words.slice(1);
}

function wordsOf(connection: ReadConnection, key: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return '';
  const list = referred[key];
  if (list && typeof value === 'string') return nameOf(connection, list, value);
  const term = terms[key]?.find((candidate) => candidate.term === value);
  // Grades of the Admiralty scale are known by their letter or number.
  if (term) return term.term.length === 1 ? `${term.term}, ${term.label}` : term.label;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.map((part) => wordsOf(connection, '', part)).join('\n');
  if (typeof value === 'object') {
    return Object.entries(value)
      .filter(([, part]) => part !== null && part !== '')
      .map(([part, inner]) => `${labelOf(part)}: ${wordsOf(connection, part, inner)}`)
      .join(', ');
  }
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** The names in the order in which they are shown, each with what sort of name it is. */
function namesToWords(names: Things['entities']['names']): string {
  return names
    .map(({ text, role, language }) =>
      [text, [role === 'preferred' ? '' : role, language ?? ''].filter(Boolean).join(', ')]
        .filter(Boolean)
        .join(' – '),
    )
    .join('\n');
}

/** What a thing says, property by property. */
export function propertiesOf<L extends TogetherList>(
  connection: ReadConnection,
  list: L,
  thing: Things[L],
): Properties {
  const found = new Map<string, string>();
  const put = (label: string, words: string): void => {
    if (words !== '') found.set(label, words.slice(0, LONGEST));
  };
  for (const [key, value] of Object.entries(contentOf(list, thing))) {
    if (key === 'names') put('Names', namesToWords(value as Things['entities']['names']));
    else if (key === 'fields' && !Array.isArray(value)) {
      for (const [field, given] of Object.entries(value as object)) {
        put(labelOf(field), wordsOf(connection, '', given));
      }
    } else if (key === 'position' && value !== null) {
      const { latitude, longitude, precision } = value as Record<string, number | null>;
      put('Position', `${latitude}°, ${longitude}°${precision ? `, precision ${precision}` : ''}`);
    } else if (key === 'about' && value !== null) {
      put('About', wordsOf(connection, '', value));
    } else if (key === 'field') {
      put('Field', commonFieldLabels[value as keyof typeof commonFieldLabels]);
    } else if (key === 'type' && list === 'links') {
      put('Type', nameOf(connection, 'linkTypes', value as string));
    } else if (key === 'places') {
      put('Placed', `${(value as unknown[]).length} things`);
    } else put(labelOf(key), wordsOf(connection, key, value));
  }
  return found;
}
