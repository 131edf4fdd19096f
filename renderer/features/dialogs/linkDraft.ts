import type { Command } from '../../../core/commands/command';
import type { Uid } from '../../../core/uid';
import { parseOptionalDate, parseProse } from '../../controls/parseTyped';

/** What was typed or chosen in the form of a new link. */
export interface LinkDraft {
  readonly from: Uid | null;
  readonly to: Uid | null;
  /** A key; empty: not chosen yet. */
  readonly type: string;
  readonly date: string;
  readonly description: string;
}

export interface LinkProblems {
  readonly from: string | null;
  readonly to: string | null;
  readonly type: string | null;
  readonly date: string | null;
  readonly description: string | null;
}

export const noProblems: LinkProblems = {
  from: null,
  to: null,
  type: null,
  date: null,
  description: null,
};

/** Why the draft cannot become a link yet, by field; null where it can. */
export function linkProblems(draft: LinkDraft): LinkProblems | null {
  const date = parseOptionalDate(draft.date);
  const description = parseProse('The description', draft.description);
  const problems: LinkProblems = {
    from: draft.from === null ? 'Choose where the link begins.' : null,
    to:
      draft.to === null
        ? 'Choose where the link ends.'
        : draft.to === draft.from
          ? 'A link joins two different entities.'
          : null,
    type: draft.type === '' ? 'Choose how the two are linked.' : null,
    date: date.ok ? null : date.error.message,
    description: description.ok ? null : description.error.message,
  };
  return Object.values(problems).some((problem) => problem !== null) ? problems : null;
}

/** The command that makes the link; null where the draft has problems. */
export function linkCommand(uid: Uid, draft: LinkDraft): Command | null {
  const { from, to, type } = draft;
  const date = parseOptionalDate(draft.date);
  if (linkProblems(draft) || from === null || to === null || !date.ok) return null;
  const description = draft.description.trim();
  return {
    name: 'link.create',
    args: { uid, type, from, to, description, fields: {}, date: date.value },
  };
}
