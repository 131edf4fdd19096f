import { Button, Classes, Dialog, DialogBody, DialogFooter } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import {
  defaultForm,
  pictureFormSchema,
  type KeptForms,
  type PictureForm,
} from '../../../../core/picture/pictureForm';
import type { PictureViewName } from '../../../../core/picture/pictureWish';
import {
  copyPicture,
  exportPicture,
  keepForm,
  pictureWish,
  viewsInSight,
  type PictureScope,
} from '../../../store/exportPicture';
import { queryClient } from '../../../store/queryClient';
import { useFocusReturn } from '../../../store/useFocusReturn';
import { useRequest } from '../../../store/useRequest';
import { useWorkbench } from '../../../store/workbench';
import './exportPicture.css';
import { PictureOptions } from './PictureOptions';
import { PicturePresets } from './PicturePresets';
import { PicturePreview } from './PicturePreview';
import { usePreview } from './usePreview';

interface ExportPictureDialogProps {
  readonly onClose: () => void;
}

/** How the chart on screen is made into a picture, with what will come out beside it. */
export function ExportPictureDialog({ onClose }: ExportPictureDialogProps): ReactElement | null {
  const kept = useRequest('pictureForms.read', null);
  if (kept.data === undefined) return null;
  return <ExportPicture kept={kept.data} onClose={onClose} />;
}

/** What is wrong with a line that was typed. */
function problemOf(form: PictureForm, field: 'subtitle' | 'marking'): string | undefined {
  const parsed = pictureFormSchema.shape[field].safeParse(form[field]);
  return parsed.success ? undefined : `This ${parsed.error.issues[0]?.message ?? 'is no line'}.`;
}

function scopesOf(view: PictureViewName, selected: number): readonly PictureScope[] {
  return [
    'chart',
    ...(selected > 0 ? (['selection'] as const) : []),
    ...(viewsInSight().includes(view) ? (['sight'] as const) : []),
  ];
}

function ExportPicture({
  kept,
  onClose,
}: ExportPictureDialogProps & { readonly kept: KeptForms }): ReactElement {
  const { theme, selection, view: shownView } = useWorkbench();
  const [form, setForm] = useState(kept.last ?? defaultForm);
  const [view, setView] = useState<PictureViewName>(shownView === 'map' ? 'map' : 'graph');
  const [chosenScope, setScope] = useState<PictureScope>('chart');
  const scopes = scopesOf(view, selection.length);
  // Another view may have nothing in sight.
  const scope = scopes.includes(chosenScope) ? chosenScope : 'chart';
  const [isBusy, setBusy] = useState(false);
  useFocusReturn();
  const problems = {
    subtitle: problemOf(form, 'subtitle'),
    marking: problemOf(form, 'marking'),
  };
  const isRight = problems.subtitle === undefined && problems.marking === undefined;
  // What cannot be drawn is left out until it is mended.
  const order = {
    wish: pictureWish(view, scope),
    form: {
      ...form,
      subtitle: problems.subtitle === undefined ? form.subtitle : '',
      marking: problems.marking === undefined ? form.marking : '',
    },
  };
  const { preview, problem, isDrawing } = usePreview(order);

  const leave = async (): Promise<void> => {
    await keepForm(form);
    await queryClient.invalidateQueries({ queryKey: ['pictureForms.read', null] });
    onClose();
  };
  const write = async (): Promise<void> => {
    setBusy(true);
    const isWritten = await exportPicture(order);
    setBusy(false);
    if (isWritten) await leave();
  };
  const copy = async (): Promise<void> => {
    setBusy(true);
    await copyPicture(order);
    setBusy(false);
  };
  const mayDraw = isRight && !isBusy && problem === null;
  return (
    <Dialog
      isOpen
      title="Export picture"
      onClose={onClose}
      className={`dialog export-picture ${theme === 'dark' ? Classes.DARK : ''}`}
      transitionDuration={0}
    >
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (mayDraw) void write();
        }}
      >
        <DialogBody>
          <div className="picture-columns">
            <div className="picture-choices">
              <PicturePresets kept={kept} form={form} onChoose={setForm} />
              <PictureOptions
                form={form}
                view={view}
                onView={setView}
                scope={scope}
                scopes={scopes}
                selected={selection.length}
                subtitleProblem={problems.subtitle}
                markingProblem={problems.marking}
                onForm={(change) => setForm({ ...form, ...change })}
                onScope={setScope}
              />
            </div>
            <PicturePreview form={form} preview={preview} problem={problem} isDrawing={isDrawing} />
          </div>
        </DialogBody>
        <DialogFooter
          actions={
            <>
              <Button text="Cancel" onClick={onClose} />
              <Button text="Copy" disabled={!mayDraw} onClick={() => void copy()} />
              <Button
                type="submit"
                intent="primary"
                text="Export…"
                disabled={!mayDraw}
                loading={isBusy}
              />
            </>
          }
        />
      </form>
    </Dialog>
  );
}
