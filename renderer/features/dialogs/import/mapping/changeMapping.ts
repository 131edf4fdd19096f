import type {
  AttributionRule,
  EntityRule,
  LinkRule,
  Mapping,
} from '../../../../../core/import/mapping/mapping';
import { namedEntity, plainLink } from '../../../../../core/import/mapping/plainRules';

export function withEntity(mapping: Mapping, id: string, rule: EntityRule): Mapping {
  return { ...mapping, entities: mapping.entities.map((one) => (one.id === id ? rule : one)) };
}

export function withLink(mapping: Mapping, at: number, rule: LinkRule): Mapping {
  return { ...mapping, links: mapping.links.with(at, rule) };
}

export function withAttribution(mapping: Mapping, at: number, rule: AttributionRule): Mapping {
  return { ...mapping, attributions: mapping.attributions.with(at, rule) };
}

/** The new one is the last. */
export function addEntity(mapping: Mapping, kind: string, column: string): Mapping {
  const taken = new Set(mapping.entities.map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`${kind}-${number}`)) number += 1;
  const name = { columns: [column], between: ' ', words: [] };
  return {
    ...mapping,
    entities: [...mapping.entities, namedEntity(`${kind}-${number}`, kind, name)],
  };
}

/** And all that refers to it. */
export function removeEntity(mapping: Mapping, id: string): Mapping {
  return {
    ...mapping,
    entities: mapping.entities.filter((rule) => rule.id !== id),
    links: mapping.links.filter(({ from, to }) => from !== id && to !== id),
    attributions: mapping.attributions.filter(
      ({ incident, actor }) => incident !== id && actor !== id,
    ),
    cited: mapping.cited?.about === id ? null : mapping.cited,
  };
}

export function addLink(mapping: Mapping, type: string, from: string, to: string): Mapping {
  return { ...mapping, links: [...mapping.links, plainLink(type, from, to)] };
}

export function removeLink(mapping: Mapping, at: number): Mapping {
  return { ...mapping, links: mapping.links.toSpliced(at, 1) };
}

export function addAttribution(mapping: Mapping, incident: string, actor: string): Mapping {
  const rule: AttributionRule = {
    ...{ incident, actor, role: 'carried-out' as const },
    ...{ unknown: [], suspected: [], likelihood: null, responsibility: null, when: [] },
  };
  return { ...mapping, attributions: [...mapping.attributions, rule] };
}

export function removeAttribution(mapping: Mapping, at: number): Mapping {
  return { ...mapping, attributions: mapping.attributions.toSpliced(at, 1) };
}
