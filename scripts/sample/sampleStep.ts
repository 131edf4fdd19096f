import type { Command } from '../../core/commands/command';

/** One step of the analyst's work, as the history panel shows it. */
export interface SampleStep {
  readonly label: string;
  readonly commands: readonly Command[];
  /** It is the first one of another day. */
  readonly nextDay: boolean;
}
