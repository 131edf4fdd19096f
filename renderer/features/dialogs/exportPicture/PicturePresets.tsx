import { Button, Classes } from '@blueprintjs/core';
import { useRef, useState, type ReactElement } from 'react';
import type { KeptForms, PictureForm } from '../../../../core/picture/pictureForm';
import { request } from '../../../client';
import { parseLine } from '../../../controls/parseTyped';
import { queryClient } from '../../../store/queryClient';

interface PicturePresetsProps {
  readonly kept: KeptForms;
  readonly form: PictureForm;
  readonly onChoose: (form: PictureForm) => void;
}

/** Choices by a name, to be made again. */
export function PicturePresets({ kept, form, onChoose }: PicturePresetsProps): ReactElement {
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const choice = useRef<HTMLSelectElement>(null);
  const { presets } = kept;
  const now = JSON.stringify(form);
  const chosen = presets.find((preset) => JSON.stringify(preset.form) === now)?.name ?? '';
  const change = async (next: KeptForms['presets']): Promise<void> => {
    const changed = await request('pictureForms.change', { presets: next });
    setProblem(changed.ok ? null : changed.error.message);
    if (!changed.ok) return;
    queryClient.setQueryData(['pictureForms.read', null], changed.value);
    // What had the keyboard makes room for something else.
    choice.current?.focus();
  };
  const save = async (): Promise<void> => {
    const parsed = parseLine('The name', name);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return;
    }
    const others = presets.filter((preset) => preset.name !== parsed.value);
    await change([...others, { name: parsed.value, form }]);
    setName('');
  };
  return (
    <div className="picture-presets">
      <span className={Classes.HTML_SELECT}>
        <select
          ref={choice}
          aria-label="Preset"
          value={chosen}
          onChange={({ target }) => {
            const preset = presets.find((one) => one.name === target.value);
            if (preset) onChoose(preset.form);
          }}
        >
          <option value="" disabled={presets.length === 0}>
            {presets.length === 0 ? 'No preset yet' : 'Choose a preset'}
          </option>
          {presets.map((preset) => (
            <option key={preset.name} value={preset.name}>
              {preset.name}
            </option>
          ))}
        </select>
      </span>
      {chosen === '' ? (
        <>
          <input
            className={Classes.INPUT}
            aria-label="Name of a new preset"
            placeholder="Save these choices as …"
            value={name}
            onChange={({ target }) => setName(target.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              // Not the whole form.
              event.preventDefault();
              void save();
            }}
          />
          <Button text="Save" disabled={name.trim() === ''} onClick={() => void save()} />
        </>
      ) : (
        <Button
          text="Delete preset"
          onClick={() => void change(presets.filter((preset) => preset.name !== chosen))}
        />
      )}
      {problem !== null && (
        <span className="problem" role="alert">
          {problem}
        </span>
      )}
    </div>
  );
}
