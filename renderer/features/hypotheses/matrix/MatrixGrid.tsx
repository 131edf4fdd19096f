import {
  useRef,
  useState,
  type KeyboardEvent,
  type ReactElement,
  type SyntheticEvent,
} from 'react';
import type { Matrix } from '../../../../core/analysis/matrix';
import type { Ranked } from '../../../../core/analysis/rankHypotheses';
import type { Sensitivity } from '../../../../core/analysis/testSensitivity';
import type { Assessment } from '../../../../core/language/assessment';
import type { Uid } from '../../../../core/uid';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import type { ClaimView } from '../../../../core/views/recordView';
import { tell } from '../../../store/notices';
import { useWorkbench } from '../../../store/workbench';
import type { EvidenceLine } from './evidenceLines';
import { EvidenceRow } from './EvidenceRow';
import { MatrixHead } from './MatrixHead';
import { nextCell, type Cell } from './nextCell';
import { rateCell } from './rateCell';
import { RatingMenu, type RatingChoice } from './RatingMenu';
import { RatingNote } from './RatingNote';
import { noRating, ratingOfKey } from './ratingOfKey';

interface MatrixGridProps {
  readonly view: IncidentMatrix;
  readonly matrix: Matrix;
  readonly lines: readonly EvidenceLine[];
  readonly weighted: boolean;
  readonly ranking: readonly Ranked[];
  /** The ranking as it would be, and for which piece it is asked. */
  readonly whatIf: Sensitivity | null;
  readonly asked: ClaimView | null;
  readonly onAsk: (claim: Uid) => void;
  readonly canEdit: boolean;
}

/** The cell of the matrix that an event came from. */
function cellOf({ target }: SyntheticEvent): Cell | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
  return element
    ? { row: Number(element.dataset['row']), column: Number(element.dataset['column']) }
    : null;
}

/** Where it was said, in the inspector; the keyboard stays in the matrix. */
function openSource({ view: { source } }: EvidenceLine): void {
  useWorkbench.getState().select([{ word: 'source', uid: source.uid }]);
}

/** The cells: walked by arrows, filled by letters, each rating one step. */
export function MatrixGrid(props: MatrixGridProps): ReactElement {
  const { view, matrix, lines, weighted, ranking, whatIf, asked, onAsk, canEdit } = props;
  const grid = useRef<HTMLDivElement>(null);
  const [wanted, setActive] = useState<Cell>({ row: 0, column: 0 });
  const [choice, setChoice] = useState<RatingChoice | null>(null);
  const [noting, setNoting] = useState<RatingChoice | null>(null);
  const active = { ...wanted, row: Math.min(wanted.row, lines.length - 1) };

  const elementOf = ({ row, column }: Cell): HTMLElement | null =>
    grid.current?.querySelector<HTMLElement>(
      `[data-row="${String(row)}"][data-column="${String(column)}"]`,
    ) ?? null;

  const choiceAt = (cell: Cell): RatingChoice | null => {
    const claim = lines[cell.row]?.view.claim.uid;
    const attribution = view.hypotheses[cell.column]?.attribution.uid;
    const box = elementOf(cell)?.getBoundingClientRect();
    if (claim === undefined || attribution === undefined || !box || !canEdit) return null;
    return { attribution, claim, at: { x: box.left, y: box.bottom + 2 } };
  };

  const choose = (cell: Cell): void => {
    const line = lines[cell.row];
    if (line && !view.hypotheses[cell.column]) onAsk(line.view.claim.uid);
    else setChoice(choiceAt(cell));
  };

  const assessmentOf = (pair: RatingChoice | null): Assessment | undefined =>
    view.hypotheses
      .find(({ attribution }) => attribution.uid === pair?.attribution)
      ?.assessments.find(({ claim }) => claim === pair?.claim);

  /** A note says why a cell is rated so; a blank one has none. */
  const note = (cell: Cell): void => {
    const pair = choiceAt(cell);
    if (!pair) return;
    if (assessmentOf(pair)) setNoting(pair);
    else tell({ tone: 'info', text: 'Rate the cell first: a note says why it is rated so.' });
  };
  const noted = assessmentOf(noting);

  /** The note says why it was rated, and stays until someone changes it. */
  const rate = (cell: Cell, rating: ReturnType<typeof ratingOfKey>): void => {
    const claim = lines[cell.row]?.view.claim.uid;
    const hypothesis = view.hypotheses[cell.column];
    if (claim === undefined || !hypothesis || rating === noRating || !canEdit) return;
    const attribution = hypothesis.attribution.uid;
    const before = hypothesis.assessments.find((assessment) => assessment.claim === claim);
    if ((before?.rating ?? null) === rating) return;
    void rateCell({ attribution, claim, rating, note: before?.note ?? '' });
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const cell = cellOf(event);
    const line = cell && lines[cell.row];
    if (!cell || !line || event.altKey) return;
    const command = event.ctrlKey || event.metaKey;
    const next = nextCell(cell, event.key, command, lines.length, view.hypotheses.length);
    if (next) {
      setActive(next);
      elementOf(next)?.focus();
    } else if (command) return;
    else if (event.key === 'e' || event.key === 'E') note(cell);
    else if (event.key === 'w' || event.key === 'W') onAsk(line.view.claim.uid);
    else if (event.key === 's' || event.key === 'S') openSource(line);
    else if (event.key === 'Escape' && asked) onAsk(asked.claim.uid);
    else if (event.key === 'Enter' || event.key === ' ') {
      // A button within the cell has keys of its own.
      if (event.target !== elementOf(cell)) return;
      choose(cell);
    } else {
      const hypothesis = view.hypotheses[cell.column]?.attribution.uid ?? '';
      const rating = ratingOfKey(event.key, matrix.ratingOf(line.view.claim.uid, hypothesis));
      // Delete means this cell, even where nothing may be changed: not what is selected.
      if (rating === noRating) return;
      rate(cell, rating);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <div
        ref={grid}
        role="grid"
        aria-label="Evidence against hypotheses"
        aria-rowcount={lines.length + 2}
        aria-readonly={!canEdit}
        className="matrix"
        onKeyDown={onKeyDown}
        onFocus={(event) => {
          const cell = cellOf(event);
          if (cell) setActive(cell);
        }}
        onClick={(event) => {
          const cell = cellOf(event);
          if (!cell) return;
          elementOf(cell)?.focus();
          if (cell.column >= 0) choose(cell);
        }}
      >
        <MatrixHead view={view} ranking={ranking} whatIf={whatIf} asked={asked} />
        <div role="rowgroup">
          {lines.map((line, row) => (
            <EvidenceRow
              key={line.view.claim.uid}
              line={line}
              row={row}
              hypotheses={view.hypotheses}
              weighted={weighted}
              activeColumn={row === active.row ? active.column : null}
              asked={asked?.claim.uid === line.view.claim.uid}
              onAsk={onAsk}
            />
          ))}
        </div>
      </div>
      {choice && (
        <RatingMenu
          choice={choice}
          onClose={() => setChoice(null)}
          onChoose={(rating) => rate(active, rating)}
          onNote={assessmentOf(choice) ? () => note(active) : null}
        />
      )}
      {noting && noted && (
        <RatingNote
          key={`${noting.attribution} ${noting.claim}`}
          assessment={noted}
          at={noting.at}
          onDone={() => {
            setNoting(null);
            elementOf(active)?.focus();
          }}
        />
      )}
    </>
  );
}
