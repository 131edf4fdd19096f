import { create } from 'zustand';
import { afterDrawn } from './afterDrawn';
import { useWorkbench } from './workbench';

interface QueryPanelState {
  /** What stands in the field. */
  readonly typed: string;
  /** What is answered; null: nothing was asked yet. */
  readonly asked: string | null;
  readonly setTyped: (typed: string) => void;
  readonly ask: (text: string) => void;
  readonly forget: () => void;
}

/** The query that is being put to the case. */
export const useQueryPanel = create<QueryPanelState>()((set) => ({
  typed: '',
  asked: null,
  setTyped: (typed) => set({ typed }),
  ask: (text) => set({ typed: text, asked: text.trim() === '' ? null : text }),
  forget: () => set({ typed: '', asked: null }),
}));

/** Shows the panel and gives the keyboard to its field. */
export function showQueryPanel(): void {
  useWorkbench.getState().setLeftPanel('query');
  afterDrawn(() => document.getElementById('query-text')?.focus());
}

/** Puts a query to the case, and shows what answers it. */
export function askByQuery(text: string): void {
  useQueryPanel.getState().ask(text);
  showQueryPanel();
}
