import type { MeasureName } from '../graph/measures/measures';
import type { paletteColours } from '../language/kind';
import type { Uid } from '../uid';
import { measureToText } from '../wording/measureWords';
import type { ValuesByUid } from './applyStyling';
import { rampColours, type LookColour, type LookEntry } from './look';

const SMALLEST = 0.7;
const GROWS_BY = 1.3;

/** Neighbouring groups should not look alike; what is left over is grey. */
const groupColours: readonly (typeof paletteColours)[number][] = [
  'blue',
  'vermilion',
  'green',
  'purple',
  'gold',
  'teal',
  'rose',
];

const plain = { on: 'entity', colour: null, icon: null, scale: 1 } as const;

/** The smallest and the greatest of what may be more than a call takes as arguments. */
function endsOf(values: Iterable<number>): readonly [least: number, most: number] | [] {
  let [least, most] = [Infinity, -Infinity];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return least > most ? [] : [least, most];
}

/** The square root of the share of the most: areas compare as the values do. */
function rootShares(values: ValuesByUid): ReadonlyMap<Uid, number> {
  const [, most = 0] = endsOf(values.values());
  return new Map([...values].map(([uid, value]) => [uid, most > 0 ? Math.sqrt(value / most) : 0]));
}

export function bySize(measure: MeasureName, values: ValuesByUid) {
  const scaleOf = new Map(
    [...rootShares(values)].map(([uid, share]) => [uid, SMALLEST + GROWS_BY * share]),
  );
  const ends = endsOf(values.values());
  const entries = ends.map((value, index): LookEntry => ({
    ...plain,
    text: measureToText(measure, value),
    scale: index === 0 ? SMALLEST : SMALLEST + GROWS_BY,
  }));
  const isOne = ends[0] === ends[1];
  return { scaleOf, entries: isOne ? entries.slice(1) : entries };
}

export function byStep(measure: MeasureName, values: ValuesByUid) {
  const steps = rampColours.length;
  const stepOf = new Map(
    [...rootShares(values)].map(([uid, share]) => [
      uid,
      Math.min(steps - 1, Math.floor(share * steps)),
    ]),
  );
  const colourOf = new Map<Uid, LookColour>(
    [...stepOf].map(([uid, step]) => [uid, rampColours[step] ?? 'step-1']),
  );
  const entries = rampColours.flatMap((colour, step): LookEntry[] => {
    const own = [...values].filter(([uid]) => stepOf.get(uid) === step).map(([, value]) => value);
    if (own.length === 0) return [];
    const [from, to] = endsOf(own).map((value) => measureToText(measure, value));
    return [
      { ...plain, text: from === to ? String(from) : `${String(from)} – ${String(to)}`, colour },
    ];
  });
  return { colourOf, entries };
}

export function byGroup(values: ValuesByUid) {
  const sizes = new Map<number, number>();
  for (const group of values.values()) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const colourOf = new Map<Uid, LookColour>(
    [...values].map(([uid, group]) => [uid, groupColours[group] ?? 'grey']),
  );
  const named = groupColours.flatMap((colour, group): LookEntry[] => {
    const size = sizes.get(group);
    return size === undefined
      ? []
      : [{ ...plain, text: `group ${String(group + 1)} (${String(size)})`, colour }];
  });
  const others = [...sizes].filter(([group]) => group >= groupColours.length);
  const rest: LookEntry[] =
    others.length === 0 ? [] : [{ ...plain, text: 'further groups, by number', colour: 'grey' }];
  return { colourOf, entries: [...named, ...rest] };
}
