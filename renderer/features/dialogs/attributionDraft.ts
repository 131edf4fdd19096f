import type { Command } from '../../../core/commands/command';
import type { Attribution } from '../../../core/language/attribution';
import type { Claim } from '../../../core/language/claim';
import { fail, ok, type Result } from '../../../core/result';
import { newUid, type Uid } from '../../../core/uid';
import { parseLine, parseProse } from '../../controls/parseTyped';
import type { PassageChoice } from '../../store/passageChoice';
import { saidIn } from './passageDraft';
import { readParts, type Reading } from './readParts';

type Judged = Pick<Attribution, 'likelihood' | 'confidence' | 'status'>;

/** What was typed or chosen in the form of a hypothesis. */
export interface AttributionDraft extends Judged {
  readonly incident: Uid | null;
  readonly hypothesis: Attribution['hypothesis'];
  readonly actor: Uid | null;
  readonly role: Attribution['role'];
  readonly reason: string;
  readonly basis: string;
  readonly wouldChange: string;
  /** What the passage does that it is made from, where there is one. */
  readonly stance: Claim['stance'];
}

export function newAttribution(incident: Uid | null, actor: Uid | null): AttributionDraft {
  return {
    incident,
    hypothesis: 'actor',
    actor,
    role: 'carried-out',
    likelihood: null,
    confidence: null,
    status: 'open',
    reason: '',
    basis: '',
    wouldChange: '',
    stance: 'asserts',
  };
}

/** Nobody has judged what is open and has neither likelihood nor confidence. */
export function isJudged({ likelihood, confidence, status }: Judged): boolean {
  return likelihood !== null || confidence !== null || status !== 'open';
}

/** The commands of one step: the hypothesis, the first judgement, the claim of the passage. */
export function readAttribution(
  uid: Uid,
  draft: AttributionDraft,
  passage: PassageChoice | null,
): Reading<readonly Command[]> {
  const parts = readParts({
    incident: needIncident(draft.incident),
    actor: readActor(draft),
    reason: isJudged(draft) ? parseLine('The reason', draft.reason) : ok(null),
    basis: parseProse('The basis', draft.basis),
    wouldChange: parseProse('What would change our mind', draft.wouldChange),
  });
  if (!parts.ok) return parts;
  const { reason, ...values } = parts.value;
  const { hypothesis, role, likelihood, confidence, status } = draft;
  const commands: Command[] = [
    { name: 'attribution.create', args: { uid, hypothesis, role, ...values } },
  ];
  if (reason !== null) {
    const judged = { likelihood, confidence, status, reason };
    commands.push({
      name: 'attribution.judge',
      args: { uid: newUid(), attribution: uid, ...judged },
    });
  }
  commands.push(...saidIn(passage, { attribution: uid }, draft.stance));
  return { ok: true, value: commands };
}

function needIncident(incident: Uid | null): Result<Uid> {
  return incident === null
    ? fail('typed.invalid', 'Choose the incident that the hypothesis is about.')
    : ok(incident);
}

function readActor({ hypothesis, actor }: AttributionDraft): Result<Uid | null> {
  if (hypothesis !== 'actor') return ok(null);
  return actor === null
    ? fail('typed.invalid', 'Choose the actor, or say that it is unknown or someone else.')
    : ok(actor);
}
