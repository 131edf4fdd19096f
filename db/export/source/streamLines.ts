import type { LinkType } from '../../../core/language/kind';
import { attributionSentences } from '../../../core/wording/attributionSentences';
import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import type { OwnedConnection } from '../../connection/connection';
import { idList } from '../../reads/idList';
import { attributionModel } from '../../reads/models/attributionModel';
import { linkModel } from '../../reads/models/linkModel';
import { noFooting, readFootings, type Footing } from '../../reads/readFootings';
import { attributionTable } from '../../tables/attributionTable';
import { linkTable } from '../../tables/linkTable';
import { dateToWhen } from './dateToWhen';
import { entityRefs } from './entityRefs';
import type { ExportedAttribution, ExportedLink } from './exported';
import { readPages } from './readPages';
import type { ExportedChart } from './readPart';

function footingsOf(
  connection: OwnedConnection,
  about: 'link' | 'attribution',
  page: readonly { readonly id: number }[],
): (id: number) => Footing & { readonly unsourced: boolean } {
  const ids = idList(page.map(({ id }) => id));
  const footings = readFootings(connection, about, 'SELECT value AS id FROM json_each(?)', ids);
  return (id) => {
    const footing = footings.get(id) ?? noFooting;
    return { ...footing, unsourced: footing.claimCount === 0 };
  };
}

/** A link between two that are merged leads from a node to itself. */
export function* streamLinks(
  connection: OwnedConnection,
  types: ReadonlyMap<string, LinkType>,
): Iterable<ExportedLink> {
  for (const page of readPages(connection, 'link', linkModel)) {
    const footingOf = footingsOf(connection, 'link', page);
    const rows = page.map(({ values }) => linkTable.fromSql(values));
    const refOf = entityRefs(
      connection,
      rows.flatMap(({ fromId, toId }) => [fromId, toId]),
    );
    for (const [index, { id, model: link }] of page.entries()) {
      const { fromId, toId } = rows[index] as (typeof rows)[number];
      yield {
        link,
        type: types.get(link.type) as LinkType,
        from: refOf(fromId),
        to: refOf(toId),
        when: dateToWhen(link.date),
        ...footingOf(id),
      };
    }
  }
}

export function* streamAttributions(
  connection: OwnedConnection,
  chart: ExportedChart | null,
): Iterable<ExportedAttribution> {
  for (const page of readPages(connection, 'attribution', attributionModel)) {
    const footingOf = footingsOf(connection, 'attribution', page);
    const rows = page.map(({ values }) => attributionTable.fromSql(values));
    const refOf = entityRefs(
      connection,
      rows.flatMap(({ incidentId, actorId }) => [incidentId, actorId]),
    );
    for (const [index, { id, model: attribution }] of page.entries()) {
      const { incidentId, actorId } = rows[index] as (typeof rows)[number];
      const incident = refOf(incidentId);
      const actor = actorId === null ? null : refOf(actorId);
      yield {
        attribution,
        incident,
        actor,
        label: likelihoodLabel(attribution),
        sentence: attributionSentences(attribution, actor?.name ?? null, incident.name).join(' '),
        spot: chart?.spots.get(attribution.uid) ?? null,
        ...footingOf(id),
      };
    }
  }
}
