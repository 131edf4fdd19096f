import type { Format } from '../format';
import { howMany, type Said } from '../said';
import { sayTextLeftOut } from '../sayTextLeftOut';
import type { ExportSource } from '../source/exportSource';
import { entityToFtm } from './entityToFtm';
import { annotationToFtm, claimToFtm, judgementToFtm, sourceToFtm } from './evidenceToFtm';
import type { FtmEntity } from './ftmEntity';
import { attributionToFtm, linkToFtm } from './lineToFtm';

function* entitiesOf(source: ExportSource, said: Said): Iterable<FtmEntity> {
  // Edges and notes lead to things alone: of a line they lead to the thing at its end.
  const schemas = new Map<string, string>();
  const thingOf = new Map<string, string>();
  for (const exported of source.entities()) {
    const entity = entityToFtm(exported, said);
    schemas.set(entity.id, entity.schema);
    thingOf.set(entity.id, entity.id);
    yield entity;
  }
  for (const exported of source.links()) {
    thingOf.set(exported.link.uid, exported.from.uid);
    yield linkToFtm(exported, (uid) => schemas.get(uid) ?? '', said);
  }
  for (const exported of source.attributions()) {
    thingOf.set(exported.attribution.uid, exported.incident.uid);
    yield* attributionToFtm(exported);
  }
  for (const exported of source.sources()) {
    thingOf.set(exported.source.uid, exported.source.uid);
    if (exported.hasText) sayTextLeftOut(said, 'file');
    yield sourceToFtm(exported);
  }
  for (const claim of source.claims()) {
    const about = thingOf.get(claim.about.uid);
    if (about === undefined) continue;
    if (claim.about.kind !== 'entity') sayAboutLine(said);
    thingOf.set(claim.claim.uid, about);
    yield claimToFtm(claim, about);
  }
  for (const judgement of source.judgements()) {
    const incident = thingOf.get(judgement.attribution);
    if (incident !== undefined) yield judgementToFtm(judgement, incident);
  }
  for (const annotation of source.annotations()) {
    const about = thingOf.get(annotation.about.uid);
    if (about === undefined) sayNoteOnChart(said);
    else yield annotationToFtm(annotation, about);
  }
  sayWhatIsLeft(source, said);
}

function sayAboutLine(said: Said): void {
  said.count(
    'claims about lines',
    (count) =>
      `${howMany(count, 'claim speaks', 'claims speak')} of a link or a hypothesis, which no edge can lead to: ${count === 1 ? 'it leads' : 'they lead'} to the thing that it starts from (of a hypothesis the incident), and the uid stands in the description.`,
  );
}

function sayNoteOnChart(said: Said): void {
  said.count(
    'notes on charts',
    (count) =>
      `${howMany(count, 'note is', 'notes are')} on a spot of a chart, which FollowTheMoney does not know, and ${count === 1 ? 'is' : 'are'} left out.`,
  );
}

function sayWhatIsLeft(source: ExportSource, said: Said): void {
  said.say(
    'FollowTheMoney has no word for doubt: likelihood, confidence, status, grades and stances stand in words in role, status, summary, description and notes.',
  );
  said.count(
    'assessments',
    (count) =>
      `${howMany(count, 'rating of a claim for a hypothesis is', 'ratings of claims for hypotheses are')} left out.`,
    source.counts.assessment,
  );
  said.say('Passages, charts, saved queries and the history of the case are not in the file.');
}

/** Entities for Aleph and the tools around it, one a line. */
export const writeFtm: Format = function* (source, said) {
  for (const entity of entitiesOf(source, said)) yield `${JSON.stringify(entity)}\n`;
};
