import type { CaseJson } from '../../core/caseJson';
import type { Retraction } from '../../core/language/scalars';
import { positionToColumns } from '../commands/entity/positionToColumns';
import { responsibilityToColumns } from '../commands/claim/claimToColumns';
import { dateToColumns, publishedToColumns, saidOnToColumns } from '../commands/rows/dates';
import { notRetracted } from '../commands/rows/retraction';
import type { ReadConnection } from '../connection/connection';
import { recordedOf } from '../reads/models/sharedParts';
import { RowKeys } from './rowKeys';

type Item<N extends keyof CaseJson> = CaseJson[N] extends readonly (infer T)[] ? T : never;

function retractionToColumns(retraction: Retraction | null) {
  if (retraction === null) return notRetracted;
  const { at, by, reason } = retraction;
  return { retractedAt: at, retractedBy: by, retractionReason: reason };
}

/** Things of the language as columns of their rows: keys take the place of uids. */
export class RowColumns {
  readonly kinds: RowKeys;
  readonly linkTypes: RowKeys;
  readonly charts: RowKeys;
  readonly entities: RowKeys;
  readonly links: RowKeys;
  readonly sources: RowKeys;
  readonly passages: RowKeys;
  readonly attributions: RowKeys;
  readonly claims: RowKeys;

  constructor(within: ReadConnection | null) {
    const byUid = (table: string) => new RowKeys(table, 'uid', within);
    this.kinds = new RowKeys('kind', 'key', within);
    this.linkTypes = new RowKeys('link_type', 'key', within);
    this.charts = byUid('chart');
    this.entities = byUid('entity');
    this.links = byUid('link');
    this.sources = byUid('source');
    this.passages = byUid('passage');
    this.attributions = byUid('attribution');
    this.claims = byUid('claim');
  }

  entity(entity: Item<'entities'>) {
    return {
      uid: entity.uid,
      kindId: this.kinds.of(entity.kind),
      description: entity.description,
      fields: entity.fields,
      ...dateToColumns(entity.date),
      ...positionToColumns(entity.position),
      ...recordedOf(entity),
      ...retractionToColumns(entity.retraction),
    };
  }

  merge({ uid, entity, into, reason, retraction, ...merge }: Item<'merges'>) {
    return {
      uid,
      entityId: this.entities.of(entity),
      intoId: this.entities.of(into),
      reason,
      ...recordedOf(merge),
      ...retractionToColumns(retraction),
    };
  }

  link(link: Item<'links'>) {
    return {
      uid: link.uid,
      typeId: this.linkTypes.of(link.type),
      fromId: this.entities.of(link.from),
      toId: this.entities.of(link.to),
      description: link.description,
      fields: link.fields,
      ...dateToColumns(link.date),
      ...recordedOf(link),
      ...retractionToColumns(link.retraction),
    };
  }

  source({ derivesFrom, published, retraction, ...columns }: Item<'sources'>) {
    return {
      ...columns,
      ...publishedToColumns(published),
      derivesFromId: derivesFrom === null ? null : this.sources.of(derivesFrom),
      ...retractionToColumns(retraction),
    };
  }

  passage({ source, span, ...passage }: Item<'passages'>) {
    return {
      ...passage,
      sourceId: this.sources.of(source),
      spanStart: span?.start ?? null,
      spanEnd: span?.end ?? null,
    };
  }

  attribution(attribution: Item<'attributions'>) {
    const { uid, hypothesis, role, basis, wouldChange, actor } = attribution;
    return {
      uid,
      incidentId: this.entities.of(attribution.incident),
      hypothesis,
      actorId: actor === null ? null : this.entities.of(actor),
      role,
      basis,
      wouldChange,
      ...recordedOf(attribution),
      ...retractionToColumns(attribution.retraction),
    };
  }

  claim(claim: Item<'claims'>) {
    const { uid, stance, claimant, credibility, value, text } = claim;
    return {
      uid,
      passageId: this.passages.of(claim.passage),
      ...this.#aboutToColumns(claim.about),
      stance,
      claimantId: claimant === null ? null : this.entities.of(claimant),
      credibility,
      value,
      text,
      ...saidOnToColumns(claim.saidOn),
      ...responsibilityToColumns(claim.responsibility),
      ...recordedOf(claim),
      ...retractionToColumns(claim.retraction),
    };
  }

  judgement({ attribution, ...judgement }: Item<'judgements'>) {
    return { ...judgement, attributionId: this.attributions.of(attribution) };
  }

  assessment({ attribution, claim, ...assessment }: Item<'assessments'>) {
    return {
      ...assessment,
      attributionId: this.attributions.of(attribution),
      claimId: this.claims.of(claim),
    };
  }

  place(chart: string, { of, ...place }: Item<'charts'>['places'][number]) {
    return {
      ...place,
      chartId: this.charts.of(chart),
      ...('entity' in of
        ? { entityId: this.entities.of(of.entity), attributionId: null }
        : { entityId: null, attributionId: this.attributions.of(of.attribution) }),
    };
  }

  annotation({ about, ...annotation }: Item<'annotations'>) {
    return { ...annotation, ...this.#spotToColumns(about) };
  }

  #aboutToColumns(about: Item<'claims'>['about']) {
    const nothing = { linkId: null, attributionId: null, entityId: null, field: null };
    if ('link' in about) return { ...nothing, linkId: this.links.of(about.link) };
    if ('attribution' in about) {
      return { ...nothing, attributionId: this.attributions.of(about.attribution) };
    }
    return { ...nothing, entityId: this.entities.of(about.entity), field: about.field };
  }

  #spotToColumns(about: Item<'annotations'>['about']) {
    const all: Partial<Record<string, string | number>> = about;
    const of = (thing: string, keys: RowKeys) => {
      const uid = all[thing] as string | undefined;
      return uid === undefined ? null : keys.of(uid);
    };
    return {
      entityId: of('entity', this.entities),
      linkId: of('link', this.links),
      attributionId: of('attribution', this.attributions),
      claimId: of('claim', this.claims),
      sourceId: of('source', this.sources),
      chartId: of('chart', this.charts),
      x: 'chart' in about ? about.x : null,
      y: 'chart' in about ? about.y : null,
    };
  }
}
