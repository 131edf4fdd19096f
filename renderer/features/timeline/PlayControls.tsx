import { Button, HTMLSelect } from '@blueprintjs/core';
import {
  PauseIcon,
  PlayIcon,
  StepBackwardIcon,
  StepForwardIcon,
  StopIcon,
} from '@blueprintjs/icons';
import { useEffect, type KeyboardEvent, type ReactElement } from 'react';
import { finestUnit, type DaySpan } from '../../../core/timeline/timeUnit';
import type { ChosenTime } from '../../timeline/timeView';
import {
  choosePlayUnit,
  paces,
  pausePlay,
  playUnits,
  runOf,
  startPlay,
  stepPlay,
  stopPlay,
  usePlaying,
  type Pace,
  type PlayUnit,
} from './playing';

interface PlayControlsProps {
  /** From the first to the last day that is known. */
  readonly extent: DaySpan;
  readonly shown: ChosenTime;
}

/** About so many steps from one end to the other, where nothing else is chosen. */
const STEPS = 40;

const icon = { size: 12 } as const;

/** Shows the chart in one piece of time after the other. */
export function PlayControls({ extent, shown }: PlayControlsProps): ReactElement {
  const playing = usePlaying();
  const run = runOf(playing, shown);
  const { pace } = playing;
  const suiting = finestUnit(extent.last + 1 - extent.first, STEPS);
  const unit: PlayUnit = playing.unit ?? playUnits.find((one) => one === suiting) ?? 'year';
  const isMoving = run?.isMoving ?? false;
  const { first, last } = extent;

  useEffect(() => {
    if (!isMoving) return undefined;
    const timer = setTimeout(() => stepPlay(1, { first, last }, unit), paces[pace]);
    return () => clearTimeout(timer);
    // The run is another one after each step, and the next step waits anew.
  }, [run, isMoving, first, last, unit, pace]);
  useEffect(() => stopPlay, []);

  const toggle = (): void => {
    if (isMoving) pausePlay();
    // Who wants no motion goes step by step.
    else if (window.matchMedia('(prefers-reduced-motion: reduce)').matches) {
      stepPlay(1, extent, unit);
    } else startPlay(extent, unit);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const isStep = event.key === 'ArrowLeft' || event.key === 'ArrowRight';
    if (event.key === 'Escape' && run) stopPlay();
    else if (isStep && !(event.target instanceof HTMLSelectElement)) {
      pausePlay();
      stepPlay(event.key === 'ArrowRight' ? 1 : -1, extent, unit);
    } else return;
    event.preventDefault();
  };
  return (
    <div
      role="group"
      aria-label="Play through time"
      className="timeline-play"
      onKeyDown={onKeyDown}
    >
      <Button
        size="small"
        variant="minimal"
        icon={<StepBackwardIcon {...icon} />}
        aria-label="One step back"
        title="One step back (←)"
        onClick={() => stepPlay(-1, extent, unit)}
      />
      <Button
        size="small"
        variant="minimal"
        icon={isMoving ? <PauseIcon {...icon} /> : <PlayIcon {...icon} />}
        aria-label={isMoving ? 'Pause' : 'Play'}
        title={isMoving ? 'Pause' : 'Show the chart in one piece of time after the other'}
        onClick={toggle}
      />
      <Button
        size="small"
        variant="minimal"
        icon={<StepForwardIcon {...icon} />}
        aria-label="One step on"
        title="One step on (→)"
        onClick={() => stepPlay(1, extent, unit)}
      />
      {run && (
        <Button
          size="small"
          variant="minimal"
          icon={<StopIcon {...icon} />}
          aria-label="Stop"
          title="Stop, and show the time that was chosen before (Escape)"
          onClick={stopPlay}
        />
      )}
      <HTMLSelect
        minimal
        aria-label="Piece of time"
        title="How much time is shown at once"
        value={unit}
        onChange={({ currentTarget }) => {
          const chosen = playUnits.find((one) => one === currentTarget.value);
          if (chosen) choosePlayUnit(chosen);
        }}
      >
        {playUnits.map((one) => (
          <option key={one} value={one}>
            by {one}
          </option>
        ))}
      </HTMLSelect>
      <HTMLSelect
        minimal
        aria-label="Pace"
        title="How fast it is played"
        value={pace}
        onChange={({ currentTarget }) => usePlaying.setState({ pace: currentTarget.value as Pace })}
      >
        {Object.keys(paces).map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </HTMLSelect>
    </div>
  );
}
