import type { AnnotationAbout } from '../../../core/language/annotation';
import type { AnnotationRow } from '../../tables/annotationTable';
import { attributionTable } from '../../tables/attributionTable';
import { chartTable } from '../../tables/chartTable';
import { claimTable } from '../../tables/claimTable';
import { entityTable } from '../../tables/entityTable';
import { linkTable } from '../../tables/linkTable';
import { sourceTable } from '../../tables/sourceTable';
import type { Writer } from '../../writing/writer';
import { needRow } from '../rows/needRow';
import { nameOf, quoted } from '../rows/wording';

type AboutColumns = Pick<
  AnnotationRow,
  'entityId' | 'linkId' | 'attributionId' | 'claimId' | 'sourceId' | 'chartId' | 'x' | 'y'
>;

const nothing: AboutColumns = {
  entityId: null,
  linkId: null,
  attributionId: null,
  claimId: null,
  sourceId: null,
  chartId: null,
  x: null,
  y: null,
};

function aboutColumns(writer: Writer, about: AnnotationAbout): Partial<AboutColumns> {
  if ('entity' in about) return { entityId: needRow(writer, entityTable, about.entity).id };
  if ('link' in about) return { linkId: needRow(writer, linkTable, about.link).id };
  if ('attribution' in about) {
    return { attributionId: needRow(writer, attributionTable, about.attribution).id };
  }
  if ('claim' in about) return { claimId: needRow(writer, claimTable, about.claim).id };
  if ('source' in about) return { sourceId: needRow(writer, sourceTable, about.source).id };
  return { chartId: needRow(writer, chartTable, about.chart).id, x: about.x, y: about.y };
}

export function annotationAboutToColumns(writer: Writer, about: AnnotationAbout): AboutColumns {
  return { ...nothing, ...aboutColumns(writer, about) };
}

/** "the note on Iran". */
export function annotationToWords(writer: Writer, note: AnnotationRow): string {
  if (note.entityId !== null) return `the note on ${nameOf(writer, note.entityId)}`;
  if (note.linkId !== null) return 'the note on a link';
  if (note.attributionId !== null) return 'the note on a hypothesis';
  if (note.claimId !== null) return 'the note on a claim';
  if (note.sourceId !== null) {
    return `the note on ${quoted(writer.byKey(sourceTable, note.sourceId).title)}`;
  }
  return 'the note on a chart';
}
