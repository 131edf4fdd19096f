import { newUid } from '../../core/uid';
import type { Command, CommandArguments, CommandName } from '../../core/commands/command';
import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { attributionStatusTerms } from '../../core/vocabularies/attributionStatus';
import { confidenceTerms } from '../../core/vocabularies/confidence';
import { likelihoodTerms } from '../../core/vocabularies/likelihood';
import { ratingTerms } from '../../core/vocabularies/rating';
import {
  term,
  termOrNull,
  fieldDefinitions,
  fieldValues,
  names,
  position,
  hypothesis,
  claimParts,
  claimAbout,
  annotationAbout,
  placed,
  sourceParts,
  passageParts,
  chartParts,
} from './partsFromPicks';
import type { Picks } from './picks';

type FromPicks = { readonly [N in CommandName]: (pick: Picks) => CommandArguments<N> };

const retraction = (table: string) => (pick: Picks) => ({
  uid: pick.row(table),
  reason: pick.line(),
});

const onRow = (table: string) => (pick: Picks) => ({ uid: pick.row(table) });

const many = <T>(pick: Picks, make: () => T): T[] =>
  Array.from({ length: 1 + pick.number(3) }, make);

/** Arguments for each command. Most fit the case, some do not and are refused. */
const fromPicks: FromPicks = {
  'case.describe': (pick) => pick.some({ title: pick.line(), description: pick.prose() }),
  'kind.define': (pick) => ({
    key: pick.one(['own-kind', 'other-kind', 'actor']),
    label: pick.line(),
    plural: pick.line(),
    base: pick.one([null, 'actor', 'incident'] as const),
    shape: 'hexagon',
    colour: pick.one(['teal', 'gold'] as const),
    icon: 'tag',
    description: pick.prose(),
    fields: fieldDefinitions(pick),
  }),
  'kind.remove': (pick) => ({ key: pick.one(['own-kind', 'other-kind', pick.key('kind')]) }),
  'linkType.define': (pick) => ({
    key: pick.one(['own-type', 'other-type', 'backs']),
    label: pick.line(),
    inverse: pick.line(),
    directed: pick.flag(),
    description: pick.prose(),
    fields: fieldDefinitions(pick),
  }),
  'linkType.remove': (pick) => ({
    key: pick.one(['own-type', 'other-type', pick.key('link_type')]),
  }),

  'entity.create': (pick) => ({
    uid: pick.newUid('entity'),
    kind: pick.one(['actor', 'incident', 'place', pick.key('kind')]),
    names: names(pick),
    description: pick.prose(),
    fields: pick.flag() ? {} : fieldValues(pick),
    date: pick.date(),
    position: position(pick),
  }),
  'entity.edit': (pick) => ({
    uid: pick.row('entity'),
    ...pick.some({
      description: pick.prose(),
      date: pick.date(),
      position: position(pick),
    }),
    ...(pick.number(4) === 0 ? { kind: pick.key('kind') } : {}),
    ...(pick.number(3) === 0 ? { fields: { ...fieldValues(pick), strength: null } } : {}),
  }),
  'entity.name': (pick) => ({
    uid: pick.row('entity'),
    names: names(pick, pick.flag() ? [pick.row('entity_name')] : []),
  }),
  'entity.merge': (pick) => {
    const uid = pick.entityOf('actor');
    const into = pick.number(6) === 0 ? pick.row('entity') : pick.entityOf('actor');
    // The schema refuses one that goes into itself before the case is asked.
    return { uid, into: into === uid ? newUid() : into, reason: pick.line() };
  },
  'entity.split': (pick) => ({
    uid: pick.row(
      'entity',
      'id IN (SELECT entity_id FROM entity_merge WHERE retracted_at IS NULL)',
    ),
    reason: pick.line(),
  }),
  'entity.remove': onRow('entity'),
  'entity.retract': retraction('entity'),
  'entity.reinstate': onRow('entity'),

  'link.create': (pick) => ({
    uid: pick.newUid('link'),
    type: pick.key('link_type'),
    from: pick.row('entity'),
    to: pick.row('entity'),
    description: pick.prose(),
    fields: {},
    date: pick.date(),
  }),
  'link.edit': (pick) => ({
    uid: pick.row('link'),
    ...pick.some({
      type: pick.key('link_type'),
      from: pick.row('entity'),
      to: pick.row('entity'),
      description: pick.prose(),
      date: pick.date(),
    }),
  }),
  'link.remove': onRow('link'),
  'link.retract': retraction('link'),
  'link.reinstate': onRow('link'),

  'source.create': (pick) => ({ uid: pick.newUid('source'), ...sourceParts(pick) }),
  'source.edit': (pick) => ({ uid: pick.row('source'), ...pick.some(sourceParts(pick)) }),
  'source.remove': onRow('source'),
  'source.retract': retraction('source'),
  'source.reinstate': onRow('source'),
  'passage.create': (pick) => ({
    uid: pick.newUid('passage'),
    source: pick.row('source'),
    ...passageParts(pick),
  }),
  'passage.edit': (pick) => ({ uid: pick.row('passage'), ...pick.some(passageParts(pick)) }),
  'passage.remove': onRow('passage'),
  'claim.create': (pick) => ({
    uid: pick.newUid('claim'),
    passage: pick.row('passage'),
    about: claimAbout(pick),
    value: pick.number(4) === 0 ? pick.line() : null,
    ...claimParts(pick),
  }),
  'claim.edit': (pick) => ({
    uid: pick.row('claim'),
    ...pick.some({ passage: pick.row('passage'), ...claimParts(pick) }),
  }),
  'claim.remove': onRow('claim'),
  'claim.retract': retraction('claim'),
  'claim.reinstate': onRow('claim'),

  'attribution.create': (pick) => ({
    uid: pick.newUid('attribution'),
    incident: pick.entityOf('incident'),
    ...hypothesis(pick),
    role: term(pick, attributionRoleTerms),
    basis: pick.prose(),
    wouldChange: pick.prose(),
  }),
  'attribution.edit': (pick) => ({
    uid: pick.row('attribution'),
    ...(pick.flag() ? hypothesis(pick) : {}),
    ...pick.some({ role: term(pick, attributionRoleTerms), basis: pick.prose() }),
  }),
  'attribution.judge': (pick) => ({
    uid: pick.newUid('judgement'),
    attribution: pick.row('attribution'),
    likelihood: termOrNull(pick, likelihoodTerms),
    confidence: termOrNull(pick, confidenceTerms),
    status: term(pick, attributionStatusTerms),
    reason: pick.line(),
  }),
  'attribution.remove': onRow('attribution'),
  'attribution.retract': retraction('attribution'),
  'attribution.reinstate': onRow('attribution'),
  'assessment.rate': (pick) => ({
    attribution: pick.row('attribution'),
    claim: pick.row('claim'),
    rating: termOrNull(pick, ratingTerms),
    note: pick.prose(),
  }),

  'chart.create': (pick) => ({ uid: pick.newUid('chart'), ...chartParts(pick) }),
  'chart.edit': (pick) => ({ uid: pick.row('chart'), ...pick.some(chartParts(pick)) }),
  'chart.remove': onRow('chart'),
  'chart.place': (pick) => ({
    chart: pick.row('chart'),
    places: many(pick, () => ({
      of: placed(pick),
      x: pick.coordinate(),
      y: pick.coordinate(),
      pinned: pick.flag(),
    })),
  }),
  'chart.take': (pick) => ({ chart: pick.row('chart'), of: many(pick, () => placed(pick)) }),
  'annotation.create': (pick) => ({
    uid: pick.newUid('annotation'),
    about: annotationAbout(pick),
    text: `Note: ${pick.prose()}`,
    callout: pick.flag(),
  }),
  'annotation.edit': (pick) => ({
    uid: pick.row('annotation'),
    ...pick.some({ text: `Note: ${pick.prose()}`, callout: pick.flag() }),
    ...(pick.number(4) === 0 ? { spot: { x: pick.coordinate(), y: pick.coordinate() } } : {}),
  }),
  'annotation.remove': onRow('annotation'),

  'query.save': (pick) => ({
    uid: pick.newUid('saved_query'),
    name: pick.line(),
    text: pick.one(['kind:incident', 'near:"Ain al-Assad" within:50km unsourced']),
  }),
  'query.edit': (pick) => ({
    uid: pick.row('saved_query'),
    ...pick.some({ name: pick.line(), text: 'rocket' }),
  }),
  'query.remove': onRow('saved_query'),
};

export const commandNames = Object.keys(fromPicks) as CommandName[];

export function commandFromPicks(name: CommandName, pick: Picks): Command {
  return { name, args: fromPicks[name](pick) } as Command;
}
