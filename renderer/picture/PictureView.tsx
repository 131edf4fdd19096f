import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PictureOrder } from '../../core/picture/pictureOrder';
import { request } from '../client';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import type { Drawing } from '../drawing/drawing';
import { applyTheme } from '../theme/applyTheme';
import { deliver } from './deliver';
import { PicturePage, type PictureHandle } from './PicturePage';
import { readPicture, type Picture } from './readPicture';
import { settled } from './settled';
import { Sheets } from './Sheets';

/** Draws a picture: main gets the file that was ordered. */
export function PictureView({ order }: { readonly order: PictureOrder }): ReactElement | null {
  const { wish, form } = order;
  const [picture, setPicture] = useState<Picture | null>(null);
  const [printed, setPrinted] = useState<Drawing | null>(null);
  const page = useRef<PictureHandle>(null);
  useEffect(() => {
    applyTheme(form.theme);
    void readPicture(wish).then((read) => {
      if (read.ok) setPicture(read.value);
      else void request('picture.ready', { failure: read.error.message });
    });
  }, [wish, form]);
  useEffect(() => {
    if (!picture) return;
    void draw().catch((error: unknown) => {
      void request('picture.ready', {
        failure: `The picture could not be drawn: ${String(error)}`,
      });
    });
    async function draw(): Promise<void> {
      await loadLabelFonts();
      await document.fonts.ready;
      await settled();
      const drawing = page.current?.draw();
      if (drawing) await deliver(drawing, form, setPrinted);
    }
  }, [picture, form]);

  if (picture === null) return null;
  return (
    <>
      {printed === null && <PicturePage ref={page} picture={picture} form={form} />}
      {printed !== null && <Sheets drawing={printed} form={form} />}
    </>
  );
}
