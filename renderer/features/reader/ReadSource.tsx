import { useCallback, useEffect, useMemo, useRef, useState, type ReactElement } from 'react';
import { paragraphsOf } from '../../../core/text/paragraphs';
import type { Uid } from '../../../core/uid';
import type { SourceRecord } from '../../../core/views/recordView';
import { centreOn } from '../../store/graph';
import { reader } from '../../store/reader';
import { claimSubject } from '../../store/claimSubject';
import type { Selected } from '../../store/selection';
import { useWorkbench, type Reading } from '../../store/workbench';
import { nextMark, passageMarks, spansAt, type PassageMark } from './passageMarks';
import { ReaderHead } from './ReaderHead';
import { ReaderText, type ReaderTextHandle } from './ReaderText';
import { SourceWithoutText } from './SourceWithoutText';
import { SubjectMenu } from './SubjectMenu';
import type { Point } from './text/createReaderView';

interface ReadSourceProps {
  readonly record: SourceRecord;
  readonly reading: Reading;
}

interface OpenMenu {
  readonly subjects: readonly Selected[];
  readonly at: Point;
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
    if (subjects.length > 1) setMenu({ subjects, at });
    else choose(only);
    return true;
  };
  const choose = (subject: Selected): void => {
    setMenu(null);
    select([subject]);
    centreOn(subject.uid);
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
          onChoose={(position, at) => {
            setMenu(null);
            return follow(subjectsOf(spansAt(placed, position)), at);
          }}
          onChooseWhole={(marks, at) => follow(subjectsOf(marks), at)}
          onSelect={() => setMenu(null)}
          onNext={(direction, from) => {
            const next = nextMark(placed, from, direction);
            if (next) text.current?.goTo(next.from);
          }}
        />
      )}
      {menu && <SubjectMenu {...menu} onChoose={choose} onClose={close} />}
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
