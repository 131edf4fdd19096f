import type { Format } from '../format';
import type { Said } from '../said';
import type { ExportSource } from '../source/exportSource';
import type { ExportedClaim, ExportedSource, ExportedSubject } from '../source/exported';
import { claimId, claimToStix } from './claimToStix';
import { entityIds, entityToStix, type EditedAt, type StixIdOf } from './entityToStix';
import { attributionToStix, linkId, linkToStix } from './lineToStix';
import { annotationToStix, assessmentToStix, judgementToStix, passageToStix } from './noteToStix';
import { sourceId, sourceToStix } from './sourceToStix';
import { definitions, extensionsOf } from './stixExtension';
import { stixId } from './stixId';
import { analystId } from './stixObject';

/** What notes and claims point at: ids, which are kept, as none of these lists can be looked up. */
class Known {
  readonly #source: ExportSource;
  readonly idOf: StixIdOf;
  readonly entities = new Map<string, string>();
  readonly sources = new Map<string, ExportedSource>();
  readonly claims = new Map<string, string>();
  readonly judgedAt = new Map<string, string>();
  edits: ReadonlyMap<string, string> = new Map();
  readonly editedAt: EditedAt = (uid) => this.edits.get(uid);
  readonly aboutOfSources = new Map<string, Set<string>>();

  constructor(source: ExportSource) {
    this.#source = source;
    this.idOf = entityIds(new Map(source.kinds.map(({ key, base }) => [key, base])));
  }

  /** Nothing is written meanwhile, but others are answered. */
  *read(): Iterable<''> {
    for (const { entity } of this.#source.entities()) {
      this.entities.set(entity.uid, this.idOf(entity));
      yield '';
    }
    for (const exported of this.#source.sources()) this.sources.set(exported.source.uid, exported);
    for (const { attribution, recordedAt } of this.#source.judgements()) {
      const last = this.judgedAt.get(attribution) ?? '';
      if (recordedAt > last) this.judgedAt.set(attribution, recordedAt);
    }
    for (const claim of this.#source.claims()) {
      this.claims.set(claim.claim.uid, claimId(claim));
      const about = this.aboutOfSources.get(claim.source.uid) ?? new Set<string>();
      about.add(this.subjectOf(claim.about) ?? this.caseId);
      this.aboutOfSources.set(claim.source.uid, about);
      yield '';
    }
    this.edits = yield* this.#readEdits();
  }

  *#readEdits(): Generator<'', ReadonlyMap<string, string>> {
    const reading = this.#source.lastEdits();
    for (;;) {
      const next = reading.next();
      if (next.done === true) return next.value;
      yield '';
    }
  }

