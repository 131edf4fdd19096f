import {
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
  type KeyboardEvent,
  type MouseEvent,
  type PointerEvent,
  type ReactElement,
} from 'react';
import { dateToWords } from '../../../core/dates/dateToWords';
import type { FilterWhen } from '../../../core/filter/chartFilter';
import { liesInTime } from '../../../core/filter/liesInTime';
import { countByTime, type TimeCount } from '../../../core/timeline/countByTime';
import { numberToDay } from '../../../core/timeline/dayNumber';
import { finestUnit, unitsBetween, type DaySpan } from '../../../core/timeline/timeUnit';
import type { Uid } from '../../../core/uid';
import { focusInspector, paneIds } from '../../store/focusPane';
import { useGraphMenu } from '../../store/graphMenu';
import type { SelectHow } from '../../store/selection';
import { useWorkbench } from '../../store/workbench';
import { allTime, chosenTime, setTime } from './chosenTime';
import { actOnKey, type TimelineKeys } from './actOnKey';
import { isInView } from '../../timeline/layOutRows';
import { runOf, stopPlay, usePlaying } from './playing';
import { TimeAxis } from './TimeAxis';
import { TimePlot } from '../../timeline/TimePlot';
import { whenInWords, type TimelineItem, type TimelineItems } from '../../timeline/timelineItems';
import { TimelineOptions } from './TimelineOptions';
import { TimelineTip, type Tip } from './TimelineTip';
import { timeScale } from '../../timeline/timeScale';
import { mayLieIn, viewWith, type TimeView } from '../../timeline/timeView';
import { UnplacedLane } from './UnplacedLane';
import { useSize } from '../../timeline/useSize';
import { useTimeGestures, useTimeWheel } from './useTimeGestures';

interface TimelineBodyProps {
  readonly items: TimelineItems;
  readonly extent: DaySpan;
  readonly when: FilterWhen | undefined;
  readonly view: TimeView;
  /** Null: all of it. */
  readonly onView: (view: TimeView | null) => void;
}

/** More than that in sight are counted and not drawn one by one. */
const MOST_ROWS = 60;
/** In CSS pixels: the narrowest bar of the histogram. */
const NARROWEST_BAR = 5;

function howOf(event: { shiftKey: boolean; ctrlKey: boolean; metaKey: boolean }): SelectHow {
  if (event.shiftKey) return 'add';
  return event.ctrlKey || event.metaKey ? 'toggle' : 'replace';
}

function countInWords({ certain, possible }: TimeCount): string {
  return `${certain.toLocaleString('en')} in it${possible > 0 ? `, ${possible.toLocaleString('en')} perhaps or in part` : ''}`;
}

function spanInWords({ first, last }: DaySpan): string {
  const [from, to] = [numberToDay(first), numberToDay(last)];
  return dateToWords(from === to ? from : `${from}/${to}`);
}

