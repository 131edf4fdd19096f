import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PictureOrder } from '../../core/picture/pictureOrder';
import { request } from '../client';
import type { Drawing } from '../drawing/drawing';
import { applyTheme } from '../theme/applyTheme';
import { deliver } from './deliver';
import { drawWhenReady } from './drawWhenReady';
import { PicturePage, type PictureHandle } from './PicturePage';
import { readPicture, type Picture } from './readPicture';
import { Sheets } from './Sheets';

interface PictureViewProps {
  readonly order: PictureOrder;
  /** Main has got it, or why not. */
  readonly onDone: () => Promise<void>;
}

/** Draws a picture: main gets the file that was ordered. */
export function PictureView({ order, onDone }: PictureViewProps): ReactElement | null {
  const { wish, form } = order;
  const [picture, setPicture] = useState<Picture | null>(null);
  const [printed, setPrinted] = useState<Drawing | null>(null);
  const page = useRef<PictureHandle>(null);
  useEffect(() => {
    applyTheme(form.theme);
    void readPicture(wish).then(async (read) => {
      if (read.ok) {
        setPicture(read.value);
        return;
      }
      await request('picture.ready', { failure: read.error.message });
      await onDone();
    });
  }, [wish, form, onDone]);
  useEffect(() => {
    if (!picture) return;
    void draw()
      .catch((error: unknown) => {
        const failure = `The picture could not be drawn: ${String(error)}`;
        return request('picture.ready', { failure });
      })
      .then(onDone);
    async function draw(): Promise<void> {
      await deliver(await drawWhenReady(page), form, setPrinted);
    }
  }, [picture, form, onDone]);

  if (picture === null) return null;
  return (
    <>
      {printed === null && <PicturePage ref={page} picture={picture} form={form} />}
      {printed !== null && <Sheets drawing={printed} form={form} />}
    </>
  );
}
