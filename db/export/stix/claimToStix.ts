import { howMany, type Said } from '../said';
import type { ExportedClaim, ExportedSource } from '../source/exported';
import { whenToOwn, type EditedAt } from './entityToStix';
import { credibilityToConfidence } from './stixConfidence';
import { stixId } from './stixId';
import { stixObject } from './stixObject';
import { sourceId, sourceToReference } from './sourceToStix';

type Claim = ExportedClaim['claim'];

/** The scale of STIX has no word for a suspicion, and its ends are for what nobody graded here. */
const opinionOfStance: Readonly<Record<Claim['stance'], string | null>> = {
  asserts: 'agree',
  denies: 'disagree',
  'claims-responsibility': 'agree',
  suspects: null,
};

/** An opinion agrees or disagrees with an object as it is: so it cannot claim a value of a field. */
function opinionOf({ claim, field }: ExportedClaim): string | null {
  return field === null || field === 'existence' ? opinionOfStance[claim.stance] : null;
}

export function claimId(exported: ExportedClaim): string {
  return stixId(opinionOf(exported) === null ? 'note' : 'opinion', exported.claim.uid);
}

/** A claim is said of one object, by whoever says it, and refers to its source. */
export function claimToStix(
  exported: ExportedClaim,
  source: ExportedSource | undefined,
  about: string,
  editedAt: EditedAt,
  said: Said,
): object {
  const { claim, claimant, field, saidOn, locator } = exported;
  const opinion = opinionOf(exported);
  if (opinion === null) {
    said.count(
      'claims as notes',
      (count) =>
        `${howMany(count, 'claim suspects, or claims a value', 'claims suspect, or claim a value')}, which an opinion of STIX cannot say: ${count === 1 ? 'it is a note' : 'they are notes'} with the stance in the extension.`,
    );
  }
  if (claim.credibility === '6') {
    said.count(
      'cannot be judged',
      (count) =>
        `${howMany(count, 'claim is', 'claims are')} graded 6, “cannot be judged”, for which the standard’s table has no number: no confidence is given, and the grade stands in the extension.`,
    );
  }
  const confidence = credibilityToConfidence(claim.credibility);
  return stixObject({
    id: claimId(exported),
    recorded: claim,
    changedAt: [editedAt(claim.uid)],
    said: {
      ...(opinion === null
        ? { content: claim.text || `${claim.stance}: ${exported.source.title}, ${locator}` }
        : { opinion, explanation: claim.text }),
      authors: claimant === null ? null : [claimant.name],
      object_refs: [about],
      confidence,
      external_references: source ? [sourceToReference(source, locator)] : null,
    },
    own: {
      kind: 'claim',
      stance: claim.stance,
      field,
      value: claim.value,
      credibility: claim.credibility,
      confidence_scale: confidence === null ? null : 'Admiralty Credibility',
      source_reliability: exported.source.reliability,
      claimant_uid: claimant?.uid,
      claimant_recorded_as: claimant?.recordedAs,
      source_ref: sourceId(exported.source.uid, source),
      passage_uid: claim.passage,
      locator,
      said_on: whenToOwn(saidOn),
      responsibility: claim.responsibility,
    },
  });
}
