import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { PictureForm } from '../../core/picture/pictureForm';
import { request } from '../client';
import { loadLabelFonts } from '../canvas/labels/loadLabelFonts';
import type { Drawing } from '../drawing/drawing';
import { applyTheme } from '../theme/applyTheme';
import { deliver } from './deliver';
import { PicturePage, type PictureHandle } from './PicturePage';
import { readPicture, type Picture } from './readPicture';
import { settled } from './settled';
import { Sheets } from './Sheets';

interface Commission {
  readonly picture: Picture;
  readonly form: PictureForm;
}

/** The only thing on the page of a window that draws: main gets the file that was ordered. */
export function PictureView(): ReactElement | null {
  const [commission, setCommission] = useState<Commission | null>(null);
  const [printed, setPrinted] = useState<Drawing | null>(null);
  const page = useRef<PictureHandle>(null);
  useEffect(() => {
    void readPicture().then((read) => {
      if (!read.ok) {
        void request('picture.ready', { failure: read.error.message });
        return;
      }
      applyTheme(read.value.form.theme);
      setCommission(read.value);
    });
  }, []);
  useEffect(() => {
    if (!commission) return;
    void draw(commission.form).catch((error: unknown) => {
      void request('picture.ready', {
        failure: `The picture could not be drawn: ${String(error)}`,
      });
    });
    async function draw(form: PictureForm): Promise<void> {
      await loadLabelFonts();
      await document.fonts.ready;
      await settled();
      const drawing = page.current?.draw();
      if (drawing) await deliver(drawing, form, setPrinted);
    }
  }, [commission]);

  if (commission === null) return null;
  const { picture, form } = commission;
  return (
    <>
      {printed === null && <PicturePage ref={page} picture={picture} form={form} />}
      {printed !== null && <Sheets drawing={printed} form={form} />}
    </>
  );
}
