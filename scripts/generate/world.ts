import type { Uid } from '../../core/uid';
import type { Random } from './random';

export type GeneratedKind = 'actor' | 'place' | 'incident';

/** What later links, claims and hypotheses need to know of an entity. */
export interface Grown {
  readonly uid: Uid;
  readonly kind: GeneratedKind;
  readonly cluster: number;
  readonly name: string;
}

export interface Cluster {
  readonly latitude: number;
  readonly longitude: number;
  /** An entity stands in here once for itself and once for each of its links. */
  readonly ends: number[];
}

/** What has grown so far. Who has many links gets more (Barabási and Albert). */
export interface World {
  readonly grown: Grown[];
  readonly clusters: readonly Cluster[];
  readonly everywhere: number[];
  readonly actors: number[];
  readonly passages: Uid[];
  readonly degrees: number[];
  readonly neighbours: number[][];
}

/** One cluster for about this many entities. */
const CLUSTER_SIZE = 400;

export function createWorld(entities: number, random: Random): World {
  const clusters = Array.from(
    { length: Math.max(3, Math.round(entities / CLUSTER_SIZE)) },
    (): Cluster => ({
      latitude: 29 + random.next() * 8,
      longitude: 38 + random.next() * 10,
      ends: [],
    }),
  );
  return {
    grown: [],
    clusters,
    everywhere: [],
    actors: [],
    passages: [],
    degrees: [],
    neighbours: [],
  };
}

/** Takes the entity up, and makes it one that links can end at. */
export function addGrown(world: World, entity: Grown): number {
  const index = world.grown.length;
  world.grown.push(entity);
  world.degrees.push(0);
  world.neighbours.push([]);
  if (entity.kind === 'actor') world.actors.push(index);
  noteEnd(world, index);
  return index;
}

export function noteLink(world: World, from: number, to: number): void {
  for (const [one, other] of [
    [from, to],
    [to, from],
  ] as const) {
    world.degrees[one] = (world.degrees[one] ?? 0) + 1;
    world.neighbours[one]?.push(other);
    noteEnd(world, one);
  }
}

/** Mostly one of the same cluster, and the likelier the more links it has. */
export function chooseOther(world: World, index: number, random: Random): number | null {
  const cluster = world.clusters[world.grown[index]?.cluster ?? 0];
  const ends = cluster && random.chance(0.75) ? cluster.ends : world.everywhere;
  for (let tries = 0; tries < 4 && ends.length > 1; tries += 1) {
    const other = random.pick(ends);
    if (other !== index) return other;
  }
  return null;
}

function noteEnd(world: World, index: number): void {
  world.everywhere.push(index);
  world.clusters[world.grown[index]?.cluster ?? 0]?.ends.push(index);
}
