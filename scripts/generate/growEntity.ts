import type { Command } from '../../core/commands/command';
import type { Name, Position } from '../../core/language/entity';
import type { Uid } from '../../core/uid';
import { generatedDate } from './generatedDates';
import type { Random } from './random';
import { bodies, epithets, incidentWords, placeWords, weapons, type Pair } from './wordLists';
import { addGrown, type Cluster, type GeneratedKind, type World } from './world';

export interface Growth {
  readonly world: World;
  readonly random: Random;
  readonly newUid: () => Uid;
}

/** A new entity of the world: named, dated, and placed near the middle of its cluster. */
export function growEntity({ world, random, newUid }: Growth): {
  readonly index: number;
  readonly command: Command;
} {
  const kind = chooseKind(random);
  const cluster = random.integer(world.clusters.length);
  const uid = newUid();
  const [english, arabic] = nameOf(kind, world.grown.length + 1, random);
  const names: Name[] = [name(newUid(), english, 'en')];
  if (random.chance(0.45)) names.push(name(newUid(), arabic, 'ar'));
  const centre = world.clusters[cluster];
  const index = addGrown(world, { uid, kind, cluster, name: english });
  return {
    index,
    command: {
      name: 'entity.create',
      args: {
        uid,
        kind,
        names,
        description: random.chance(0.3) ? `Generated: ${english}, of cluster ${cluster + 1}.` : '',
        fields: fieldsOf(kind, random),
        date: kind === 'incident' ? generatedDate(random) : null,
        position: kind === 'place' && centre ? positionNear(centre, random) : null,
      },
    },
  };
}

function chooseKind(random: Random): GeneratedKind {
  const share = random.next();
  return share < 0.35 ? 'actor' : share < 0.6 ? 'place' : 'incident';
}

function nameOf(kind: GeneratedKind, number: number, random: Random): Pair {
  const [epithet, arabicEpithet] = random.pick(epithets);
  const words = kind === 'actor' ? bodies : kind === 'place' ? placeWords : incidentWords;
  const [word, arabicWord] = random.pick(words);
  return kind === 'incident'
    ? [`${word} at ${epithet} ${number}`, `${arabicWord} قرب ${arabicEpithet} ${number}`]
    : [`${epithet} ${word} ${number}`, `${arabicWord} ${arabicEpithet} ${number}`];
}

function name(uid: Uid, text: string, language: 'en' | 'ar'): Name {
  return {
    uid,
    text,
    language,
    script: language === 'ar' ? 'Arab' : 'Latn',
    role: language === 'ar' ? 'translation' : 'preferred',
  };
}

/** Only what a report might have given; the rest stays absent. */
function fieldsOf(kind: GeneratedKind, random: Random): Record<string, string | number> {
  if (kind === 'actor') {
    const fields: Record<string, string | number> = { 'actor-type': 'armed group' };
    if (random.chance(0.2)) fields['strength'] = 50 * (1 + random.integer(100));
    return fields;
  }
  if (kind === 'place') return { 'place-type': random.pick(['town or area', 'base', 'city']) };
  const fields: Record<string, string | number> = { 'incident-type': 'attack' };
  if (random.chance(0.6)) fields['weapon'] = random.pick(weapons);
  if (random.chance(0.3)) fields['weapon-count'] = 1 + random.integer(12);
  if (random.chance(0.25)) fields['killed'] = random.integer(9);
  return fields;
}

/** A standard deviation of half a degree is some 50 km. */
function positionNear(centre: Cluster, random: Random): Position {
  const round = (degrees: number): number => Math.round(degrees * 10_000) / 10_000;
  return {
    latitude: round(centre.latitude + random.normal() * 0.5),
    longitude: round(centre.longitude + random.normal() * 0.5),
    precision: random.pick(['1', '1', '2', '3', null]),
  };
}
