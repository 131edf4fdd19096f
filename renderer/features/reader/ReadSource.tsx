import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { paragraphsOf, type Span } from '../../../core/text/paragraphs';
import type { Uid } from '../../../core/uid';
import type { EntityItem } from '../../../core/views/caseView';
import type { SourceRecord } from '../../../core/views/recordView';
import { useCanEdit } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { centreOn } from '../../store/graph';
import { reader } from '../../store/reader';
import { claimSubject } from '../../store/claimSubject';
import type { Selected } from '../../store/selection';
import { useWorkbench, type Reading } from '../../store/workbench';
import { nextMark, passageMarks, spansAt, type PassageMark } from './passageMarks';
import { ReaderHead } from './ReaderHead';
import { ReaderText, type ReaderTextHandle } from './ReaderText';
import { SourceWithoutText } from './SourceWithoutText';
import { ReaderMenu, type OpenMenu } from './ReaderMenu';
import { passageChoiceOf, trimSpan } from './passageChoiceOf';
import { showSpanDialog } from './showSpanDialog';
import type { SpanAct } from './spanActs';
import { useSuggestions } from './useSuggestions';
import { useDismissed } from './dismissed';
import type { Point } from './text/createReaderView';

interface ReadSourceProps {
  readonly record: SourceRecord;
  readonly reading: Reading;
}

/** A source's text or passages, tied to what is selected in the window, both ways. */
export function ReadSource({ record, reading }: ReadSourceProps): ReactElement {
  const { source, passages, claims } = record;
  const { selection, select } = useWorkbench();
  const text = useRef<ReaderTextHandle>(null);
  const [menu, setMenu] = useState<OpenMenu | null>(null);
  const paragraphs = useMemo(() => paragraphsOf(source.text), [source.text]);
  const { placed, elsewhere } = useMemo(
    () => passageMarks({ source: { text: source.text }, passages, claims }, paragraphs),
    [source.text, passages, claims, paragraphs],
  );
  const chosen = useMemo(
    () => chosenPassages(record, selection, reading),
    [record, selection, reading],
  );
  const { suggestions, found } = useSuggestions(source, placed);
  const dismiss = useDismissed((state) => state.dismiss);
  const canEdit = useCanEdit();
  const showDialog = useDialogs((state) => state.show);
  const isChosen = useCallback((mark: PassageMark) => chosen.has(mark.passage), [chosen]);

  const marksInReach = useRef(placed);
  useEffect(() => {
    marksInReach.current = placed;
  });

  // Once for each time that something is selected or asked for, not when the case changes.
  useEffect(() => {
    const first = marksInReach.current.find(({ passage }) =>
      reading.passage === null ? chosen.has(passage) : passage === reading.passage,
    );
    if (first) text.current?.reveal(first.from, first.to);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `chosen` follows from these two.
  }, [selection, reading]);

  const follow = (subjects: readonly Selected[], at: Point): boolean => {
    const [only] = subjects;
    if (!only) return false;
    if (subjects.length > 1) setMenu({ type: 'subjects', subjects, at });
    else choose(only);
    return true;
  };
  const choose = (subject: Selected): void => {
    setMenu(null);
    select([subject]);
    centreOn(subject.uid);
  };
  const act = (what: SpanAct, chosenSpan: Span): void => {
    const span = trimSpan(source.text, chosenSpan);
    if (!span || !canEdit) return;
    const words = source.text.slice(span.start, span.end);
    showSpanDialog(what, passageChoiceOf(record, paragraphs, span), words);
    setMenu(null);
  };
  const claim = ({ uid }: EntityItem, chosenSpan: Span): void => {
    const passage = passageChoiceOf(record, paragraphs, chosenSpan);
    showDialog({ name: 'claim', claim: null, about: { entity: uid, field: 'existence' }, passage });
    setMenu(null);
  };
  const openAt = (position: number, at: Point): boolean => {
    const here = spansAt(placed, position);
    const suggestion = suggestions.find(({ from, to }) => from <= position && position <= to);
    if (suggestion) {
      setMenu({ type: 'suggestion', suggestion, at, takesFocus: true });
      return true;
    }
    if (follow(subjectsOf(here), at)) return true;
    const [bare] = here;
    if (!bare) return false;
    const span = { start: bare.from, end: bare.to };
    setMenu({ type: 'span', span, at, takesFocus: true });
    return true;
  };
  const close = (): void => {
    setMenu(null);
    reader.focus();
  };

  return (
    <div className="reader">
      <ReaderHead
        source={source}
        elsewhere={elsewhere}
        claims={claims.length}
        found={found}
        onFind={source.text === '' ? null : () => text.current?.find()}
      />
      {source.text === '' ? (
        <SourceWithoutText record={record} isChosen={(passage) => chosen.has(passage)} />
      ) : (
        <ReaderText
          ref={text}
          source={source}
          paragraphs={paragraphs}
          marks={placed}
          isChosen={isChosen}
          suggestions={suggestions}
          onChoose={(position, at) => {
            setMenu(null);
            return openAt(position, at);
          }}
          onChooseWhole={(marks, at) => follow(subjectsOf(marks), at)}
          onSelect={(picked, at) => {
            const span = picked && trimSpan(source.text, picked);
            setMenu(span ? { type: 'span', span, at, takesFocus: false } : null);
          }}
          onNext={(direction, from) => {
            const next = nextMark(placed, from, direction);
            if (next) text.current?.goTo(next.from);
          }}
          onNextName={(direction, from) => {
            const next = nextMark(suggestions, from, direction);
            if (next) text.current?.goTo(next.from);
          }}
          onAct={(what) => {
            if (menu?.type === 'span') act(what, menu.span);
          }}
          onEnterMenu={() => {
            if (menu && menu.type !== 'subjects') setMenu({ ...menu, takesFocus: true });
          }}
          onCloseMenu={() => {
            setMenu(null);
            return menu !== null;
          }}
        />
      )}
      {menu && (
        <ReaderMenu
          menu={menu}
          suggestions={suggestions}
          onChoose={choose}
          onAct={act}
          onClaim={claim}
          onDismiss={({ uid }, { start, end }) => {
            dismiss(uid, source.text.slice(start, end));
            close();
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What these passages speak of, each once. */
function subjectsOf(marks: readonly PassageMark[]): readonly Selected[] {
  const all = marks.flatMap(({ subjects }) => subjects);
  return [...new Map(all.map((subject) => [subject.uid, subject])).values()];
}

/** The passages that speak of what is selected, and the one that was asked for. */
function chosenPassages(
  { claims }: SourceRecord,
  selection: readonly Selected[],
  { passage }: Reading,
): ReadonlySet<Uid> {
  const selected = new Set(selection.map(({ uid }) => uid));
  const spoken = claims
    .filter(({ claim }) => selected.has(claimSubject(claim.about).uid))
    .map(({ claim }) => claim.passage);
  return new Set(passage === null ? spoken : [...spoken, passage]);
}
