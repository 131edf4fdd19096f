import { Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Settings } from '../../../core/contract';
import { request } from '../../client';
import { parseLine } from '../../controls/parseTyped';
import { queryClient } from '../../store/queryClient';
import { useRequest } from '../../store/useRequest';
import { FormDialog, PlainDialog } from './FormDialog';
import { FormField } from './FormField';

const themes: readonly (readonly [Settings['theme'], string])[] = [
  ['system', 'As the system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];

/** Who signs the steps, and how the window looks. */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const settings = useRequest('settings.read', null);
  if (settings.data) return <SettingsForm settings={settings.data} onClose={onClose} />;
  return (
    <PlainDialog title="Author and settings" onClose={onClose}>
      <p className="pane-message">{settings.error?.message ?? 'Reading the settings …'}</p>
    </PlainDialog>
  );
}

function SettingsForm({
  settings,
  onClose,
}: {
  readonly settings: Settings;
  readonly onClose: () => void;
}): ReactElement {
  const [author, setAuthor] = useState(settings.author);
  const [theme, setTheme] = useState(settings.theme);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (): Promise<string | null> => {
    const parsed = parseLine('The author', author);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return null;
    }
    const result = await request('settings.change', { author: parsed.value, theme });
    if (!result.ok) return result.error.message;
    queryClient.setQueryData(['settings.read', null], result.value);
    onClose();
    return null;
  };

  return (
    <FormDialog title="Author and settings" submitLabel="Save" onSubmit={submit} onClose={onClose}>
      <FormField
        label="Author"
        problem={problem}
        hint="Signs every step from now on. Steps that were made keep their author."
      >
        {({ id, note }) => (
          <input
            id={id}
            className={`${Classes.INPUT} ${Classes.FILL} ${problem === null ? '' : Classes.INTENT_DANGER}`}
            autoFocus
            dir="auto"
            aria-describedby={note}
            aria-invalid={problem !== null || undefined}
            value={author}
            onChange={(event) => {
              setAuthor(event.target.value);
              setProblem(null);
            }}
          />
        )}
      </FormField>
      <FormField label="Theme">
        {({ id }) => (
          <span className={Classes.HTML_SELECT}>
            <select
              id={id}
              value={theme}
              onChange={(event) => setTheme(event.target.value as Settings['theme'])}
            >
              {themes.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </span>
        )}
      </FormField>
    </FormDialog>
  );
}
