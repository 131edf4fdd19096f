import type { CaseJson } from '../../core/caseJson';
import type { Kind, LinkType } from '../../core/language/kind';
import { builtInKinds } from '../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../core/language/builtInLinkTypes';
import type { ReadConnection } from '../connection/connection';
import { recordedOf } from '../reads/models/sharedParts';
import { annotationTable } from '../tables/annotationTable';
import { assessmentTable } from '../tables/assessmentTable';
import { attributionTable } from '../tables/attributionTable';
import { caseInfoTable } from '../tables/caseInfoTable';
import { chartPlaceTable } from '../tables/chartPlaceTable';
import { chartTable } from '../tables/chartTable';
import { claimTable } from '../tables/claimTable';
import { entityMergeTable } from '../tables/entityMergeTable';
import { entityNameTable } from '../tables/entityNameTable';
import { entityTable } from '../tables/entityTable';
import { judgementTable } from '../tables/judgementTable';
import { kindTable } from '../tables/kindTable';
import { linkTable } from '../tables/linkTable';
import { linkTypeTable } from '../tables/linkTypeTable';
import { passageTable } from '../tables/passageTable';
import { savedQueryTable } from '../tables/savedQueryTable';
import { sourceTable } from '../tables/sourceTable';
import type { Writer } from '../writing/writer';
import { byRecording } from './byRecording';
import { lastJudgements } from './lastJudgements';
import { parentsFirst } from './parentsFirst';
import { RowColumns } from './rowColumns';

/** The built-in ones as a new case has them, then the others. */
function inUsualOrder<T extends Kind | LinkType>(items: readonly T[], usual: readonly T[]) {
  const place = ({ key }: T): number => {
    const found = usual.findIndex((candidate) => candidate.key === key);
    return found < 0 ? usual.length : found;
  };
  return items.toSorted((one, other) => place(one) - place(other));
}

/** What the rows of things that were checked are written with. */
export class CaseRows {
  readonly #json: Omit<CaseJson, 'case'>;
  readonly #columns: RowColumns;

  /** `within`: the case that they are added to, whose things they may refer to; null: a new one. */
  constructor(json: Omit<CaseJson, 'case'>, within: ReadConnection | null = null) {
    this.#json = json;
    this.#columns = new RowColumns(within);
  }

  /** What a case begins with: there is nothing before it that an undo could go back to. */
  writeBeginning(writer: Writer, { uid, title, description, createdAt }: CaseJson['case']): void {
    const recorded = { recordedAt: createdAt, recordedBy: writer.signature.author };
    writer.add(caseInfoTable, { uid, title, description, ...recorded });
    this.writeLanguage(writer, recorded);
  }

  /** What all others refer to. */
  writeLanguage(writer: Writer, recorded: Writer['recorded']): void {
    for (const kind of inUsualOrder(this.#json.kinds, builtInKinds)) {
      this.#columns.kinds.set(kind.key, writer.add(kindTable, { ...kind, ...recorded }).id);
    }
    for (const type of inUsualOrder(this.#json.linkTypes, builtInLinkTypes)) {
      this.#columns.linkTypes.set(type.key, writer.add(linkTypeTable, { ...type, ...recorded }).id);
    }
    for (const { places: _, ...chart } of byRecording(this.#json.charts)) {
      this.#columns.charts.set(chart.uid, writer.add(chartTable, chart).id);
    }
  }

  /** Every other row, one at a time. */
  *writeRows(writer: Writer): Iterable<void> {
    yield* this.#writeEntities(writer);
    yield* this.#writeSources(writer);
    yield* this.#writeClaims(writer);
    yield* this.#writeJudged(writer);
    yield* this.#writeNotes(writer);
  }

  *#writeEntities(writer: Writer): Iterable<void> {
    const columns = this.#columns;
    for (const entity of byRecording(this.#json.entities)) {
      const { id } = writer.add(entityTable, columns.entity(entity));
      columns.entities.set(entity.uid, id);
      for (const [position, name] of entity.names.entries()) {
        writer.add(entityNameTable, { ...name, entityId: id, position, ...recordedOf(entity) });
      }
      yield;
    }
    for (const merge of byRecording(this.#json.merges)) {
      writer.add(entityMergeTable, columns.merge(merge));
      yield;
    }
    for (const link of byRecording(this.#json.links)) {
      columns.links.set(link.uid, writer.add(linkTable, columns.link(link)).id);
      yield;
    }
  }

  *#writeSources(writer: Writer): Iterable<void> {
    const columns = this.#columns;
    for (const source of parentsFirst(byRecording(this.#json.sources))) {
      columns.sources.set(source.uid, writer.add(sourceTable, columns.source(source)).id);
      yield;
    }
    for (const passage of byRecording(this.#json.passages)) {
      columns.passages.set(passage.uid, writer.add(passageTable, columns.passage(passage)).id);
      yield;
    }
  }

  *#writeClaims(writer: Writer): Iterable<void> {
    const columns = this.#columns;
    for (const attribution of byRecording(this.#json.attributions)) {
      const { id } = writer.add(attributionTable, columns.attribution(attribution));
      columns.attributions.set(attribution.uid, id);
      yield;
    }
    for (const claim of byRecording(this.#json.claims)) {
      columns.claims.set(claim.uid, writer.add(claimTable, columns.claim(claim)).id);
      yield;
    }
  }

  *#writeJudged(writer: Writer): Iterable<void> {
    for (const judgement of lastJudgements(this.#json)) {
      writer.add(judgementTable, this.#columns.judgement(judgement));
      yield;
    }
    for (const assessment of byRecording(this.#json.assessments)) {
      writer.add(assessmentTable, this.#columns.assessment(assessment));
      yield;
    }
  }

  *#writeNotes(writer: Writer): Iterable<void> {
    for (const { uid, places } of this.#json.charts) {
      for (const place of places) {
        writer.add(chartPlaceTable, this.#columns.place(uid, place));
        yield;
      }
    }
    for (const annotation of byRecording(this.#json.annotations)) {
      writer.add(annotationTable, this.#columns.annotation(annotation));
      yield;
    }
    for (const query of byRecording(this.#json.queries)) {
      writer.add(savedQueryTable, query);
      yield;
    }
  }
}
