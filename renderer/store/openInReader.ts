import type { Uid } from '../../core/uid';
import { focusView } from './focusPane';
import { useWorkbench } from './workbench';

interface ToRead {
  readonly source: Uid;
  readonly passage?: Uid;
}

/** Shows a source in the reader, at a passage where one is named, and gives it the keyboard. */
export function openInReader({ source, passage }: ToRead): void {
  useWorkbench.setState({ view: 'reader', reading: { source, passage: passage ?? null } });
  focusView('reader');
}
