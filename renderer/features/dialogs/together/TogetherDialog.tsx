import { Button, ButtonGroup, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useEffect, useState, type ReactElement } from 'react';
import type {
  Difference,
  DifferenceState,
  TogetherThing,
} from '../../../../core/together/comparisonView';
import { MOST_PICKS, type TakeOverWish, type Taking } from '../../../../core/together/takeOver';
import type { TogetherList } from '../../../../core/together/togetherList';
import { useOneAtATime } from '../../../controls/useOneAtATime';
import {
  endComparingCases,
  nameOfPick,
  takeOver,
  type Picks,
  type TakenOver,
} from '../../../store/together';
import { useRequest } from '../../../store/useRequest';
import { PlainDialog } from '../FormDialog';
import { ComparedSides } from './ComparedSides';
import { CountsList } from './CountsList';
import { DifferenceList } from './DifferenceList';
import { planToWords } from './planToWords';
import './together.css';

const states: readonly [DifferenceState | null, string][] = [
  [null, 'All'],
  ['there', 'Only there'],
  ['different', 'Different'],
  ['here', 'Only here'],
];

/** A colleague's case beside one's own: what differs, and what is to be taken over. */
export function TogetherDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [list, setList] = useState<TogetherList | null>(null);
  const [state, setState] = useState<DifferenceState | null>(null);
  const [shown, setShown] = useState<TogetherThing | null>(null);
  const [picks, setPicks] = useState<Picks>(new Map());
  const [taken, setTaken] = useState<TakenOver | null>(null);
  useEffect(() => endComparingCases, []);
  const { data: comparison, error } = useRequest('together.summary', null, { keepPrevious: true });
  const view = { list, state, offset: 0, limit: 1 };
  const total =
    useRequest('together.page', view, { enabled: Boolean(comparison) }).data?.total ?? 0;
  const wish: TakeOverWish =
    picks.size === 0 ? { all: true, picks: [] } : { all: false, picks: [...picks.values()] };
  const plan = useRequest('together.plan', wish, {
    enabled: Boolean(comparison),
    keepPrevious: true,
  }).data;

  const pick = (thing: TogetherThing, how: Taking | null): void => {
    setTaken(null);
    const next = new Map(picks);
    if (how === null) next.delete(nameOfPick(thing));
    else if (next.size < MOST_PICKS) next.set(nameOfPick(thing), { ...thing, how });
    setPicks(next);
  };
  const toggle = ({ list: of, id, state: stands, judgements, changed }: Difference): void => {
    if (stands === 'here') return;
    const thing = { list: of, id };
    setShown(thing);
    // Whoever ticks a hypothesis that is only judged otherwise wants both judgements.
    const usual = judgements.there > 0 && changed !== 'there' ? 'ours' : 'theirs';
    pick(thing, picks.has(nameOfPick(thing)) ? null : usual);
  };
  const take = async (wanted: TakeOverWish): Promise<void> => {
    const outcome = await takeOver(wanted);
    setTaken(outcome);
    if (outcome.done) setPicks(new Map());
  };
  const takeAll = useOneAtATime(() => take({ all: true, picks: [...picks.values()] }));
  const takeTicked = useOneAtATime(() => take(wish));

  return (
    <PlainDialog
      title={comparison ? `Compare with “${comparison.other.title}”` : 'Compare with another case'}
      className="together-dialog"
      onClose={onClose}
    >
      <DialogBody>
        {error && <p role="alert">{error.message}</p>}
        {comparison && (
          <div className="together-columns">
            <div className="together-left">
              <CountsList
                comparison={comparison}
                chosen={list}
                onChoose={(chosen) => {
                  setList(chosen);
                  setShown(null);
                }}
              />
              <p className="muted together-other">
                Begun by <bdi>{comparison.other.author}</bdi>. Its file stays as it is; what is
                looked at is a clean copy.
              </p>
            </div>
            <div className="together-middle">
              <ButtonGroup role="group" aria-label="Which differences">
                {states.map(([which, label]) => (
                  <Button
                    key={label}
                    size="small"
                    text={label}
                    active={state === which}
                    aria-pressed={state === which}
                    onClick={() => setState(which)}
                  />
                ))}
              </ButtonGroup>
              {total === 0 ? (
                <p className="muted">Nothing here: both cases have the same.</p>
              ) : (
                <DifferenceList
                  key={`${list ?? ''} ${state ?? ''}`}
                  {...{ list, state, total, picks, shown }}
                  onShow={setShown}
                  onPick={toggle}
                />
              )}
            </div>
            <div className="together-right">
              {shown === null ? (
                <p className="muted">
                  Choose a difference to see both sides. The space bar ticks it to be taken over.
                </p>
              ) : (
                <ComparedSides
                  thing={shown}
                  taken={picks.get(nameOfPick(shown))?.how ?? null}
                  onTake={(how) => pick(shown, how)}
                />
              )}
            </div>
          </div>
        )}
      </DialogBody>
      <DialogFooter
        actions={
          <>
            <Button text="Close" onClick={onClose} />
            <Button text="Take over all" disabled={!comparison} onClick={() => void takeAll()} />
            <Button
              intent="primary"
              text={
                picks.size === 0
                  ? 'Take over ticked'
                  : `Take over ${picks.size.toLocaleString('en')} ticked`
              }
              disabled={picks.size === 0}
              onClick={() => void takeTicked()}
            />
          </>
        }
      >
        {taken?.said && (
          <p
            className={taken.done ? 'together-said' : 'problem'}
            role={taken.done ? 'status' : 'alert'}
          >
            {taken.said}
          </p>
        )}
        {plan && (
          <span className="together-plan">
            {`${picks.size === 0 ? 'All: ' : 'Ticked: '}${planToWords(plan)}`}
          </span>
        )}
        {plan && plan.left.length > 0 && (
          <details className="together-left-behind">
            <summary>What stays behind</summary>
            <ul>
              {plan.left.map(({ list: of, id, name, why }) => (
                <li key={`${of} ${id}`}>
                  <bdi>{name}</bdi>: {why}
                </li>
              ))}
            </ul>
          </details>
        )}
      </DialogFooter>
    </PlainDialog>
  );
}
