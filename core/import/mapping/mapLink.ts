import { cutText } from '../../text/cutText';
import type { IncomingLink } from '../incoming';
import { add, keyOf, type MappedRow } from './mappedRow';
import { readFields } from './mapEntity';
import type { LinkRule } from './mapping';
import { readDateRule } from './readDateRule';

/** The links that a rule makes of a row: from each entity of the one rule to each of the other. */
export function mapLink(rule: LinkRule, row: MappedRow): void {
  const { reader, mapping } = row;
  const from = row.made.get(rule.from);
  const to = row.made.get(rule.to);
  if (from === undefined || to === undefined || !reader.all(rule.when)) return;
  const about = {
    type: rule.type,
    description: cutText(
      rule.description === null ? '' : (reader.text(rule.description) ?? ''),
      100_000,
    ),
    fields: readFields(rule.fields, row.linkTypes.get(rule.type)?.fields ?? [], row),
    date: rule.date === null ? null : readDateRule(rule.date, reader),
  };
  // What another row says of the same ends is the same link only where nothing could differ.
  const own =
    about.description === '' && Object.keys(about.fields).length === 0
      ? []
      : ['row', ...row.rowKey];
  // Of each town in its district a large file would say so a thousand times over.
  const isGeography =
    own.length === 0 && about.date === null && [rule.from, rule.to].every((id) => isPlace(id, row));
  const once = isGeography ? { once: true as const } : {};
  for (const start of from) {
    for (const end of to) {
      if (start === end) continue;
      const link: IncomingLink = {
        what: 'link',
        key: keyOf(mapping.origin, 'link', rule.type, start, end, about.date ?? '', ...own),
        at: reader.row.at,
        ...about,
        from: start,
        to: end,
        ...once,
      };
      add(row, link);
      if (rule.stance === null) continue;
      row.sayings.push({
        about: { link: link.key },
        stance: rule.stance,
        value: null,
        text: '',
        claimant: null,
        responsibility: null,
        ...once,
      });
    }
  }
}

function isPlace(rule: string, { mapping, kinds }: MappedRow): boolean {
  const kind = mapping.entities.find(({ id }) => id === rule)?.kind ?? '';
  return kinds.get(kind)?.base === 'place';
}
