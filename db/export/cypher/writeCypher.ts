import type { Format } from '../format';
import { howMany, type Said } from '../said';
import { sayTextLeftOut } from '../sayTextLeftOut';
import type { ExportSource } from '../source/exportSource';
import type { ExportedSubject } from '../source/exported';
import { cypherName } from './cypherLiteral';
import { kindToLabel, ownLabels, type OwnLabel } from './cypherNames';
import { nodeStatement, type CypherNode } from './cypherStatements';
import {
  assessmentStatements,
  claimStatements,
  derivationStatement,
  judgementStatements,
  noteStatements,
  passageStatements,
  sourceStatement,
} from './evidenceStatements';
import {
  attributionStatements,
  entityNode,
  entityStatement,
  linkStatement,
  ownNode,
} from './graphStatements';

const labelOfSubject: Readonly<Record<string, OwnLabel>> = {
  attribution: 'Attribution',
  claim: 'Claim',
  source: 'Source',
};

/** Left to whoever runs the file: databases write them differently, and some want them first. */
function* head(source: ExportSource): Iterable<string> {
  yield '// A case of Ascribe. One statement a line; running the file once more doubles nothing.\n';
  yield '// Make these first, so that nodes are found quickly (as Neo4j writes them):\n';
  const labels = source.kinds.map(({ key }) => kindToLabel(key));
  // A file has one case.
  for (const label of [...labels, ...ownLabels.filter((own) => own !== 'Case')]) {
    yield `// CREATE CONSTRAINT IF NOT EXISTS FOR (n:${cypherName(label)}) REQUIRE n.uid IS UNIQUE;\n`;
  }
}

/** Statements for graph databases, in an order in which each finds what it points at. */
export const writeCypher: Format = function* (source, said) {
  const { info, asOf } = source;
  yield* head(source);
  yield nodeStatement(ownNode('Case', info.uid), {
    title: info.title,
    description: info.description,
    created_at: info.createdAt,
    as_of: asOf,
  });
  // The label of an entity is that of its kind, which what points at it does not know.
  const kinds = new Map<string, string>();
  for (const entity of source.entities()) {
    kinds.set(entity.entity.uid, entity.entity.kind);
    yield entityStatement(entity);
  }
  for (const link of source.links()) yield linkStatement(link);
  for (const attribution of source.attributions()) yield* attributionStatements(attribution);
  for (const exported of source.sources()) {
    if (exported.hasText) sayTextLeftOut(said, 'file');
    yield sourceStatement(exported);
  }
  for (const exported of source.sources()) {
    const derivation = derivationStatement(exported.source);
    if (derivation !== null) yield derivation;
  }
  for (const passage of source.passages()) yield* passageStatements(passage);
  const nodeOf = ({ kind, uid }: ExportedSubject): CypherNode | null => {
    if (kind === 'entity') return entityNode({ uid, kind: kinds.get(uid) ?? '' });
    const label = labelOfSubject[kind];
    return label === undefined ? null : ownNode(label, uid);
  };
  for (const claim of source.claims()) {
    const about = nodeOf(claim.about);
    if (about === null) sayClaimOfLink(said);
    yield* claimStatements(claim, about);
  }
  for (const judgement of source.judgements()) yield* judgementStatements(judgement);
  for (const assessment of source.assessments()) yield* assessmentStatements(assessment);
  for (const note of source.annotations()) yield* noteStatements(note, nodeOf(note.about));
  said.say('Charts, saved queries and the history of the case are not in the file.');
};

function sayClaimOfLink(said: Said): void {
  said.count(
    'claims about links',
    (count) =>
      `${howMany(count, 'claim speaks', 'claims speak')} of a link, which no relationship can lead to: about_uid is the uid of the link.`,
  );
}
