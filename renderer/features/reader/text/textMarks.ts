import { RangeSet, StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { PassageMark } from '../passageMarks';
import type { Suggestion } from '../suggestions';

/** How many claims a span carries, where they are more than one. */
class ClaimCount extends WidgetType {
  readonly count: number;

  constructor(count: number) {
    super();
    this.count = count;
  }

  override eq(other: ClaimCount): boolean {
    return other.count === this.count;
  }

  toDOM(): HTMLElement {
    const sign = document.createElement('sup');
    sign.className = 'cm-claim-count';
    sign.textContent = String(this.count);
    sign.title = `${String(this.count)} claims`;
    return sign;
  }
}

/** Replaces what is drawn on the text. */
export const drawMarks = StateEffect.define<DecorationSet>();

/** Marks never move: the text does not change while it is shown. */
export const textMarks: Extension = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (drawn, { effects }) =>
    effects.reduce((last, effect) => (effect.is(drawMarks) ? effect.value : last), drawn),
  provide: (field) => EditorView.decorations.from(field),
});

/** The marked spans, fainter where nobody claims anything from them, and the known names. */
export function marksToDecorations(
  marks: readonly PassageMark[],
  isChosen: (mark: PassageMark) => boolean,
  suggestions: readonly Suggestion[],
): DecorationSet {
  const ranges: Range<Decoration>[] = suggestions.map((suggestion) =>
    Decoration.mark({
      class: 'cm-mention',
      attributes: { title: whoIn(suggestion) },
    }).range(suggestion.from, suggestion.to),
  );
  for (const mark of marks) {
    const chosen = isChosen(mark) ? ' cm-passage-chosen' : '';
    if (!mark.isSpan) {
      if (chosen === '') continue;
      ranges.push(Decoration.mark({ class: 'cm-paragraph-chosen' }).range(mark.from, mark.to));
      continue;
    }
    const claimed = mark.claims > 0 ? ' cm-passage-claimed' : '';
    ranges.push(
      Decoration.mark({
        class: `cm-passage${claimed}${chosen}`,
        attributes: { title: titleOf(mark) },
      }).range(mark.from, mark.to),
    );
    if (mark.claims > 1) {
      const widget = new ClaimCount(mark.claims);
      ranges.push(Decoration.widget({ widget, side: 1 }).range(mark.to));
    }
  }
  return RangeSet.of(ranges, true);
}

function whoIn({ candidates, isNear }: Suggestion): string {
  const names = candidates.map(({ name }) => name).join(' or ');
  return `${names}?${isNear ? ' Spelled otherwise.' : ''} Click to say so, or that it is not.`;
}

function titleOf({ locator, claims }: PassageMark): string {
  if (claims === 0) return `${locator}: no claim from here yet`;
  return `${locator}: ${claims === 1 ? '1 claim' : `${String(claims)} claims`}`;
}
