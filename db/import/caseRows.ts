import type { CaseJson } from '../../core/caseJson';
import type { Kind, LinkType } from '../../core/language/kind';
import { builtInKinds } from '../../core/language/builtInKinds';
import { builtInLinkTypes } from '../../core/language/builtInLinkTypes';
import type { Retraction } from '../../core/language/scalars';
import { positionToColumns } from '../commands/entity/positionToColumns';
import { responsibilityToColumns } from '../commands/claim/claimToColumns';
import { dateToColumns, publishedToColumns, saidOnToColumns } from '../commands/rows/dates';
import { notRetracted } from '../commands/rows/retraction';
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

type Keys = ReadonlyMap<string, number>;

function retractionToColumns(retraction: Retraction | null) {
  if (retraction === null) return notRetracted;
  const { at, by, reason } = retraction;
  return { retractedAt: at, retractedBy: by, retractionReason: reason };
}

/** The built-in ones as a new case has them, then the others. */
function inUsualOrder<T extends Kind | LinkType>(items: readonly T[], usual: readonly T[]) {
  const place = ({ key }: T): number => {
    const found = usual.findIndex((candidate) => candidate.key === key);
    return found < 0 ? usual.length : found;
  };
  return items.toSorted((one, other) => place(one) - place(other));
}

/** What the rows of a case that was checked are written with: keys take the place of uids. */
export class CaseRows {
  readonly #json: CaseJson;
  readonly #kinds = new Map<string, number>();
  readonly #linkTypes = new Map<string, number>();
  readonly #charts = new Map<string, number>();
  readonly #entities = new Map<string, number>();
  readonly #links = new Map<string, number>();
  readonly #sources = new Map<string, number>();
  readonly #passages = new Map<string, number>();
  readonly #attributions = new Map<string, number>();
  readonly #claims = new Map<string, number>();

  constructor(json: CaseJson) {
    this.#json = json;
  }

