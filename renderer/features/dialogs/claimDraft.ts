import type { Command } from '../../../core/commands/command';
import type { Claim, ClaimAbout } from '../../../core/language/claim';
import type { FieldDefinition } from '../../../core/language/kind';
import { fail, ok, type Result } from '../../../core/result';
import { newUid, type Uid } from '../../../core/uid';
import type { ClaimView } from '../../../core/views/recordView';
import {
  fieldValueToText,
  parseFieldValue,
  parseOptionalDate,
  parseProse,
} from '../../controls/parseTyped';
import type { PassageChoice } from '../../store/passageChoice';
import { choiceToDraft, readPassage, type PassageDraft } from './passageDraft';
import { readParts, type Reading } from './readParts';

type Responsibility = NonNullable<Claim['responsibility']>;

/** What was typed or chosen in the form of a claim. */
export interface ClaimDraft {
  readonly about: ClaimAbout | null;
  readonly passage: PassageDraft;
  readonly stance: Claim['stance'];
  /** Null: the source itself. */
  readonly claimant: { readonly uid: Uid; readonly name: string } | null;
  readonly credibility: Claim['credibility'];
  readonly value: string;
  readonly text: string;
  readonly saidOn: string;
  /** Of a claim of responsibility alone; kept while another stance is tried. */
  readonly mode: Responsibility['mode'];
  readonly genuine: Responsibility['credibility'];
}

export function newClaim(about: ClaimAbout | null, passage: PassageChoice | null): ClaimDraft {
  return {
    about,
    passage: choiceToDraft(passage),
    stance: 'asserts',
    claimant: null,
    credibility: null,
    value: '',
    text: '',
    saidOn: '',
    mode: null,
    genuine: null,
  };
}

export function claimToDraft({ claim, passage, claimant }: ClaimView): ClaimDraft {
  return {
    ...newClaim(claim.about, { passage: passage.uid }),
    passage: { ...choiceToDraft({ passage: passage.uid }), source: passage.source },
    stance: claim.stance,
    claimant: claimant && { uid: claimant.uid, name: claimant.name },
    credibility: claim.credibility,
    value: fieldValueToText(claim.value),
    text: claim.text,
    saidOn: claim.saidOn ?? '',
    mode: claim.responsibility?.mode ?? null,
    genuine: claim.responsibility?.credibility ?? null,
  };
}

/**
 * The commands of one step, or why there are none yet. `claim` is the one that is edited, `field`
 * what types the claimed value.
 */
export function readClaim(
  draft: ClaimDraft,
  claim: Uid | null,
  field: FieldDefinition | null,
): Reading<readonly Command[]> {
  const passage = readPassage(draft.passage);
  const parts = readParts({
    about: needAbout(draft.about),
    value: field === null ? ok(null) : parseFieldValue(field, draft.value),
    text: parseProse('What is said', draft.text),
    saidOn: parseOptionalDate(draft.saidOn),
  });
  if (!parts.ok || !passage.ok) {
    return {
      ok: false,
      problems: { ...(parts.ok ? {} : parts.problems), ...(passage.ok ? {} : passage.problems) },
    };
  }
  const { about, ...said } = parts.value;
  const values = {
    ...said,
    passage: passage.value.uid,
    stance: draft.stance,
    claimant: draft.claimant?.uid ?? null,
    credibility: draft.credibility,
    responsibility: responsibilityOf(draft),
  };
  const command: Command =
    claim === null
      ? { name: 'claim.create', args: { uid: newUid(), about, ...values } }
      : { name: 'claim.edit', args: { uid: claim, ...values } };
  return { ok: true, value: [...passage.value.commands, command] };
}

function responsibilityOf({ stance, mode, genuine }: ClaimDraft): Claim['responsibility'] {
  if (stance !== 'claims-responsibility' || (mode === null && genuine === null)) return null;
  return { mode, credibility: genuine };
}

function needAbout(about: ClaimAbout | null): Result<ClaimAbout> {
  return about === null ? fail('typed.invalid', 'Choose what the claim is about.') : ok(about);
}
