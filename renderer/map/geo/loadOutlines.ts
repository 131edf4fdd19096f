import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Extent } from './mapView';
import type { Spot } from './mercator';
import { ringsToShape, thinRings, type Ring } from './ringsToShape';

/** A country as it is drawn; the world is one unit wide. */
export interface Outline {
  readonly name: string;
  readonly fine: Path2D;
  /** For scales at which the world is no more than `COARSE_SCALE` pixels wide. */
  readonly coarse: Path2D;
  /** Read anew each time: paths tell nothing of their course, and both would be kept for pictures alone. */
  readonly rings: () => readonly Ring[];
  readonly bounds: Extent;
  readonly middle: Spot;
  readonly room: { readonly width: number; readonly height: number };
}

export const COARSE_SCALE = 2400;

type World = Topology<{ countries: GeometryCollection<{ name: string }> }>;

/** Milliseconds of work after which the window may draw. */
const SLICE = 12;

const pause = async (): Promise<void> => new Promise((go) => setTimeout(go));

function toPath(rings: readonly Ring[]): Path2D {
  const path = new Path2D();
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 2) {
      const [x = 0, y = 0] = [ring[index], ring[index + 1]];
      if (index === 0) path.moveTo(x, y);
      else path.lineTo(x, y);
    }
    path.closePath();
  }
  return path;
}

/** What d3 draws. Its own curves would bend borders that run along a parallel: none are asked for. */
function ringsOf(
  world: World,
  country: World['objects']['countries']['geometries'][number],
): readonly Ring[] {
  const rings: number[][] = [];
  const projection = geoMercator()
    .scale(1 / (2 * Math.PI))
    .translate([0.5, 0.5])
    .precision(0);
  const draw = geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (x, y) => rings.push([x, y]),
    lineTo: (x, y) => rings.at(-1)?.push(x, y),
    arc: () => undefined,
    closePath: () => undefined,
  });
  draw(feature(world, { type: 'GeometryCollection', geometries: [country] }));
  return rings;
}

function nameOf(properties: object | undefined): string {
  return properties && 'name' in properties ? String(properties.name) : '';
}

async function readOutlines(): Promise<readonly Outline[]> {
  const file = await import('world-atlas/countries-50m.json');
  const world = file.default as World;
  const outlines: Outline[] = [];
  let begun = performance.now();
  for (const country of world.objects.countries.geometries) {
    const rings = ringsOf(world, country);
    const shape = ringsToShape(rings);
    if (shape) {
      outlines.push({
        name: nameOf(country.properties),
        fine: toPath(rings),
        coarse: toPath(thinRings(rings, 1 / COARSE_SCALE)),
        rings: () => ringsOf(world, country),
        ...shape,
      });
    }
    if (performance.now() - begun > SLICE) {
      await pause();
      begun = performance.now();
    }
  }
  return outlines;
}

let loading: Promise<readonly Outline[]> | null = null;

/** The countries of the world, read once and in slices: no click waits for them. */
export function loadOutlines(): Promise<readonly Outline[]> {
  loading ??= readOutlines();
  return loading;
}
