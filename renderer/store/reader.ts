/** The reader on screen, for what must give it the keyboard. */
interface ReaderHandle {
  readonly focus: () => void;
}

let onScreen: ReaderHandle | null = null;
/** Asked for before the text was there. */
let wanted = false;

export const reader = {
  /** Gives the keyboard to the reader, now or as soon as it has something to read. */
  focus(): void {
    wanted = onScreen === null;
    onScreen?.focus();
  },
  /** The reader calls it when there is something to read; what it returns, when that goes. */
  show(handle: ReaderHandle): () => void {
    onScreen = handle;
    if (wanted) handle.focus();
    wanted = false;
    return () => {
      if (onScreen === handle) onScreen = null;
    };
  },
};
