import { useEffect, useRef, useState } from 'react';
import type { PictureOrder } from '../../../../core/picture/pictureOrder';
import { request } from '../../../client';

export interface Preview {
  /** Of the picture as SVG. */
  readonly url: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

interface Shown {
  readonly preview: Preview | null;
  /** Why there is none. */
  readonly problem: string | null;
  /** What is shown is not yet what was ordered last. */
  readonly isDrawing: boolean;
}

/** Milliseconds without a change after which it is drawn anew. */
const REST = 250;

/** Draws what is ordered, one after the other: what was ordered in between is left out. */
export function usePreview(order: PictureOrder): Shown {
  const wanted = JSON.stringify(order);
  const latest = useRef(wanted);
  const isBusy = useRef(false);
  const [shown, setShown] = useState<{
    of: string;
    preview: Preview | null;
    problem: string | null;
  }>({ of: '', preview: null, problem: null });
  useEffect(() => {
    latest.current = wanted;
    const timer = setTimeout(() => void draw(), REST);
    return () => clearTimeout(timer);
    async function draw(): Promise<void> {
      if (isBusy.current) return;
      isBusy.current = true;
      for (;;) {
        const of = latest.current;
        const drawn = await request('file.previewPicture', JSON.parse(of) as PictureOrder);
        if (latest.current === '') return;
        setShown(
          drawn.ok
            ? { of, preview: toPreview(drawn.value), problem: null }
            : { of, preview: null, problem: drawn.error.message },
        );
        if (of === latest.current) break;
      }
      isBusy.current = false;
    }
  }, [wanted]);
  useEffect(
    () => () => {
      latest.current = '';
      void request('file.endPreview', null);
    },
    [],
  );
  const url = shown.preview?.url;
  useEffect(() => {
    if (url === undefined) return undefined;
    return () => URL.revokeObjectURL(url);
  }, [url]);
  return { preview: shown.preview, problem: shown.problem, isDrawing: shown.of !== wanted };
}

function toPreview({
  svg,
  width,
  height,
}: {
  svg: string;
  width: number;
  height: number;
}): Preview {
  return { url: URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' })), width, height };
}
