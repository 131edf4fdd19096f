import type { EntityItem } from '../../../core/views/caseView';
import type { SourceMentions } from '../../../core/views/mentionView';
import { dismissalKey } from './dismissed';
import type { PassageMark } from './passageMarks';

/** A known name in the text, which may mean one of these. */
export interface Suggestion {
  readonly from: number;
  readonly to: number;
  readonly candidates: readonly EntityItem[];
  readonly isNear: boolean;
}

/** What is still to be suggested: neither turned down nor already claimed from that very place. */
export function suggestionsFrom(
  { mentions, entities }: SourceMentions,
  text: string,
  marks: readonly PassageMark[],
  dismissed: ReadonlySet<string>,
): readonly Suggestion[] {
  const items = new Map(entities.map((item) => [item.uid, item]));
  return mentions.flatMap(({ start, end, entities: who, isNear }) => {
    const spelled = text.slice(start, end);
    const claimed = marks
      .filter(({ isSpan, from, to }) => isSpan && from <= start && end <= to)
      .flatMap(({ subjects }) => subjects.map(({ uid }) => uid));
    const candidates = who.flatMap((uid) => {
      const item = items.get(uid);
      const isOver = claimed.includes(uid) || dismissed.has(dismissalKey(uid, spelled));
      return item && !isOver ? [item] : [];
    });
    return candidates.length === 0 ? [] : [{ from: start, to: end, candidates, isNear }];
  });
}
