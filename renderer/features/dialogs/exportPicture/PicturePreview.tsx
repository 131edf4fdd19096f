import { Spinner } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { PictureForm } from '../../../../core/picture/pictureForm';
import { sheetsOf } from '../../../picture/sheetsOf';
import { describeOutcome } from './describeOutcome';
import type { Preview } from './usePreview';

interface PicturePreviewProps {
  readonly form: PictureForm;
  readonly preview: Preview | null;
  readonly problem: string | null;
  readonly isDrawing: boolean;
}

/** What will come out, whole or in its own size. */
export function PicturePreview(props: PicturePreviewProps): ReactElement {
  const { form, preview, problem, isDrawing } = props;
  const [isWhole, setWhole] = useState(true);
  return (
    <section className="picture-preview" aria-label="Preview" aria-busy={isDrawing}>
      <div
        className="picture-preview-room"
        data-whole={isWhole}
        data-transparent={form.transparent && form.format !== 'pdf'}
        data-dark={form.theme === 'dark'}
        // A part of it is reached by the arrow keys.
        tabIndex={isWhole ? -1 : 0}
        role="group"
        aria-label="Picture"
      >
        {preview && <PreviewPicture form={form} preview={preview} isWhole={isWhole} />}
        {problem !== null && <p role="alert">{problem}</p>}
        {preview === null && problem === null && <Spinner size={28} />}
      </div>
      <p className="picture-preview-words">
        <span role="status">
          {isDrawing ? 'Drawing …' : preview ? describeOutcome(preview, form) : ''}
        </span>
        <button type="button" onClick={() => setWhole(!isWhole)} disabled={preview === null}>
          {isWhole ? 'Own size' : 'Whole'}
        </button>
      </p>
    </section>
  );
}

function PreviewPicture({
  form,
  preview,
  isWhole,
}: Pick<PicturePreviewProps, 'form'> & {
  readonly preview: Preview;
  readonly isWhole: boolean;
}): ReactElement {
  const { url, width, height } = preview;
  const size = isWhole ? undefined : { width, height };
  const { columns, rows, parts } = sheetsOf(preview, form.format === 'pdf' ? form.sheet : null);
  const [first] = parts;
  const isTiled = columns * rows > 1 && first;
  return (
    <div className="picture-preview-sheet" style={size}>
      <img src={url} alt="The picture as it will be exported" width={width} height={height} />
      {isTiled && (
        // Where the sheets meet.
        <svg viewBox={`0 0 ${String(width)} ${String(height)}`} aria-hidden="true">
          {parts.map(({ part: [left, top, right, bottom], column, row }) => (
            <rect
              key={`${String(column)} ${String(row)}`}
              x={left}
              y={top}
              width={Math.min(right, width) - left}
              height={Math.min(bottom, height) - top}
            />
          ))}
        </svg>
      )}
    </div>
  );
}
