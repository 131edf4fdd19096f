import { howMany, type Said } from '../said';
import type { ExportedAttribution, ExportedLink } from '../source/exported';
import { whenToOwn, type EditedAt, type StixIdOf } from './entityToStix';
import { likelihoodToConfidence } from './stixConfidence';
import { stixId } from './stixId';
import { stixObject } from './stixObject';

/** Timestamps of STIX have four digits of a year. */
const WRITABLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** The first and last moment at which it can have been; an open end has none. */
function timesOf({ when }: ExportedLink, said: Said): object {
  if (when === null) return {};
  const { date, earliest, latest } = when;
  if (date !== earliest) {
    said.count(
      'dates of links',
      (count) =>
        `${howMany(count, 'link has', 'links have')} a vague date: start_time and stop_time are its earliest and latest possible moment, and its EDTF text stands in the extension.`,
    );
  }
  return {
    start_time:
      earliest !== null && WRITABLE_DAY.test(earliest) ? `${earliest}T00:00:00.000Z` : null,
    stop_time: latest !== null && WRITABLE_DAY.test(latest) ? `${latest}T23:59:59.999Z` : null,
  };
}

function footingToOwn(line: ExportedLink | ExportedAttribution): object {
  const { unsourced, claimCount, sourceCount, stances, contested } = line;
  return {
    unsourced,
    claim_count: claimCount,
    independent_source_count: sourceCount,
    stances,
    contested,
  };
}

export function linkId(uid: string): string {
  return stixId('relationship', uid);
}

export function linkToStix(
  exported: ExportedLink,
  idOf: StixIdOf,
  editedAt: EditedAt,
  said: Said,
): object {
  const { link, type, from, to, when } = exported;
  if (!type.directed) {
    said.count(
      'undirected links',
      (count) =>
        `${howMany(count, 'link has', 'links have')} no direction; STIX relationships always have one (“directed” in the extension is false).`,
    );
  }
  return stixObject({
    id: linkId(link.uid),
    recorded: link,
    changedAt: [editedAt(link.uid)],
    said: {
      relationship_type: type.key,
      description: link.description,
      source_ref: idOf(from),
      target_ref: idOf(to),
      ...timesOf(exported, said),
    },
    own: {
      kind: 'link',
      label: type.label,
      inverse: type.inverse,
      directed: type.directed,
      fields: link.fields,
      from_recorded_as: from.recordedAs,
      to_recorded_as: to.recordedAs,
      ...whenToOwn(when),
      ...footingToOwn(exported),
    },
  });
}

const nobody = {
  unknown: ['Unknown actor', 'A hypothesis: it was somebody whom we cannot name.'],
  other: ['Someone else', 'A hypothesis: it was somebody who is not among the named rivals.'],
} as const;

/**
 * A hypothesis is its own kind of thing: the only relationships of the type `attributed-to` are
 * those, each says in its description how sure the analyst is, and rejected ones say so.
 */
export function* attributionToStix(
  exported: ExportedAttribution,
  idOf: StixIdOf,
  changedAt: readonly (string | undefined)[],
): Iterable<object> {
  const { attribution, incident, actor, sentence, spot } = exported;
  const { uid, hypothesis, role, likelihood, confidence, status, basis } = attribution;
  const recorded = attribution;
  const someone = stixId('identity', uid);
  if (actor === null) {
    const [name, description] = nobody[hypothesis === 'other' ? 'other' : 'unknown'];
    const said = { name, description, identity_class: 'unknown' };
    const own = { kind: 'hypothesis', hypothesis, chart_position: spot };
    yield stixObject({ id: someone, recorded, changedAt, said, own });
  }
  yield stixObject({
    id: linkId(uid),
    recorded,
    changedAt,
    said: {
      relationship_type: 'attributed-to',
      description: sentence,
      source_ref: idOf(incident),
      target_ref: actor === null ? someone : idOf(actor),
      confidence: likelihoodToConfidence(likelihood),
    },
    own: {
      kind: 'attribution',
      hypothesis,
      role,
      likelihood,
      confidence_scale: likelihood === null ? null : 'DNI',
      analytic_confidence: confidence,
      status,
      basis,
      would_change: attribution.wouldChange,
      incident_recorded_as: incident.recordedAs,
      actor_recorded_as: actor?.recordedAs,
      ...footingToOwn(exported),
    },
  });
}
