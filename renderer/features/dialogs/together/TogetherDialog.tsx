import { Button, ButtonGroup, Classes, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useEffect, useState, type ReactElement } from 'react';
import type {
  Difference,
  DifferenceState,
  TogetherThing,
} from '../../../../core/together/comparisonView';
import {
  MOST_PICKS,
  usualTaking,
  type TakeOverWish,
  type Taking,
} from '../../../../core/together/takeOver';
import type { TogetherList } from '../../../../core/together/togetherList';
import { request } from '../../../client';
import { useOneAtATime } from '../../../controls/useOneAtATime';
import { useSettled } from '../../../controls/useSettled';
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

function tooManyToTick(more: number): string {
  const most = MOST_PICKS.toLocaleString('en');
  return `${more.toLocaleString('en')} are not ticked: no more than ${most} can be at once. Take over what is ticked, then tick the others.`;
}

/** A colleague's case beside one's own: what differs, and what is to be taken over. */
export function TogetherDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [list, setList] = useState<TogetherList | null>(null);
  const [state, setState] = useState<DifferenceState | null>(null);
  const [sought, setSought] = useState('');
  const [shown, setShown] = useState<TogetherThing | null>(null);
  const [picks, setPicks] = useState<Picks>(new Map());
  const [taken, setTaken] = useState<TakenOver | null>(null);
  useEffect(() => endComparingCases, []);
  const { data: comparison, error } = useRequest('together.summary', null, { keepPrevious: true });
  const text = useSettled(sought.trim(), 'together');
  const view = { list, state, text, offset: 0, limit: 1 };
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
  const toggle = (difference: Difference): void => {
    const how = usualTaking(difference);
    if (how === null) return;
    const thing = { list: difference.list, id: difference.id };
    setShown(thing);
    pick(thing, picks.has(nameOfPick(thing)) ? null : how);
  };
  /** All that are listed, in sight or not. What was ticked before stays as it was. */
  const tickListed = useOneAtATime(async () => {
    const found = await request('together.picks', { list, state, text });
    if (!found.ok) {
      setTaken({ done: false, said: found.error.message });
      return;
    }
    const next = new Map(picks);
    let { more } = found.value;
    for (const one of found.value.picks) {
      if (next.has(nameOfPick(one))) continue;
      if (next.size < MOST_PICKS) next.set(nameOfPick(one), one);
      else more += 1;
    }
    setPicks(next);
    setTaken(more === 0 ? null : { done: false, said: tooManyToTick(more) });
  });
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
              <div className="together-find">
                <input
                  type="search"
                  className={`${Classes.INPUT} ${Classes.SMALL}`}
                  aria-label="Find among the differences"
                  placeholder="Find among them"
                  autoComplete="off"
                  dir="auto"
                  maxLength={200}
                  value={sought}
                  onChange={(event) => setSought(event.target.value)}
                />
                <Button
                  size="small"
                  text="Tick all listed"
                  disabled={total === 0 || state === 'here'}
                  onClick={() => void tickListed()}
                />
                <Button
                  size="small"
                  text="Untick all"
                  disabled={picks.size === 0}
                  onClick={() => setPicks(new Map())}
                />
              </div>
              {total === 0 ? (
                <p className="muted">
                  {text === ''
                    ? 'Nothing here: both cases have the same.'
                    : 'No difference has these words in its name.'}
                </p>
              ) : (
                <DifferenceList
                  key={`${list ?? ''} ${state ?? ''} ${text}`}
                  {...{ list, state, text, total, picks, shown }}
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
