import { togetherNouns } from '../../../../core/together/togetherList';
import type { TakeOverPlan } from '../../../../core/together/takeOver';

function countOf(count: number, [one, several]: readonly [string, string]): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : several}`;
}

function joined(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

/** What a take-over comes to, as sentences. */
export function planToWords(plan: TakeOverPlan): string {
  const { lists, judgements, kept, leftBehind } = plan;
  const added = lists.flatMap(({ list, added: count }) =>
    count > 0 ? [countOf(count, togetherNouns[list])] : [],
  );
  const needed = lists.reduce((sum, { needed: count }) => sum + count, 0);
  const changed = lists.flatMap(({ list, changed: count }) =>
    count > 0 ? [countOf(count, togetherNouns[list])] : [],
  );
  const sentences = [
    added.length > 0 &&
      `Adds ${joined(added)}${needed > 0 ? `, of which ${needed.toLocaleString('en')} come because others need them` : ''}.`,
    changed.length > 0 && `Changes ${joined(changed)}.`,
    judgements > 0 &&
      `${countOf(judgements, ['judgement of theirs stands', 'judgements of theirs stand'])} beside yours.`,
    kept > 0 && `${countOf(kept, ['difference stays', 'differences stay'])} as it is here.`,
    leftBehind > 0 &&
      `${countOf(leftBehind, ['thing does', 'things do'])} not fit and stay behind.`,
  ].filter((sentence) => sentence !== false);
  return sentences.length === 0 ? 'Nothing would change.' : sentences.join(' ');
}
