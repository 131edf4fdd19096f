import type { Entity } from '../../../core/language/entity';
import type { Kind } from '../../../core/language/kind';
import { coloursOnPaper } from '../../../core/styling/coloursOnPaper';
import type { OwnedConnection } from '../../connection/connection';
import { readMembers } from '../../reads/identity/readMembers';
import { readMergedEntities } from '../../reads/identity/readMergedEntities';
import { groupBy } from '../../reads/groupBy';
import { entityModel } from '../../reads/models/entityModel';
import { dateToWhen } from './dateToWhen';
import type { ExportedEntity } from './exported';
import { readPages } from './readPages';
import type { ExportedChart } from './readPart';

/** As the window shows it: the first preferred name. */
function nameOf({ names }: Entity): string {
  const shown = names.find(({ role }) => role === 'preferred') ?? names[0];
  return shown?.text ?? '(no name)';
}

export function* streamEntities(
  connection: OwnedConnection,
  kinds: ReadonlyMap<string, Kind>,
  chart: ExportedChart | null,
): Iterable<ExportedEntity> {
  for (const page of readPages(connection, 'entity', entityModel)) {
    const members = readMembers(
      connection,
      page.map(({ id }) => id),
    );
    const membersOf = groupBy(members, ({ representative }) => representative);
    for (const { id, model: entity } of page) {
      const merged = readMergedEntities(
        connection,
        membersOf(id).map((member) => member.id),
      );
      const name = nameOf(entity);
      const texts = [entity, ...merged.map((other) => other.entity)].flatMap(({ names }) =>
        names.map(({ text }) => text),
      );
      const kind = kinds.get(entity.kind) as Kind;
      yield {
        entity,
        kind,
        name,
        otherNames: [...new Set(texts)].filter((text) => text !== name),
        when: dateToWhen(entity.date),
        merged,
        spot: chart?.spots.get(entity.uid) ?? null,
        colour: chart?.colours.get(entity.uid) ?? coloursOnPaper[kind.colour],
      };
    }
  }
}
