import { useRef, useState, type DragEvent } from 'react';
import { openDropped } from '../client';
import { tell } from '../store/notices';

interface FileDrop {
  /** A file hovers above the window. */
  readonly isOver: boolean;
  readonly handlers: {
    readonly onDragEnter: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDragLeave: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
  };
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

function open(files: FileList): void {
  const [file, another] = files;
  if (!file) return;
  if (another) {
    tell({
      tone: 'error',
      text: 'Drop one file at a time: a case, or a table or graph for the open one.',
    });
    return;
  }
  void openDropped(file).then((result) => {
    if (!result.ok) tell({ tone: 'error', text: result.error.message });
  });
}

/** Opens a file that is dropped anywhere on the window. */
export function useFileDrop(): FileDrop {
  const [isOver, setOver] = useState(false);
  // Entering a child comes before leaving its parent: only the count tells when the window is left.
  const depth = useRef(0);
  return {
    isOver,
    handlers: {
      onDragEnter: (event) => {
        if (!holdsFiles(event)) return;
        depth.current += 1;
        setOver(true);
      },
      onDragOver: (event) => event.preventDefault(),
      onDragLeave: (event) => {
        if (!holdsFiles(event)) return;
        depth.current = Math.max(0, depth.current - 1);
        setOver(depth.current > 0);
      },
      onDrop: (event) => {
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        open(event.dataTransfer.files);
      },
    },
  };
}
