import type { GraphBlame } from './graphItem';

/** Words by which a file says who did it. Words that may mean something else are not among them. */
const roleOf: readonly (readonly [GraphBlame['role'], readonly string[]])[] = [
  [
    'carried-out',
    [
      ...['attributed to', 'attribution', 'perpetrator', 'perpetrator of', 'perpetrated'],
      ...['perpetrated by', 'responsible', 'responsible for', 'carried out', 'carried out by'],
      ...['committed', 'committed by', 'did it', 'done by', 'attacker', 'culprit'],
    ],
  ],
  ['ordered', ['ordered', 'ordered by']],
  ['supplied', ['supplied the means for']],
  ['enabled', ['enabled', 'enabled by']],
];

const roles = new Map(
  roleOf.flatMap(([role, words]) => words.map((word) => [word, role] as const)),
);

/** Which part in an incident an edge of this type gives to an actor; null: it speaks of none. */
export function blameOf(type: string | null): GraphBlame | null {
  const words = (type ?? '')
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  const role = roles.get(words);
  return role === undefined ? null : { role, basis: '' };
}
