import { StateEffect, StateField, type Extension } from '@codemirror/state';
import { gutter, GutterMarker, type EditorView } from '@codemirror/view';
import { paragraphAt, type Span } from '../../../../core/text/paragraphs';
import type { PassageMark } from '../passageMarks';

class ParagraphNumber extends GutterMarker {
  readonly paragraph: number;
  /** Claims from passages that name only this paragraph; null where there is no such passage. */
  readonly claims: number | null;

  constructor(paragraph: number, claims: number | null) {
    super();
    this.paragraph = paragraph;
    this.claims = claims;
  }

  override eq(other: ParagraphNumber): boolean {
    return other.paragraph === this.paragraph && other.claims === this.claims;
  }

  override toDOM(): HTMLElement {
    const sign = document.createElement('span');
    sign.textContent = `¶${String(this.paragraph)}`;
    if (this.claims === null) return sign;
    sign.className = this.claims > 0 ? 'cm-whole cm-whole-claimed' : 'cm-whole';
    sign.title = `Paragraph ${String(this.paragraph)} as a whole: ${
      this.claims === 1 ? '1 claim' : `${String(this.claims)} claims`
    }`;
    return sign;
  }
}

/** The passages that name no more than their paragraph. */
export const drawWholes = StateEffect.define<readonly PassageMark[]>();

const wholes = StateField.define<readonly PassageMark[]>({
  create: () => [],
  update: (drawn, { effects }) =>
    effects.reduce((last, effect) => (effect.is(drawWholes) ? effect.value : last), drawn),
});

/** ¶1, ¶2, … beside the first line of each paragraph; those that are cited as a whole are marked. */
export function paragraphGutter(
  paragraphs: readonly Span[],
  onChoose: (marks: readonly PassageMark[], at: { x: number; y: number }) => void,
): Extension {
  const wholesOf = (view: EditorView, line: { from: number }, end: number): PassageMark[] =>
    view.state.field(wholes).filter(({ from }) => from >= line.from && from <= end);
  return [
    wholes,
    gutter({
      class: 'cm-paragraphs',
      lineMarker: (view, line) => {
        const paragraph = paragraphAt(paragraphs, line.to);
        const span = paragraph === null ? undefined : paragraphs[paragraph - 1];
        if (paragraph === null || !span || span.start < line.from || span.start > line.to) {
          return null;
        }
        const here = wholesOf(view, line, line.to);
        const claims = here.reduce((sum, mark) => sum + mark.claims, 0);
        return new ParagraphNumber(paragraph, here.length === 0 ? null : claims);
      },
      lineMarkerChange: ({ startState, state }) => startState.field(wholes) !== state.field(wholes),
      initialSpacer: () => new ParagraphNumber(Math.max(paragraphs.length, 10), null),
      domEventHandlers: {
        click: (view, line, event) => {
          const here = wholesOf(view, line, line.to);
          if (here.length === 0) return false;
          const { clientX: x, clientY: y } = event as MouseEvent;
          onChoose(here, { x, y });
          return true;
        },
      },
    }),
  ];
}
