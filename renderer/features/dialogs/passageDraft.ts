import type { Command } from '../../../core/commands/command';
import type { Claim, ClaimAbout } from '../../../core/language/claim';
import type { Passage } from '../../../core/language/passage';
import { fail, ok, type Result } from '../../../core/result';
import { missingParagraph } from '../../../core/text/missingParagraph';
import { paragraphsOf } from '../../../core/text/paragraphsOf';
import { newUid, type Uid } from '../../../core/uid';
import { parseLine, parseProse } from '../../controls/parseTyped';
import type { PassageChoice } from '../../store/passageChoice';
import { readParts, type Reading } from './readParts';

/** The passage of a claim: one that its source has, or a new one. */
export interface PassageDraft {
  readonly source: Uid | null;
  /** One that the source has; null: a new one of these words. */
  readonly passage: Uid | null;
  readonly locator: string;
  readonly paragraph: number | null;
  /** Why the text has no such paragraph. */
  readonly missing: string | null;
  readonly span: Passage['span'];
  readonly text: string;
  /** Marked in the text by the analyst, and not by its number. */
  readonly marked: boolean;
}

export const noPassage: PassageDraft = {
  source: null,
  passage: null,
  locator: '',
  paragraph: null,
  missing: null,
  span: null,
  text: '',
  marked: false,
};

export function choiceToDraft(choice: PassageChoice | null): PassageDraft {
  if (choice === null) return noPassage;
  if ('passage' in choice) return { ...noPassage, passage: choice.passage };
  return { ...noPassage, ...choice, marked: true, locator: `¶${String(choice.paragraph)}` };
}

/**
 * A place such as "¶3" means the whole paragraph, where the source's text is kept. Words that were
 * typed by hand stay.
 */
export function placeInText(draft: PassageDraft, sourceText: string): PassageDraft {
  const number = /^¶\s*(\d{1,6})$/.exec(draft.locator.trim())?.[1];
  const paragraph = number === undefined || Number(number) === 0 ? null : Number(number);
  const span = paragraph === null ? null : (paragraphsOf(sourceText)[paragraph - 1] ?? null);
  const isBrought =
    draft.span !== null && draft.text === sourceText.slice(draft.span.start, draft.span.end);
  const text = draft.text === '' || isBrought ? wordsOf(sourceText, span) : draft.text;
  return { ...draft, paragraph, missing: missingParagraph(sourceText, paragraph), span, text };
}

function wordsOf(text: string, span: PassageDraft['span']): string {
  return span === null ? '' : text.slice(span.start, span.end);
}

/** What a claim rests on, and what makes it where it is new. */
interface ReadPassage {
  readonly uid: Uid;
  readonly commands: readonly Command[];
}

export function readPassage(draft: PassageDraft): Reading<ReadPassage> {
  if (draft.passage !== null) return { ok: true, value: { uid: draft.passage, commands: [] } };
  const parts = readParts({
    source: needSource(draft.source),
    locator:
      draft.missing === null
        ? parseLine('The place', draft.locator)
        : fail('typed.invalid', draft.missing),
    passageText: parseProse('The passage', draft.text),
  });
  if (!parts.ok) return parts;
  const { source, locator, passageText: text } = parts.value;
  const uid = newUid();
  const { paragraph, span } = draft;
  const args = { uid, source, locator, paragraph, span, text };
  return { ok: true, value: { uid, commands: [{ name: 'passage.create', args }] } };
}

function needSource(source: Uid | null): Result<Uid> {
  return source === null
    ? fail('typed.invalid', 'Choose the source in which it is said.')
    : ok(source);
}

/** The passage that the reader gave, and its claim about this, as the source's own words. */
export function saidIn(
  choice: PassageChoice | null,
  about: ClaimAbout,
  stance: Claim['stance'] = 'asserts',
): readonly Command[] {
  if (choice === null) return [];
  const read = readPassage(choiceToDraft(choice));
  if (!read.ok) return [];
  const said = { claimant: null, credibility: null, value: null, saidOn: null };
  const claim: Command = {
    name: 'claim.create',
    args: {
      uid: newUid(),
      passage: read.value.uid,
      about,
      stance,
      ...said,
      text: '',
      responsibility: null,
    },
  };
  return [...read.value.commands, claim];
}
