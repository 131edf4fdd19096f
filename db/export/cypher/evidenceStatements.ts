import type {
  Assessment,
  ExportedAnnotation,
  ExportedClaim,
  ExportedSource,
  Judgement,
  Passage,
} from '../source/exported';
import type { CypherNode } from './cypherStatements';
import { nodeStatement } from './cypherStatements';
import { recordProperties, whenProperties } from './cypherProperties';
import { entityNode, ownEdge, ownNode } from './graphStatements';

export function sourceStatement({ source, published, root }: ExportedSource): string {
  return nodeStatement(ownNode('Source', source.uid), {
    title: source.title,
    type: source.type,
    publisher: source.publisher,
    author: source.author,
    url: source.url,
    ...whenProperties('published', published),
    language: source.language,
    reliability: source.reliability,
    reliability_basis: source.reliabilityBasis,
    root_uid: root,
    description: source.description,
    ...recordProperties(source),
  });
}

export function derivationStatement({ uid, derivesFrom }: ExportedSource['source']): string | null {
  return derivesFrom === null
    ? null
    : ownEdge(ownNode('Source', uid), 'DERIVES_FROM', ownNode('Source', derivesFrom));
}

export function* passageStatements(passage: Passage): Iterable<string> {
  const node = ownNode('Passage', passage.uid);
  yield nodeStatement(node, {
    locator: passage.locator,
    paragraph: passage.paragraph,
    span_start: passage.span?.start,
    span_end: passage.span?.end,
    text: passage.text,
    ...recordProperties(passage),
  });
  yield ownEdge(node, 'OF_SOURCE', ownNode('Source', passage.source));
}

/** `about`: the node that it speaks of; null where that is a link, which no relationship can reach. */
export function* claimStatements(
  exported: ExportedClaim,
  about: CypherNode | null,
): Iterable<string> {
  const { claim, claimant, field, saidOn } = exported;
  const node = ownNode('Claim', claim.uid);
  yield nodeStatement(node, {
    stance: claim.stance,
    text: claim.text,
    about: exported.about.kind,
    about_uid: exported.about.uid,
    field,
    value: claim.value === null ? null : String(claim.value),
    value_type: claim.value === null ? null : typeof claim.value,
    claimant_uid: claimant?.uid,
    claimant_name: claimant?.name,
    claimant_recorded_as: claimant?.recordedAs,
    credibility: claim.credibility,
    source_reliability: exported.source.reliability,
    ...whenProperties('said_on', saidOn),
    responsibility_credibility: claim.responsibility?.credibility,
    responsibility_mode: claim.responsibility?.mode,
    ...recordProperties(claim),
  });
  yield ownEdge(node, 'FROM_PASSAGE', ownNode('Passage', claim.passage));
  if (about !== null) yield ownEdge(node, 'ABOUT', about);
  if (claimant?.inScope === true) yield ownEdge(node, 'SAID_BY', entityNode(claimant));
}

export function* judgementStatements(judgement: Judgement): Iterable<string> {
  const node = ownNode('Judgement', judgement.uid);
  const { likelihood, confidence, status, reason } = judgement;
  yield nodeStatement(node, {
    likelihood,
    confidence,
    status,
    reason,
    ...recordProperties(judgement),
  });
  yield ownEdge(node, 'OF_ATTRIBUTION', ownNode('Attribution', judgement.attribution));
}

export function* assessmentStatements(assessment: Assessment): Iterable<string> {
  const node = ownNode('Assessment', assessment.uid);
  const { rating, note } = assessment;
  yield nodeStatement(node, { rating, note, ...recordProperties(assessment) });
  yield ownEdge(node, 'OF_ATTRIBUTION', ownNode('Attribution', assessment.attribution));
  yield ownEdge(node, 'OF_CLAIM', ownNode('Claim', assessment.claim));
}

export function* noteStatements(
  { annotation, about }: ExportedAnnotation,
  on: CypherNode | null,
): Iterable<string> {
  const node = ownNode('Note', annotation.uid);
  yield nodeStatement(node, {
    text: annotation.text,
    about: about.kind,
    about_uid: about.uid,
    callout: annotation.callout,
    ...recordProperties(annotation),
  });
  if (on !== null) yield ownEdge(node, 'ABOUT', on);
}
