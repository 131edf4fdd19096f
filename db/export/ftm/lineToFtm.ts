import { howMany, type Said } from '../said';
import type { ExportedAttribution, ExportedLink } from '../source/exported';
import { ftmEntity, line, whenToPrefix, type FtmEntity } from './ftmEntity';

/** The schema of an entity of the file, by its uid. */
export type SchemaOf = (uid: string) => string;

const organizations: ReadonlySet<string> = new Set(['Organization', 'PublicBody']);
const legalEntities: ReadonlySet<string> = new Set([...organizations, 'Person', 'LegalEntity']);

function footingToWords(exported: ExportedLink | ExportedAttribution): string[] {
  const { unsourced, claimCount, sourceCount, stances, contested } = exported;
  if (unsourced) return ['Unsourced: no claim supports it'];
  return [
    `Claims: ${claimCount}, of independent sources: ${sourceCount}`,
    `Asserted ${stances.asserts}, denied ${stances.denies}, suspected ${stances.suspects}, responsibility claimed ${stances['claims-responsibility']}`,
    contested ? 'Contested' : '',
  ];
}

/** Being part of an organisation is a membership; nothing else of ours is surely one of theirs. */
export function linkToFtm(exported: ExportedLink, schemaOf: SchemaOf, said: Said): FtmEntity {
  const { link, type, from, to, when } = exported;
  const isMembership =
    type.key === 'part-of' &&
    legalEntities.has(schemaOf(from.uid)) &&
    organizations.has(schemaOf(to.uid));
  if (!isMembership) {
    said.count(
      'links',
      (count) =>
        `${howMany(count, 'link is an', 'links are')} UnknownLink, with the type in “role”: FollowTheMoney has no schema that surely means it.`,
    );
  }
  const prefix = whenToPrefix(when);
  if (when !== null && prefix === null) {
    said.count(
      'dates of links',
      (count) =>
        `${howMany(count, 'date of a link is', 'dates of links are')} vague, or a span: the EDTF text stands in the description.`,
    );
  }
  return ftmEntity(link.uid, isMembership ? 'Membership' : 'UnknownLink', {
    ...(isMembership
      ? { member: from.uid, organization: to.uid }
      : { subject: from.uid, object: to.uid }),
    role: type.label,
    status: link.retraction === null ? null : 'retracted',
    date: prefix,
    description: [
      link.description,
      prefix === null ? line('Date (EDTF)', when?.date) : '',
      ...Object.entries(link.fields).map(([key, value]) => line(key, value)),
      link.retraction === null ? '' : `Retracted: ${link.retraction.reason}`,
    ],
    summary: footingToWords(exported),
    recordId: link.uid,
  });
}

/**
 * A hypothesis is an edge whose role says that it is one, and whose summary says how sure it is. One
 * without an actor has somebody of its own as its end.
 */
export function* attributionToFtm(exported: ExportedAttribution): Iterable<FtmEntity> {
  const { attribution, incident, actor, label, sentence } = exported;
  const { uid, hypothesis, role, likelihood, confidence, status, basis } = attribution;
  const someone = `${uid}-someone`;
  if (actor === null) {
    const isOther = hypothesis === 'other';
    yield ftmEntity(someone, 'LegalEntity', {
      name: isOther ? 'Someone else' : 'Unknown actor',
      description: isOther
        ? 'A hypothesis: it was somebody who is not among the named rivals.'
        : 'A hypothesis: it was somebody whom we cannot name.',
    });
  }
  yield ftmEntity(uid, 'UnknownLink', {
    subject: actor?.uid ?? someone,
    object: incident.uid,
    role: `hypothesis: ${role} (${label})`,
    status: attribution.retraction === null ? status : `${status}, retracted`,
    summary: [
      sentence,
      line('Likelihood', likelihood ?? 'not given'),
      line('Confidence', confidence ?? 'not given'),
      ...footingToWords(exported),
    ],
    description: [
      basis,
      line('Would change it', attribution.wouldChange),
      attribution.retraction === null ? '' : `Retracted: ${attribution.retraction.reason}`,
    ],
    recordId: uid,
  });
}