/** The axis, what happened along it, and what stands nowhere in time. */
export function TimelineBody({
  items,
  extent,
  when,
  view,
  onView,
}: TimelineBodyProps): ReactElement {
  const { selection, select } = useWorkbench();
  const showMenu = useGraphMenu((state) => state.show);
  const { placed, unplaced } = items;
  const all = useMemo(() => [...placed, ...unplaced], [placed, unplaced]);
  const [plot, { width, height }] = useSize();
  const around = useRef<HTMLDivElement>(null);
  const [wanted, setWanted] = useState<Uid | null>(null);
  const [tip, setTip] = useState<Tip | null>(null);
  const selected = useMemo(() => new Set(selection.map(({ uid }) => uid)), [selection]);
  const chosen = useMemo(() => chosenTime(when), [when]);
  const run = runOf(usePlaying(), chosen);

  const scale = useMemo(() => timeScale(view, width), [view, width]);
  const unit = finestUnit(view.to - view.from, Math.max(1, width / NARROWEST_BAR));
  const inView = useMemo(() => placed.filter((item) => isInView(item, view)), [placed, view]);
  const isMany = inView.length > MOST_ROWS;
  const counts = useMemo(() => {
    if (!isMany || width === 0) return [];
    const days = { first: Math.floor(view.from), last: Math.floor(view.to) };
    return countByTime(inView, unitsBetween(days, unit));
  }, [isMany, width, view, unit, inView]);

  const gestures = useTimeGestures({ plot, scale, view, onView, chosen, unit });
  const onWheelView = useCallback(
    (next: TimeView) => {
      setTip(null);
      onView(next);
    },
    [onView],
  );
  useTimeWheel(around, { scale, view, onView: onWheelView });

  const found = all.findIndex(({ uid }) => uid === wanted);
  const chosenOne = found >= 0 ? found : all.findIndex(({ uid }) => selected.has(uid));
  const active = Math.max(0, chosenOne);
  const activeItem = chosenOne < 0 ? undefined : all[active];
  const idOf = (index: number): string => `${paneIds.timeline}-${index}`;
  const activeUid = activeItem?.uid ?? null;
  useEffect(() => {
    plot.current?.querySelector('.timeline-active')?.scrollIntoView({ block: 'nearest' });
  }, [plot, activeUid]);

  const pick = (item: TimelineItem, how: SelectHow): void => {
    setWanted(item.uid);
    select([{ word: item.word, uid: item.uid }], how);
  };
  const goTo = (index: number, event: KeyboardEvent): void => {
    const item = all[Math.min(all.length - 1, Math.max(0, index))];
    if (!item) return;
    setTip(null);
    onView(viewWith(view, item));
    if (event.ctrlKey || event.metaKey) setWanted(item.uid);
    else pick(item, event.shiftKey ? 'add' : 'replace');
  };
  const open = (item: TimelineItem | undefined): void => {
    if (!item) return;
    pick(item, 'replace');
    focusInspector();
  };
  const openMenu = (uid: Uid, client: Pick<Tip, 'x' | 'y'>): void => {
    setWanted(uid);
    showMenu({ target: uid, client, at: { x: 0, y: 0 } });
  };

  /** First the time, then the selection; after that the key is free for what lies around. */
  const leave = (): boolean => {
    if (run) stopPlay();
    else if (chosen.first !== null || chosen.last !== null) setTime(allTime);
    else if (selection.length > 0) select([]);
    else return false;
    return true;
  };

  const keyHost: TimelineKeys = {
    view,
    onView,
    active: chosenOne,
    last: all.length - 1,
    goTo,
    open: () => open(activeItem),
    pick: (how) => {
      if (activeItem) pick(activeItem, how);
    },
    openMenu: () => {
      const drawn = around.current?.querySelector('.timeline-active') ?? plot.current;
      const box = drawn?.getBoundingClientRect();
      if (activeUid !== null && box)
        openMenu(activeUid, { x: Math.max(box.left, 0) + 20, y: box.bottom });
    },
    leave,
  };

  const uidUnder = ({ target }: { readonly target: EventTarget }): TimelineItem | undefined => {
    const uid = target instanceof Element && target.closest('[data-uid]')?.getAttribute('data-uid');
    return all.find((item) => item.uid === uid);
  };
  const barUnder = ({ target }: { readonly target: EventTarget }): TimeCount | undefined => {
    const bar = target instanceof Element && target.closest('[data-bar]')?.getAttribute('data-bar');
    return typeof bar === 'string' ? counts[Number(bar)] : undefined;
  };
  const pressed = useRef<{ item?: TimelineItem | undefined; bar?: TimeCount | undefined }>({});
  const onPress = (event: PointerEvent<HTMLElement>): void => {
    // Beyond the inner width is the bar that scrolls.
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    if (event.button !== 0 || x > width) return;
    setTip(null);
    const [item, bar] = [uidUnder(event), barUnder(event)];
    pressed.current = { item, bar };
    const how = howOf(event);
    const click = (): void => {
      if (item) pick(item, how);
      else if (bar) {
        const inBar = placed.filter((one) => mayLieIn(one, bar));
        select(
          inBar.map(({ word, uid }) => ({ word, uid })),
          how,
        );
      } else if (how === 'replace') select([]);
    };
    if (isMany && !event.shiftKey) gestures.choose(event, 'new', click);
    else gestures.pan(event, click);
  };
  const onHover = (event: PointerEvent): void => {
    if (event.buttons !== 0) return;
    const { clientX: x, clientY: y } = event;
    const [item, bar] = [uidUnder(event), barUnder(event)];
    if (item) setTip({ title: item.title, words: whenInWords(item), x, y });
    else if (bar) setTip({ title: spanInWords(bar), words: countInWords(bar), x, y });
    else setTip(null);
  };
  const isOutside = (item: TimelineItem): boolean =>
    when !== undefined && !(liesInTime(when, item.when) ?? when.undated);

  return (
    <div ref={around} className="timeline-body">
      {width > 0 && (
        <TimeAxis
          scale={scale}
          chosen={chosen}
          unit={unit}
          extent={extent}
          onPress={(event) => {
            if (event.button !== 0) return;
            const day = gestures.dayUnder(event);
            const isInside =
              chosen.first !== null &&
              chosen.last !== null &&
              day >= chosen.first &&
              day <= chosen.last + 1;
            gestures.choose(event, isInside ? 'move' : 'new');
          }}
          onPressHandle={(event, side) => gestures.choose(event, side)}
          onClear={leave}
        />
      )}
      <div
        id={paneIds.timeline}
        ref={plot}
        role="listbox"
        aria-label="What happened, by its date"
        aria-multiselectable="true"
        aria-activedescendant={idOf(active)}
        tabIndex={0}
        className={`timeline-plot ${isMany ? 'timeline-many' : ''}`}
        onKeyDown={(event) => {
          if (actOnKey(event, keyHost)) event.preventDefault();
        }}
        onPointerDown={onPress}
        onPointerMove={onHover}
        onPointerLeave={() => setTip(null)}
        onDoubleClick={() => {
          const { item, bar } = pressed.current;
          if (item) open(item);
          else if (bar) onView({ from: bar.first, to: bar.last + 1 });
        }}
        onContextMenu={(event: MouseEvent) => {
          event.preventDefault();
          const item = uidUnder(event);
          if (item) openMenu(item.uid, { x: event.clientX, y: event.clientY });
        }}
      >
        <TimelineOptions items={all} active={active} selected={selected} idOf={idOf} />
        <TimePlot
          scale={scale}
          view={view}
          height={height}
          items={inView}
          isMany={isMany}
          counts={counts}
          chosen={chosen}
          selected={selected}
          active={activeItem}
          isPale={isOutside}
        />
      </div>
      <UnplacedLane
        items={unplaced}
        selected={selected}
        active={activeUid}
        isPale={isOutside}
        onPick={(item, event) => pick(item, howOf(event))}
        onOpen={focusInspector}
      />
      {tip && <TimelineTip tip={tip} />}
    </div>
  );
}
