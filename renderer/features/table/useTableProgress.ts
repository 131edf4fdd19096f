import { useEffect, useState } from 'react';
import { request } from '../../client';

/** In milliseconds: what is there sooner needs no bar. */
const PATIENCE = 400;
const EVERY = 200;

/** How much of the sorting is done that the table has waited for long enough to say so; else null. */
export function useTableProgress(isWaiting: boolean): number | null {
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    if (!isWaiting) return undefined;
    let timer = setTimeout(ask, PATIENCE);
    let isOver = false;
    function ask(): void {
      void request('table.progress', null).then((result) => {
        if (isOver) return;
        setShare((result.ok ? result.value?.share : null) ?? 0);
        timer = setTimeout(ask, EVERY);
      });
    }
    return () => {
      isOver = true;
      clearTimeout(timer);
      setShare(null);
    };
  }, [isWaiting]);
  return share;
}