  /** What a case begins with: there is nothing before it that an undo could go back to. */
  writeBeginning(writer: Writer): void {
    const { uid, title, description, createdAt } = this.#json.case;
    const recorded = { recordedAt: createdAt, recordedBy: writer.signature.author };
    writer.add(caseInfoTable, { uid, title, description, ...recorded });
    for (const kind of inUsualOrder(this.#json.kinds, builtInKinds)) {
      this.#kinds.set(kind.key, writer.add(kindTable, { ...kind, ...recorded }).id);
    }
    for (const type of inUsualOrder(this.#json.linkTypes, builtInLinkTypes)) {
      this.#linkTypes.set(type.key, writer.add(linkTypeTable, { ...type, ...recorded }).id);
    }
    for (const { places: _, ...chart } of byRecording(this.#json.charts)) {
      this.#charts.set(chart.uid, writer.add(chartTable, chart).id);
    }
  }

  /** Every other row, one at a time. */
  *writeRows(writer: Writer): Iterable<void> {
    yield* this.#writeEntities(writer);
    yield* this.#writeSources(writer);
    yield* this.#writeAttributions(writer);
    yield* this.#writeClaims(writer);
    yield* this.#writeJudged(writer);
    yield* this.#writeNotes(writer);
  }

  *#writeEntities(writer: Writer): Iterable<void> {
    for (const entity of byRecording(this.#json.entities)) {
      const { id } = writer.add(entityTable, {
        uid: entity.uid,
        kindId: keyOf(this.#kinds, entity.kind),
        description: entity.description,
        fields: entity.fields,
        ...dateToColumns(entity.date),
        ...positionToColumns(entity.position),
        ...recordedOf(entity),
        ...retractionToColumns(entity.retraction),
      });
      this.#entities.set(entity.uid, id);
      for (const [position, name] of entity.names.entries()) {
        writer.add(entityNameTable, { ...name, entityId: id, position, ...recordedOf(entity) });
      }
      yield;
    }
    for (const { uid, entity, into, reason, ...merge } of byRecording(this.#json.merges)) {
      writer.add(entityMergeTable, {
        uid,
        entityId: keyOf(this.#entities, entity),
        intoId: keyOf(this.#entities, into),
        reason,
        ...recordedOf(merge),
        ...retractionToColumns(merge.retraction),
      });
      yield;
    }
    for (const link of byRecording(this.#json.links)) {
      const { id } = writer.add(linkTable, {
        uid: link.uid,
        typeId: keyOf(this.#linkTypes, link.type),
        fromId: keyOf(this.#entities, link.from),
        toId: keyOf(this.#entities, link.to),
        description: link.description,
        fields: link.fields,
        ...dateToColumns(link.date),
        ...recordedOf(link),
        ...retractionToColumns(link.retraction),
      });
      this.#links.set(link.uid, id);
      yield;
    }
  }

  *#writeSources(writer: Writer): Iterable<void> {
    for (const source of parentsFirst(byRecording(this.#json.sources))) {
      const { derivesFrom, published, retraction, ...columns } = source;
      const { id } = writer.add(sourceTable, {
        ...columns,
        ...publishedToColumns(published),
        derivesFromId: derivesFrom === null ? null : keyOf(this.#sources, derivesFrom),
        ...retractionToColumns(retraction),
      });
      this.#sources.set(source.uid, id);
      yield;
    }
    for (const { source, span, ...passage } of byRecording(this.#json.passages)) {
      const { id } = writer.add(passageTable, {
        ...passage,
        sourceId: keyOf(this.#sources, source),
        spanStart: span?.start ?? null,
        spanEnd: span?.end ?? null,
      });
      this.#passages.set(passage.uid, id);
      yield;
    }
  }

  *#writeAttributions(writer: Writer): Iterable<void> {
    for (const attribution of byRecording(this.#json.attributions)) {
      const { uid, hypothesis, role, basis, wouldChange, actor } = attribution;
      const { id } = writer.add(attributionTable, {
        uid,
        incidentId: keyOf(this.#entities, attribution.incident),
        hypothesis,
        actorId: actor === null ? null : keyOf(this.#entities, actor),
        role,
        basis,
        wouldChange,
        ...recordedOf(attribution),
        ...retractionToColumns(attribution.retraction),
      });
      this.#attributions.set(uid, id);
      yield;
    }
  }

  *#writeClaims(writer: Writer): Iterable<void> {
    for (const claim of byRecording(this.#json.claims)) {
      const { uid, stance, claimant, credibility, value, text } = claim;
      const { id } = writer.add(claimTable, {
        uid,
        passageId: keyOf(this.#passages, claim.passage),
        ...this.#aboutToColumns(claim.about),
        stance,
        claimantId: claimant === null ? null : keyOf(this.#entities, claimant),
        credibility,
        value,
        text,
        ...saidOnToColumns(claim.saidOn),
        ...responsibilityToColumns(claim.responsibility),
        ...recordedOf(claim),
        ...retractionToColumns(claim.retraction),
      });
      this.#claims.set(uid, id);
      yield;
    }
  }

  *#writeJudged(writer: Writer): Iterable<void> {
    for (const { attribution, ...judgement } of lastJudgements(this.#json)) {
      const attributionId = keyOf(this.#attributions, attribution);
      writer.add(judgementTable, { ...judgement, attributionId });
      yield;
    }
    for (const { attribution, claim, ...assessment } of byRecording(this.#json.assessments)) {
      writer.add(assessmentTable, {
        ...assessment,
        attributionId: keyOf(this.#attributions, attribution),
        claimId: keyOf(this.#claims, claim),
      });
      yield;
    }
  }

  *#writeNotes(writer: Writer): Iterable<void> {
    for (const { uid, places } of this.#json.charts) {
      for (const { of, ...place } of places) {
        writer.add(chartPlaceTable, {
          ...place,
          chartId: keyOf(this.#charts, uid),
          ...('entity' in of
            ? { entityId: keyOf(this.#entities, of.entity), attributionId: null }
            : { entityId: null, attributionId: keyOf(this.#attributions, of.attribution) }),
        });
        yield;
      }
    }
    for (const { about, ...annotation } of byRecording(this.#json.annotations)) {
      writer.add(annotationTable, { ...annotation, ...this.#spotToColumns(about) });
      yield;
    }
    for (const query of byRecording(this.#json.queries)) {
      writer.add(savedQueryTable, query);
      yield;
    }
  }

  #aboutToColumns(about: CaseJson['claims'][number]['about']) {
    const nothing = { linkId: null, attributionId: null, entityId: null, field: null };
    if ('link' in about) return { ...nothing, linkId: keyOf(this.#links, about.link) };
    if ('attribution' in about) {
      return { ...nothing, attributionId: keyOf(this.#attributions, about.attribution) };
    }
    return { ...nothing, entityId: keyOf(this.#entities, about.entity), field: about.field };
  }

  #spotToColumns(about: CaseJson['annotations'][number]['about']) {
    const of = (uid: string | undefined, keys: Keys) =>
      uid === undefined ? null : keyOf(keys, uid);
    const all: Partial<Record<string, string | number>> = about;
    const uidOf = (thing: string) => all[thing] as string | undefined;
    return {
      entityId: of(uidOf('entity'), this.#entities),
      linkId: of(uidOf('link'), this.#links),
      attributionId: of(uidOf('attribution'), this.#attributions),
      claimId: of(uidOf('claim'), this.#claims),
      sourceId: of(uidOf('source'), this.#sources),
      chartId: of(uidOf('chart'), this.#charts),
      x: 'chart' in about ? about.x : null,
      y: 'chart' in about ? about.y : null,
    };
  }
}

/** The case was checked, so that whatever is referred to has been written. */
function keyOf(keys: Keys, name: string): number {
  const id = keys.get(name);
  if (id === undefined) throw new Error(`${name} was not written yet`);
  return id;
}
