import { EditorSelection, type SelectionRange } from '@codemirror/state';
import { Direction, type EditorView, type Command, type KeyBinding } from '@codemirror/view';

type Move = (view: EditorView, from: SelectionRange) => SelectionRange;

function command(move: Move, extend: boolean): Command {
  return (view) => {
    const { main } = view.state.selection;
    const to = move(view, main);
    const selection = extend
      ? EditorSelection.range(main.anchor, to.head, to.goalColumn)
      : EditorSelection.cursor(to.head, to.assoc, undefined, to.goalColumn);
    view.dispatch({ selection, scrollIntoView: true, userEvent: 'select' });
    return true;
  };
}

function moving(key: string, move: Move): KeyBinding {
  return {
    key,
    run: command(move, false),
    shift: command(move, true),
    preventDefault: true,
  };
}

/** Left and right as they are seen, whichever way the line runs. */
function runsLeftToRight(view: EditorView, from: SelectionRange): boolean {
  return view.textDirectionAt(from.head) === Direction.LTR;
}

const page = (view: EditorView): number =>
  Math.max(60, view.scrollDOM.clientHeight - view.defaultLineHeight * 2);

const right: Move = (view, from) => view.moveByChar(from, runsLeftToRight(view, from));
const left: Move = (view, from) => view.moveByChar(from, !runsLeftToRight(view, from));
const wordRight: Move = (view, from) => view.moveByGroup(from, runsLeftToRight(view, from));
const wordLeft: Move = (view, from) => view.moveByGroup(from, !runsLeftToRight(view, from));

/**
 * A caret that walks and selects in a text that cannot be changed, as in any text field. The
 * browser's own keys stop where the text that is drawn stops.
 */
export const caretKeys: readonly KeyBinding[] = [
  moving('ArrowRight', right),
  moving('ArrowLeft', left),
  moving('Mod-ArrowRight', wordRight),
  moving('Mod-ArrowLeft', wordLeft),
  moving('ArrowDown', (view, from) => view.moveVertically(from, true)),
  moving('ArrowUp', (view, from) => view.moveVertically(from, false)),
  moving('PageDown', (view, from) => view.moveVertically(from, true, page(view))),
  moving('PageUp', (view, from) => view.moveVertically(from, false, page(view))),
  moving('Home', (view, from) => view.moveToLineBoundary(from, false)),
  moving('End', (view, from) => view.moveToLineBoundary(from, true)),
  moving('Mod-Home', () => EditorSelection.cursor(0)),
  moving('Mod-End', (view) => EditorSelection.cursor(view.state.doc.length)),
  {
    key: 'Mod-a',
    run: (view) => {
      view.dispatch({ selection: { anchor: 0, head: view.state.doc.length } });
      return true;
    },
  },
];
