import type { Command } from '../../core/commands/command';
import type { Claim } from '../../core/language/claim';
import { generatedDate } from './generatedDates';
import type { Growth } from './growEntity';
import type { Random } from './random';
import { chooseOther, noteLink, type GeneratedKind } from './world';

/** Which types fit between which kinds; what is left out is turned round. */
const typesBetween: Readonly<Record<string, readonly string[]>> = {
  'actor actor': ['part-of', 'backs', 'fights', 'associated-with', 'runs', 'possibly-same'],
  'actor place': ['based-at', 'present-in'],
  'place place': ['located-in'],
  'incident place': ['happened-at', 'happened-at', 'launched-from', 'targeted'],
  'incident actor': ['targeted', 'threatens'],
  'incident incident': ['precedes', 'coincides-with', 'counted-in'],
};

/** One to a handful of links from the entity to earlier ones, most of them claimed. */
export function growLinks(growth: Growth, index: number): Command[] {
  const { world, random } = growth;
  const commands: Command[] = [];
  do {
    const other = chooseOther(world, index, random);
    if (other === null) break;
    commands.push(...growLink(growth, index, other));
  } while (random.chance(0.4));
  return commands;
}

function growLink({ world, random, newUid }: Growth, one: number, other: number): Command[] {
  const first = world.grown[one];
  const second = world.grown[other];
  if (!first || !second) return [];
  const straight = typesBetween[between(first.kind, second.kind)];
  const turned = typesBetween[between(second.kind, first.kind)];
  const [from, to] = straight ? [first, second] : [second, first];
  const type = random.pick(straight ?? turned ?? ['associated-with']);
  const uid = newUid();
  noteLink(world, one, other);
  const link: Command = {
    name: 'link.create',
    args: {
      uid,
      type,
      from: from.uid,
      to: to.uid,
      description: '',
      fields: {},
      date: random.chance(0.3) ? generatedDate(random) : null,
    },
  };
  const claims = random.chance(0.85) ? 1 + random.integer(2) : 0;
  const stance = (): Claim['stance'] =>
    random.chance(0.85) ? 'asserts' : random.chance(0.6) ? 'suspects' : 'denies';
  return [
    link,
    ...Array.from({ length: claims }, () =>
      growClaim({ world, random, newUid }, { link: uid }, stance(), `${from.name} – ${to.name}`),
    ),
  ];
}

export function growClaim(
  { world, random, newUid }: Growth,
  about: Claim['about'],
  stance: Claim['stance'],
  text: string,
): Command {
  const claimant = world.grown[random.pick(world.actors.length > 0 ? world.actors : [0])];
  return {
    name: 'claim.create',
    args: {
      uid: newUid(),
      passage: random.pick(world.passages),
      about,
      stance,
      claimant: random.chance(0.3) && claimant ? claimant.uid : null,
      credibility: graded(random),
      value: null,
      text,
      saidOn: random.chance(0.4) ? generatedDate(random) : null,
      responsibility: null,
    },
  };
}

function graded(random: Random): Claim['credibility'] {
  return random.pick(['2', '2', '3', '3', '3', '4', '5', '6', null, null]);
}

function between(from: GeneratedKind, to: GeneratedKind): string {
  return `${from} ${to}`;
}
