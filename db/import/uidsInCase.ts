import type { CaseJson } from '../../core/caseJson';
import { placeOf, refuseJson } from './refuseJson';

type KnownByUid = {
  [N in keyof CaseJson]: CaseJson[N] extends readonly { readonly uid: string }[] ? N : never;
}[keyof CaseJson];

/** The things of one list by their uids, which stand for one thing each. */
function byUid<T extends { readonly uid: string }>(
  list: string,
  items: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [index, item] of items.entries()) {
    if (found.has(item.uid)) {
      throw refuseJson(`${placeOf(list, index, item)}: another one in the list has the same uid.`);
    }
    found.set(item.uid, item);
  }
  return found;
}

function byKey<T extends { readonly key: string }>(
  list: string,
  items: readonly T[],
): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const [index, item] of items.entries()) {
    if (found.has(item.key)) {
      throw refuseJson(`${placeOf(list, index, item)}: another one in the list has the same key.`);
    }
    found.set(item.key, item);
  }
  return found;
}

/** Everything that others refer to, by what they refer to it with. */
export function uidsInCase(json: CaseJson) {
  const of = <N extends KnownByUid>(name: N) =>
    byUid(name, json[name] as readonly { readonly uid: string }[]) as ReadonlyMap<
      string,
      CaseJson[N][number]
    >;
  for (const name of ['merges', 'claims', 'assessments', 'judgements', 'annotations'] as const) {
    of(name);
  }
  of('queries');
  of('charts');
  return {
    kinds: byKey('kinds', json.kinds),
    linkTypes: byKey('linkTypes', json.linkTypes),
    entities: of('entities'),
    links: of('links'),
    sources: of('sources'),
    passages: of('passages'),
    claims: of('claims'),
    attributions: of('attributions'),
    charts: of('charts'),
  };
}

export type UidsInCase = ReturnType<typeof uidsInCase>;
