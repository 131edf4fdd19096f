import { search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import { EditorView, keymap, type KeyBinding } from '@codemirror/view';
import type { Span } from '../../../../core/text/paragraphs';
import type { PassageMark } from '../passageMarks';
import { spanActs, type SpanAct } from '../spanActs';
import { caretKeys } from './caretKeys';
import { hiddenCharacters } from './hiddenCharacters';
import { lineDirections } from './lineDirections';
import { paragraphGutter } from './paragraphGutter';
import { readerTheme } from './readerTheme';
import { textMarks } from './textMarks';

/** In CSS pixels of the window. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface ReaderEvents {
  /** A click, or Enter at the caret. False: there is nothing to choose here. */
  readonly onChoose: (position: number, at: Point) => boolean;
  readonly onChooseWhole: (marks: readonly PassageMark[], at: Point) => void;
  /** Null: nothing is selected any more. */
  readonly onSelect: (span: Span | null, at: Point) => void;
  readonly onNext: (direction: 1 | -1, from: number) => void;
  readonly onNextName: (direction: 1 | -1, from: number) => void;
  /** A key that makes something of what is selected. */
  readonly onAct: (act: SpanAct) => void;
  /** Gives the keyboard to what is open beside the text. */
  readonly onEnterMenu: () => void;
  /** False: nothing was open. */
  readonly onCloseMenu: () => boolean;
}

interface ReaderText {
  readonly title: string;
  readonly language: string | null;
  readonly text: string;
  readonly paragraphs: readonly Span[];
}

/** Just below a position, as far as it is in sight. */
function pointBelow(view: EditorView, position: number): Point {
  const frame = view.scrollDOM.getBoundingClientRect();
  const box = view.coordsAtPos(position) ?? { left: frame.left + 60, bottom: frame.top };
  return {
    x: box.left,
    y: Math.max(frame.top, Math.min(box.bottom + 4, frame.bottom)),
  };
}

function tellSelection(view: EditorView, { onSelect }: ReaderEvents): void {
  const { main } = view.state.selection;
  // Coordinates may be asked for only after the window has drawn what changed.
  view.requestMeasure({
    read: () => pointBelow(view, main.head),
    write: (at) => onSelect(main.empty ? null : { start: main.from, end: main.to }, at),
  });
}

function ownKeys(events: () => ReaderEvents): readonly KeyBinding[] {
  const next =
    (direction: 1 | -1) =>
    (view: EditorView): boolean => {
      events().onNext(direction, view.state.selection.main.head);
      return true;
    };
  const nextName =
    (direction: 1 | -1) =>
    (view: EditorView): boolean => {
      events().onNextName(direction, view.state.selection.main.head);
      return true;
    };
  return [
    { key: 'Alt-ArrowDown', run: next(1), preventDefault: true },
    { key: 'Alt-ArrowUp', run: next(-1), preventDefault: true },
    { key: 'Shift-Alt-ArrowDown', run: nextName(1), preventDefault: true },
    { key: 'Shift-Alt-ArrowUp', run: nextName(-1), preventDefault: true },
    { key: 'Escape', run: () => events().onCloseMenu() },
    ...['Alt-Enter', 'ContextMenu', 'Shift-F10'].map((key) => ({
      key,
      preventDefault: true,
      run: () => {
        events().onEnterMenu();
        return true;
      },
    })),
    ...spanActs.map(({ act, key }) => ({
      key,
      run: (view: EditorView) => {
        if (view.state.selection.main.empty) return false;
        events().onAct(act);
        return true;
      },
    })),
    {
      key: 'Enter',
      run: (view) => {
        const { head } = view.state.selection.main;
        return events().onChoose(head, pointBelow(view, head));
      },
    },
  ];
}

/**
 * A text to read and to select in. In a shadow root, because there CodeMirror's styles are sheets
 * that it constructs, which the content security policy does not need to allow.
 */
export function createReaderView(
  root: ShadowRoot,
  { title, language, text, paragraphs }: ReaderText,
  events: () => ReaderEvents,
): EditorView {
  return new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      doc: text,
      extensions: [
        // Only so are positions those of the text itself, whose lines may end in CR LF.
        EditorState.lineSeparator.of('\n'),
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({
          'aria-label': title,
          spellcheck: 'false',
          ...(language === null ? {} : { lang: language }),
        }),
        paragraphGutter(paragraphs, (marks, at) => events().onChooseWhole(marks, at)),
        textMarks,
        hiddenCharacters,
        lineDirections,
        search({ top: true }),
        keymap.of([...ownKeys(events), ...searchKeymap, ...caretKeys]),
        readerTheme,
        EditorView.updateListener.of(({ selectionSet, view }) => {
          if (selectionSet) tellSelection(view, events());
        }),
        EditorView.domEventHandlers({
          beforeinput: (event) => {
            event.preventDefault();
            return true;
          },
          click: ({ clientX: x, clientY: y }, view) => {
            if (!view.state.selection.main.empty) return false;
            const position = view.posAtCoords({ x, y });
            return position !== null && events().onChoose(position, { x, y: y + 8 });
          },
        }),
      ],
    }),
  });
}
