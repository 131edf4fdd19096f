import { likelihoodLabel } from '../../../core/wording/likelihoodLabel';
import type {
  ExportedAnnotation,
  ExportedClaim,
  ExportedSource,
  Judgement,
} from '../source/exported';
import { ftmEntity, line, whenToPrefix, type FtmEntity } from './ftmEntity';

function toUrl(url: string | null): string | null {
  try {
    return url === null ? null : new URL(url).href;
  } catch {
    return null;
  }
}

export function sourceToFtm({ source, published, root }: ExportedSource): FtmEntity {
  const prefix = whenToPrefix(published);
  const isArticle = source.type === 'article';
  return ftmEntity(source.uid, isArticle ? 'Article' : 'Document', {
    name: source.title,
    title: source.title,
    // Every document must have one.
    fileName: source.title,
    author: source.author,
    publisher: source.publisher,
    sourceUrl: toUrl(source.url),
    publishedAt: prefix,
    description: source.description,
    notes: [
      line('Type', source.type),
      line('Reliability (Admiralty, A–F)', source.reliability ?? 'not given'),
      line('Why', source.reliabilityBasis),
      line('Language', source.language),
      prefix === null ? line('Published (EDTF)', published?.date) : '',
      source.derivesFrom === null ? '' : `Derives from ${source.derivesFrom}; the first is ${root}`,
      source.retraction === null ? '' : `Retracted: ${source.retraction.reason}`,
    ],
    createdAt: source.recordedAt.slice(0, 10),
  });
}

/** `about`: the thing that it speaks of, or an end of the line that it speaks of. */
export function claimToFtm(exported: ExportedClaim, about: string): FtmEntity {
  const { claim, claimant, field, saidOn, locator, source } = exported;
  return ftmEntity(claim.uid, 'Documentation', {
    document: source.uid,
    entity: about,
    role: `${claim.stance}${claim.retraction === null ? '' : ' (retracted)'}`,
    date: whenToPrefix(saidOn),
    summary: [
      claim.text,
      line('Said by', claimant?.name),
      line('Credibility (Admiralty, 1–6)', claim.credibility ?? 'not given'),
    ],
    description: [
      exported.about.kind === 'entity'
        ? line('About the field', field)
        : `About the ${exported.about.kind} ${exported.about.uid}`,
      claim.value === null ? '' : line('Value', claim.value),
      line('Where in the source', locator),
      whenToPrefix(saidOn) === null ? line('Said on (EDTF)', saidOn?.date) : '',
      line('How responsibility was claimed', claim.responsibility?.mode),
      line('Credibility of that', claim.responsibility?.credibility),
      claim.retraction === null ? '' : `Retracted: ${claim.retraction.reason}`,
    ],
    recordId: claim.uid,
  });
}

function note(uid: string, name: string, parts: { text: string; about: string; at: string }) {
  return ftmEntity(uid, 'Note', {
    name,
    description: parts.text,
    entity: parts.about,
    createdAt: parts.at.slice(0, 10),
  });
}

export function judgementToFtm(judgement: Judgement, incident: string): FtmEntity {
  const { uid, attribution, status, reason, recordedAt, recordedBy } = judgement;
  const name = `Judgement of hypothesis ${attribution}: ${likelihoodLabel(judgement)}, ${status}`;
  const text = `${reason} (${recordedBy}, ${recordedAt.slice(0, 10)})`;
  return note(uid, name, { text, about: incident, at: recordedAt });
}

export function annotationToFtm({ annotation }: ExportedAnnotation, about: string): FtmEntity {
  const { uid, text, recordedAt } = annotation;
  return note(uid, 'Note by the analyst', { text, about, at: recordedAt });
}
