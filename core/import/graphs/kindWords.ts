import type { Kind } from '../../language/kind';

/** What files call things that a case has a built-in kind for. */
const wordsOfBase: Readonly<Record<NonNullable<Kind['base']>, readonly string[]>> = {
  actor: [
    ...['actor', 'person', 'people', 'individual', 'organisation', 'organization', 'company'],
    ...['group', 'armed group', 'legal entity', 'public body', 'agent', 'threat actor'],
    ...['intrusion set', 'identity', 'government', 'state', 'agency', 'politician', 'party'],
  ],
  place: [
    ...['place', 'location', 'city', 'country', 'region', 'province', 'address', 'village'],
    ...['town', 'site', 'airport', 'base'],
  ],
  incident: ['incident', 'event', 'attack', 'campaign', 'operation', 'bombing'],
};

const baseOfWord = new Map(
  Object.entries(wordsOfBase).flatMap(([base, words]) =>
    words.map((word) => [word, base as NonNullable<Kind['base']>] as const),
  ),
);

const icons: readonly (readonly [Kind['icon'], RegExp])[] = [
  ['document', /document|report|article|file|note|page|mail|paper/],
  ['vehicle', /vehicle|car|ship|vessel|plane|truck|aircraft/],
  ['weapon', /weapon|malware|attack|tool|indicator|vulnerab|exploit/],
  ['money', /money|bank|account|payment|asset|security|wallet|invoice/],
  ['building', /building|office|company|house|facility/],
  ['network', /network|infrastructure|domain|server|host|\bip\b|ipv|url|address/],
];

const colours: readonly Kind['colour'][] = ['purple', 'teal', 'gold', 'rose', 'grey'];
const shapes: readonly Kind['shape'][] = ['hexagon', 'octagon', 'pentagon', 'barrel', 'triangle'];

/** "PublicBody" and "public-body" are the same words. */
export function wordsOf(type: string): string {
  return type
    .replace(/^maltego\./i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[\s_.-]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The kind of a case that a type of a file means; null where none surely is. */
export function matchKind(type: string, kinds: readonly Kind[]): Kind | null {
  const words = wordsOf(type);
  const named = kinds.find(({ key, label, plural }) =>
    [key, label, plural].some((name) => wordsOf(name) === words),
  );
  if (named) return named;
  const base = baseOfWord.get(words);
  if (base === undefined) return null;
  return kinds.find(({ key }) => key === base) ?? kinds.find((kind) => kind.base === base) ?? null;
}

/** A kind of its own for a type; `place` tells it from others by its looks. */
export function kindFor(key: string, label: string, place: number): Kind {
  const words = label.toLowerCase();
  return {
    key,
    label,
    plural: words.endsWith('s') ? label : `${label}s`,
    base: null,
    shape: shapes[place % shapes.length] ?? 'hexagon',
    colour: colours[place % colours.length] ?? 'grey',
    icon: icons.find(([, pattern]) => pattern.test(words))?.[0] ?? 'tag',
    description: 'Came with a graph of another program.',
    fields: [],
  };
}
