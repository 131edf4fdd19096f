import type {
  Condition,
  DateRule,
  EntityRule,
  Mapping,
  PositionRule,
  TextRule,
} from '../../../../../core/import/mapping/mapping';

/** What a column is used for, and in which card of the editor. */
export interface ColumnUse {
  readonly words: string;
  readonly card: string;
}

type Note = (columns: readonly (string | null)[], words: string) => void;

function ofText(rule: TextRule | null): readonly string[] {
  return rule !== null && 'columns' in rule ? rule.columns : [];
}

function ofConditions(conditions: readonly Condition[]): readonly string[] {
  return conditions.map(({ column }) => column);
}

function noteDate(rule: DateRule | null, whose: string, note: Note): void {
  if (rule === null) return;
  if ('column' in rule) {
    const { column, about, monthOnly, yearOnly } = rule;
    note([column], `date of ${whose}`);
    note(ofConditions([...about, ...monthOnly, ...yearOnly]), `how exact the date of ${whose} is`);
  } else if ('year' in rule) {
    note([rule.year], `year of ${whose}`);
    note([rule.month], `month of ${whose}`);
    note([rule.day], `day of ${whose}`);
    note([rule.approximate], `whether the date of ${whose} is about right`);
  } else {
    note([rule.from], `first day of ${whose}`);
    note([rule.to], `last day of ${whose}`);
    note(ofConditions(rule.someDay), `how exact the date of ${whose} is`);
  }
}

function notePosition(rule: PositionRule | null, whose: string, note: Note): void {
  if (rule === null) return;
  if ('both' in rule) note([rule.both], `position of ${whose}`);
  else {
    note([rule.latitude], `latitude of ${whose}`);
    note([rule.longitude], `longitude of ${whose}`);
  }
  note([rule.precision?.column ?? null], `how exactly ${whose} is placed`);
}

function noteEntity(rule: EntityRule, whose: string, note: Note): void {
  const [first, ...others] = rule.names;
  note(ofText(first?.text ?? null), `name of ${whose}`);
  for (const { text, role } of others) note(ofText(text), `${role} of ${whose}`);
  note(rule.key ?? [], `key of ${whose}`);
  note(ofText(rule.description), `description of ${whose}`);
  for (const { field, value } of rule.fields) note(ofText(value), `${field} of ${whose}`);
  noteDate(rule.date, whose, note);
  notePosition(rule.position, whose, note);
  note([rule.version], `revision of ${whose}`);
  note(ofConditions(rule.when), `whether there is ${whose}`);
}

/** What each column is used for; those that are not in it are not used. */
export function columnUses(
  mapping: Mapping,
  names: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly ColumnUse[]> {
  const uses = new Map<string, ColumnUse[]>();
  const noteFor = (card: string): Note => {
    return (columns, words) => {
      for (const column of columns) {
        if (column === null) continue;
        const known = uses.get(column) ?? [];
        if (known.some((use) => use.words === words)) continue;
        uses.set(column, [...known, { words, card }]);
      }
    };
  };
  const nameOf = (id: string): string => (names.get(id) ?? id).toLowerCase();
  for (const rule of mapping.entities) noteEntity(rule, nameOf(rule.id), noteFor(rule.id));
  mapping.links.forEach((rule, at) => {
    const note = noteFor(`link ${at}`);
    const whose = `the link from ${nameOf(rule.from)} to ${nameOf(rule.to)}`;
    note(ofText(rule.description), `description of ${whose}`);
    for (const { field, value } of rule.fields) note(ofText(value), `${field} of ${whose}`);
    noteDate(rule.date, whose, note);
    note(ofConditions(rule.when), `whether there is ${whose}`);
  });
  mapping.attributions.forEach((rule, at) => {
    const note = noteFor(`hypothesis ${at}`);
    const whose = nameOf(rule.actor);
    note(ofConditions(rule.unknown), 'whether nobody knows who it was');
    note(ofConditions(rule.suspected), `whether ${whose} is only suspected`);
    note([rule.likelihood], `how likely ${whose} is`);
    note([rule.responsibility?.claimed.column ?? null], `whether ${whose} claimed it`);
    note([rule.responsibility?.mode?.column ?? null], `how ${whose} claimed it`);
    note(ofConditions(rule.when), `whether there is a hypothesis about ${whose}`);
  });
  const note = noteFor('table');
  note(mapping.row.key ?? [], 'key of the row');
  note(ofText(mapping.row.locator), 'where a reader finds it');
  note(ofText(mapping.row.text), 'text of the passage');
  note(mapping.cited?.columns ?? [], 'sources that are named');
  return uses;
}
