import { annotationTable, type AnnotationRow } from '../../tables/annotationTable';
import { assessmentTable } from '../../tables/assessmentTable';
import { attributionTable, type AttributionRow } from '../../tables/attributionTable';
import { chartPlaceTable } from '../../tables/chartPlaceTable';
import { chartTable, type ChartRow } from '../../tables/chartTable';
import { claimTable, type ClaimRow } from '../../tables/claimTable';
import { entityMergeTable } from '../../tables/entityMergeTable';
import { entityNameTable } from '../../tables/entityNameTable';
import { entityTable, type EntityRow } from '../../tables/entityTable';
import { judgementTable } from '../../tables/judgementTable';
import { linkTable, type LinkRow } from '../../tables/linkTable';
import { passageTable, type PassageRow } from '../../tables/passageTable';
import { sourceTable, type SourceRow } from '../../tables/sourceTable';
import type { Table } from '../../tables/table';
import type { Writer } from '../../writing/writer';
import { countsToWords, type Counted } from './countsToWords';

/** Removes a row with all that hangs on it, and counts what went along. */
export class Removal {
  readonly #writer: Writer;
  readonly #counts = new Map<Counted, number>();

  constructor(writer: Writer) {
    this.#writer = writer;
  }

  entity(row: EntityRow): void {
    const id = row.id;
    for (const end of [{ fromId: id }, { toId: id }]) this.#links(end);
    for (const end of [{ incidentId: id }, { actorId: id }]) this.#attributions(end);
    // What somebody said who is not in the case was not said by the source itself instead.
    for (const end of [{ entityId: id }, { claimantId: id }]) this.#claims(end);
    this.#notes({ entityId: id });
    // What was merged into it stands for itself again.
    for (const end of [{ entityId: id }, { intoId: id }]) {
      for (const row of this.#counted('entity_merge', entityMergeTable, end)) {
        this.#writer.remove(entityMergeTable, row);
      }
    }
    this.#all(chartPlaceTable, { entityId: id });
    this.#all(entityNameTable, { entityId: id });
    this.#writer.remove(entityTable, row);
  }

  link(row: LinkRow): void {
    this.#claims({ linkId: row.id });
    this.#notes({ linkId: row.id });
    this.#writer.remove(linkTable, row);
  }

  attribution(row: AttributionRow): void {
    const attributionId = row.id;
    this.#all(assessmentTable, { attributionId });
    this.#claims({ attributionId });
    this.#notes({ attributionId });
    this.#all(chartPlaceTable, { attributionId });
    this.#all(judgementTable, { attributionId });
    this.#writer.remove(attributionTable, row);
  }

  source(row: SourceRow): void {
    for (const passage of this.#counted('passage', passageTable, { sourceId: row.id })) {
      this.passage(passage);
    }
    this.#notes({ sourceId: row.id });
    this.#writer.remove(sourceTable, row);
  }

  passage(row: PassageRow): void {
    this.#claims({ passageId: row.id });
    this.#writer.remove(passageTable, row);
  }

  claim(row: ClaimRow): void {
    this.#all(assessmentTable, { claimId: row.id });
    this.#notes({ claimId: row.id });
    this.#writer.remove(claimTable, row);
  }

  chart(row: ChartRow): void {
    this.#notes({ chartId: row.id });
    this.#all(chartPlaceTable, { chartId: row.id });
    this.#writer.remove(chartTable, row);
  }

  /** " with 4 links and 1 note"; empty where nothing went along. */
  toWords(): string {
    const words = countsToWords(this.#counts);
    return words === '' ? '' : ` with ${words}`;
  }

  #links(where: Partial<LinkRow>): void {
    for (const row of this.#counted('link', linkTable, where)) this.link(row);
  }

  #attributions(where: Partial<AttributionRow>): void {
    for (const row of this.#counted('attribution', attributionTable, where)) this.attribution(row);
  }

  #claims(where: Partial<ClaimRow>): void {
    for (const row of this.#counted('claim', claimTable, where)) this.claim(row);
  }

  #notes(where: Partial<AnnotationRow>): void {
    for (const row of this.#counted('annotation', annotationTable, where)) {
      this.#writer.remove(annotationTable, row);
    }
  }

  #counted<R extends { readonly id: number }>(
    what: Counted,
    table: Table<R>,
    where: Partial<R>,
  ): R[] {
    const rows = this.#writer.find(table, where);
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + rows.length);
    return rows;
  }

  /** Rows that say nothing by themselves are not counted. */
  #all<R extends { readonly id: number }>(table: Table<R>, where: Partial<R>): void {
    for (const row of this.#writer.find(table, where)) this.#writer.remove(table, row);
  }
}
