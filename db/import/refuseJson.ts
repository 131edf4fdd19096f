import { Refused } from '../refused';

/** The file is as it was, and no case was made of it. */
export function refuseJson(trouble: string): Refused {
  return new Refused('json.refused', `${trouble} No case was made from it.`);
}

/** "entities, item 12 (018f…)": where in the file something is, for whoever looks it up there. */
export function placeOf(list: string, index: number, item: unknown): string {
  const { uid, key } = (typeof item === 'object' && item !== null ? item : {}) as {
    readonly uid?: unknown;
    readonly key?: unknown;
  };
  const name = typeof uid === 'string' ? uid : key;
  const which = typeof name === 'string' ? ` (${name.slice(0, 60)})` : '';
  return `${list}, item ${index + 1}${which}`;
}
