import type { Uid } from '../../core/uid';
import type { LinkRecord } from '../../core/views/recordView';
import type { ReadConnection } from '../connection/connection';
import { linkTable } from '../tables/linkTable';
import { EntityItems } from './entityItems';
import { missingRow } from './missingRow';
import { readModels } from './model';
import { annotationModel } from './models/annotationModel';
import { linkModel } from './models/linkModel';
import { readClaimViews } from './readClaimViews';
import { noFooting, readFootings } from './readFootings';

export function readLinkRecord(connection: ReadConnection, uid: Uid): LinkRecord {
  return connection.inOneState(() => {
    const values = connection.getValues(`${linkModel.select} WHERE t.uid = ?`, uid);
    if (!values) throw missingRow('link');
    const { id, fromId, toId } = linkTable.fromSql(values);
    const ends = new EntityItems(connection, [fromId, toId]);
    return {
      link: linkModel.toModel(values),
      from: ends.of(fromId),
      to: ends.of(toId),
      claims: readClaimViews(connection, 'WHERE t.link_id = ? ORDER BY t.id', id).map(
        ({ view }) => view,
      ),
      annotations: readModels(connection, annotationModel, 'WHERE t.link_id = ? ORDER BY t.id', id),
      ...(readFootings(connection, 'link', 'SELECT ? AS id', id).get(id) ?? noFooting),
    };
  });
}
