import { openSearchPanel } from '@codemirror/search';
import { EditorView } from '@codemirror/view';
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
  type Ref,
} from 'react';
import type { Span } from '../../../core/text/paragraphs';
import type { Source } from '../../../core/language/source';
import { reader } from '../../store/reader';
import type { PassageMark } from './passageMarks';
import type { Suggestion } from './suggestions';
import { createReaderView, type ReaderEvents } from './text/createReaderView';
import { drawWholes } from './text/paragraphGutter';
import { drawMarks, marksToDecorations } from './text/textMarks';

export interface ReaderTextHandle {
  readonly focus: () => void;
  readonly find: () => void;
  /** Puts the caret there and scrolls to it. */
  readonly goTo: (position: number) => void;
  /** Scrolls as far as is needed to see it, and leaves the caret alone. */
  readonly reveal: (from: number, to: number) => void;
}

interface ReaderTextProps extends ReaderEvents {
  readonly ref: Ref<ReaderTextHandle>;
  readonly source: Source;
  readonly paragraphs: readonly Span[];
  readonly marks: readonly PassageMark[];
  readonly isChosen: (mark: PassageMark) => boolean;
  readonly suggestions: readonly Suggestion[];
}

/** Keys that mean something to the chart must not reach it from here. */
function keepKeys(event: KeyboardEvent): void {
  const isUndo = (event.ctrlKey || event.metaKey) && /^[zy]$/i.test(event.key);
  const inField = event.composedPath()[0] instanceof HTMLInputElement;
  if (!isUndo || inField) event.stopPropagation();
}

/** The text of a source, with what is marked in it. */
export function ReaderText(props: ReaderTextProps): ReactElement {
  const { ref, source, paragraphs, marks, isChosen, suggestions } = props;
  const { title, language, text } = source;
  const host = useRef<HTMLDivElement>(null);
  const [view, setView] = useState<EditorView | null>(null);
  const events = useRef<ReaderEvents>(props);
  useLayoutEffect(() => {
    events.current = props;
  });

  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return undefined;
    // Focus is delegated so that a dialog that closes can give it back to the host.
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open', delegatesFocus: true });
    const made = createReaderView(
      root,
      { title, language, text, paragraphs },
      () => events.current,
    );
    setView(made);
    element.addEventListener('keydown', keepKeys);
    const stop = reader.show({ focus: () => made.focus() });
    return () => {
      stop();
      element.removeEventListener('keydown', keepKeys);
      made.destroy();
    };
  }, [title, language, text, paragraphs]);

  useEffect(() => {
    view?.dispatch({
      effects: [
        drawMarks.of(marksToDecorations(marks, isChosen, suggestions)),
        drawWholes.of(marks.filter((mark) => !mark.isSpan)),
      ],
    });
  }, [view, marks, isChosen, suggestions]);

  useImperativeHandle(
    ref,
    () => ({
      focus: () => view?.focus(),
      find: () => {
        if (view) openSearchPanel(view);
      },
      goTo: (position) =>
        view?.dispatch({
          selection: { anchor: position },
          effects: EditorView.scrollIntoView(position, { y: 'center' }),
        }),
      reveal: (from, to) => {
        if (!view) return;
        const { from: first, to: last } = view.viewport;
        const isFar = to < first || from > last;
        view.dispatch({
          effects: EditorView.scrollIntoView(from, {
            y: isFar ? 'center' : 'nearest',
            yMargin: 40,
          }),
        });
      },
    }),
    [view],
  );

  return <div ref={host} className="reader-text" />;
}