  /** What stands for the case itself, and for its charts. */
  get caseId(): string {
    return stixId('grouping', this.#source.info.uid);
  }

  sourceOf(uid: string): string {
    return sourceId(uid, this.sources.get(uid));
  }

  subjectOf({ kind, uid }: ExportedSubject): string | null {
    if (kind === 'entity') return this.entities.get(uid) ?? null;
    if (kind === 'link' || kind === 'attribution') return linkId(uid);
    if (kind === 'claim') return this.claims.get(uid) ?? null;
    return kind === 'source' ? this.sourceOf(uid) : this.caseId;
  }
}

/** The case as a group of its entities, or of its sources where it has none. */
function groupOf({ info, scope, asOf }: ExportSource, known: Known): object {
  const members = known.entities.size > 0 ? known.entities.values() : known.sources.keys();
  const isOfSources = known.entities.size === 0;
  return {
    type: 'grouping',
    spec_version: '2.1',
    id: known.caseId,
    created_by_ref: stixId('identity', 'Ascribe'),
    created: info.createdAt,
    modified: info.createdAt,
    name: info.title,
    ...(info.description === '' ? {} : { description: info.description }),
    context: 'unspecified',
    object_refs: [...members].map((uid) => (isOfSources ? known.sourceOf(uid) : uid)),
    extensions: extensionsOf({
      uid: info.uid,
      kind: 'case',
      scope: scope.kind,
      as_of: asOf,
      chart_uid: scope.kind === 'chart' ? scope.chart : null,
    }),
  };
}

function* objectsOf(
  source: ExportSource,
  known: Known,
  said: Said,
  analysts: Set<string>,
): Iterable<object> {
  const { editedAt } = known;
  yield* definitions;
  yield groupOf(source, known);
  for (const entity of source.entities()) {
    analysts.add(entity.entity.recordedBy);
    yield entityToStix(entity, known.idOf, editedAt, said);
  }
  for (const link of source.links()) {
    analysts.add(link.link.recordedBy);
    yield linkToStix(link, known.idOf, editedAt, said);
  }
  for (const attribution of source.attributions()) {
    const { uid, recordedBy } = attribution.attribution;
    analysts.add(recordedBy);
    yield* attributionToStix(attribution, known.idOf, [known.judgedAt.get(uid), editedAt(uid)]);
  }
  for (const exported of source.sources()) {
    analysts.add(exported.source.recordedBy);
    const about = known.aboutOfSources.get(exported.source.uid);
    yield sourceToStix(exported, about ? [...about] : [known.caseId], editedAt, said);
  }
  for (const passage of source.passages()) {
    analysts.add(passage.recordedBy);
    yield passageToStix(passage, known.sourceOf(passage.source), editedAt);
  }
  for (const claim of source.claims()) {
    analysts.add(claim.claim.recordedBy);
    const from = known.sources.get(claim.source.uid);
    yield claimToStix(claim, from, aboutOf(claim, known), editedAt, said);
  }
  for (const judgement of source.judgements()) {
    analysts.add(judgement.recordedBy);
    yield judgementToStix(judgement, linkId(judgement.attribution));
  }
  for (const assessment of source.assessments()) {
    const claim = known.claims.get(assessment.claim);
    if (claim !== undefined) {
      analysts.add(assessment.recordedBy);
      yield assessmentToStix(assessment, linkId(assessment.attribution), claim, editedAt);
    }
  }
  for (const note of source.annotations()) {
    analysts.add(note.annotation.recordedBy);
    yield annotationToStix(note, known.subjectOf(note.about) ?? known.caseId, editedAt);
  }
}

function aboutOf({ about }: ExportedClaim, known: Known): string {
  return known.subjectOf(about) ?? known.caseId;
}

/** Who recorded things. Whether a name is that of a person or of a team, the case does not know. */
function analystToStix(name: string, { info }: ExportSource): object {
  return {
    type: 'identity',
    spec_version: '2.1',
    id: analystId(name),
    created_by_ref: stixId('identity', 'Ascribe'),
    created: info.createdAt,
    modified: info.createdAt,
    name,
    identity_class: 'unknown',
    extensions: extensionsOf({ kind: 'analyst' }),
  };
}

/** A bundle of STIX 2.1, an object a line; the same bytes for the same state. */
export const writeStix: Format = function* (source, said) {
  const { info, scope, asOf } = source;
  const id = stixId('bundle', info.uid, JSON.stringify(scope), asOf ?? '');
  yield `{"type":"bundle","id":"${id}","objects":[`;
  const known = new Known(source);
  yield* known.read();
  const analysts = new Set<string>();
  let separator = '\n';
  for (const object of objectsOf(source, known, said, analysts)) {
    yield `${separator}${JSON.stringify(object)}`;
    separator = ',\n';
  }
  for (const name of analysts) yield `,\n${JSON.stringify(analystToStix(name, source))}`;
  yield '\n]}\n';
  said.say(
    'STIX has one number for confidence: that of an attribution is its likelihood by the DNI scale, that of a claim its credibility by the Admiralty scale. All original terms stand in the extension.',
  );
  said.say(
    'Charts, saved queries, definitions of kinds and the history of the case are not in the bundle.',
  );
};
