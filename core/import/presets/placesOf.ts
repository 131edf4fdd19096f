import type { EntityRule, LinkRule, PositionRule } from '../mapping/mapping';
import type { FileColumns } from './fileColumns';
import { namedEntity, plainLink } from '../mapping/plainRules';

/**
 * The place of an event, and what it lies in, from the smallest to the largest column. Places of one
 * name are one only where all that they lie in is the same. How exactly the coordinates stand for
 * the event is said of the event, not of the place.
 */
export function placesOf(
  file: FileColumns,
  event: string,
  levels: readonly string[],
  position: PositionRule | null,
): { readonly entities: EntityRule[]; readonly links: LinkRule[] } {
  const entities: EntityRule[] = [];
  const links: LinkRule[] = [];
  const columns = file.present(levels);
  columns.forEach((column, index) => {
    const id = `place-${index + 1}`;
    const isCountry = index === columns.length - 1;
    entities.push(
      namedEntity(
        id,
        'place',
        { columns: [column], between: '', words: [] },
        {
          key: columns.slice(index).reverse(),
          fields: isCountry ? [{ field: 'place-type', value: { constant: 'country' } }] : [],
          position: index === 0 ? position : null,
        },
      ),
    );
    if (index > 0) links.push(plainLink('located-in', `place-${index}`, id));
  });
  if (columns.length > 0) links.push(plainLink('happened-at', event, 'place-1'));
  return { entities, links };
}
