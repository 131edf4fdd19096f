import type { FieldValue } from '../../language/kind';

/** Which attribute says what, by the names that programs and people give them; the first one that is there. */
const roles = {
  label: ['label', 'name', 'title', 'caption', 'node label'],
  type: [
    ...['kind', 'type', 'node type', 'node_type', 'nodetype', 'entity type', 'entity_type'],
    ...['category', 'schema', 'labels', 'class'],
  ],
  relation: [
    ...['type', 'relation', 'relationship', 'relationship type', 'relationship_type', 'rel_type'],
    ...['edge type', 'edge_type', 'interaction'],
    ...['predicate', 'kind', 'label', 'edge label', 'edgelabel', 'name'],
  ],
  description: ['description', 'desc', 'notes', 'note', 'comment', 'summary', 'tooltip'],
  date: ['edtf', 'date', 'event_date', 'when', 'timestamp', 'time'],
  start: ['start', 'start_date', 'startdate', 'start date', 'from_date', 'begin', 'since'],
  end: ['end', 'end_date', 'enddate', 'end date', 'to_date', 'until'],
  latitude: ['latitude', 'lat'],
  longitude: ['longitude', 'lon', 'lng', 'long'],
  otherNames: ['aliases', 'alias', 'other_names', 'other names', 'aka', 'also known as'],
} as const;

type Role = keyof typeof roles;

/** How a program has drawn it, or keeps account of it, which says nothing of the thing. */
const drawn = new Set([
  ...['shared name', 'shared_name', 'shared interaction', 'shared_interaction'],
  ...['x', 'y', 'z', 'r', 'g', 'b', 'a', 'size', 'color', 'colour', 'fill', 'shape', 'width'],
  ...['height', 'selected', 'suid', 'hidden', 'fixed', 'nodegraphics', 'edgegraphics'],
]);

const lowered = (name: string): string => name.trim().toLowerCase();

/** The attributes of one element while what they mean is taken from them. */
export class Attributes {
  readonly #values: ReadonlyMap<string, FieldValue>;
  readonly #names = new Map<string, string>();
  readonly #taken = new Set<string>();

  constructor(values: ReadonlyMap<string, FieldValue>) {
    this.#values = values;
    for (const name of values.keys()) {
      const lower = lowered(name);
      if (!this.#names.has(lower)) this.#names.set(lower, name);
    }
  }

  /** What has this role, which is then none of the rest. */
  take(role: Role, isFit: (value: FieldValue) => boolean = () => true): FieldValue | null {
    for (const candidate of roles[role]) {
      const name = this.#names.get(candidate);
      const value = name === undefined ? undefined : this.#values.get(name);
      if (name === undefined || value === undefined || this.#taken.has(name)) continue;
      if (!isFit(value)) continue;
      this.#taken.add(name);
      return value;
    }
    return null;
  }

  takeText(role: Role): string | null {
    const value = this.take(role, (candidate) => typeof candidate === 'string');
    return typeof value === 'string' && value.trim() !== '' ? value : null;
  }

  /** Both, or none of them. */
  takeNumbers(one: Role, other: Role): readonly [number, number] | null {
    const isNumber = (value: FieldValue) => value !== '' && Number.isFinite(Number(value));
    const first = this.take(one, isNumber);
    if (first === null) return null;
    const second = this.take(other, isNumber);
    return second === null ? null : [Number(first), Number(second)];
  }

  /** What has no role. */
  rest(): ReadonlyMap<string, FieldValue> {
    return new Map(
      [...this.#values].filter(
        ([name, value]) => !this.#taken.has(name) && !drawn.has(lowered(name)) && value !== '',
      ),
    );
  }
}
