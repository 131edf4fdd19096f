import { foldText } from '../../core/text/foldText';
import type { Sliced } from '../../core/sliced';
import type { ReadConnection } from '../connection/connection';
import type { Comparison } from './compareCases';
import type { FoundDifference } from './foundDifference';
import { nameThing, type Named } from './nameThing';
import { readThing } from './things';

export interface Sides {
  readonly here: ReadConnection;
  readonly there: ReadConnection;
  readonly comparison: Comparison;
}

/** Some milliseconds. */
const NAMED_IN_SLICE = 100;

/** What a difference is called, by the side that has it; ours where both have it. */
export function nameDifference({ here, there }: Sides, found: FoundDifference): Named {
  const { list, id, state } = found;
  const side = state === 'there' ? there : here;
  const thing = readThing(side, list, id);
  return thing === null ? { name: 'gone', detail: '' } : nameThing(side, list, thing as never);
}

type Texts = ReadonlyMap<FoundDifference, string>;

const kept = new WeakMap<Comparison, Texts>();

/** What each difference is found by, folded: kept as long as the comparison is. */
export function* findTexts(sides: Sides): Sliced<Texts> {
  const { comparison } = sides;
  const known = kept.get(comparison);
  if (known) return known;
  const all = [...comparison.found.values()].flat();
  const texts = new Map<FoundDifference, string>();
  for (const found of all) {
    const { name, detail } = nameDifference(sides, found);
    texts.set(found, foldText(`${name} ${detail}`));
    if (texts.size % NAMED_IN_SLICE === 0) {
      yield { about: 'looking for these words', done: texts.size / all.length };
    }
  }
  kept.set(comparison, texts);
  return texts;
}
