import { Checkbox } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Command } from '../../../core/commands/command';
import { newUid, type Uid } from '../../../core/uid';
import { parseLine } from '../../controls/parseTyped';
import { execute } from '../../store/execute';
import { focusView } from '../../store/focusPane';
import { placesOnChart } from '../../store/placesOnChart';
import { sliceOnScreen } from '../../store/sliceOnScreen';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormText } from './FormText';

interface ChartDialogProps {
  /** The chart on screen is renamed, and no new one made. */
  readonly renames: boolean;
  readonly onClose: () => void;
}

/** A new chart, with what is selected on it if that is wanted, or another title for this one. */
export function ChartDialog({ renames, onClose }: ChartDialogProps): ReactElement {
  const slice = sliceOnScreen();
  const { selection, setChart } = useWorkbench();
  const chart = renames ? slice?.chart : undefined;
  const [title, setTitle] = useState(chart?.title ?? '');
  const [description, setDescription] = useState(chart?.description ?? '');
  const entities = selection.flatMap(({ word, uid }) => (word === 'entity' ? [uid] : []));
  const [takesAlong, setTakesAlong] = useState(entities.length > 0);
  const [problem, setProblem] = useState<string>();

  const submit = async (): Promise<string | null> => {
    const parsed = parseLine('The title', title);
    if (!parsed.ok) {
      setProblem(parsed.error.message);
      return null;
    }
    const given = { title: parsed.value, description: description.trim() };
    const uid = chart?.uid ?? newUid();
    const commands: Command[] = chart
      ? [{ name: 'chart.edit', args: { uid, ...given } }]
      : [
          { name: 'chart.create', args: { uid, ...given, filter: {}, styling: {} } },
          ...(takesAlong ? placing(uid, entities) : []),
        ];
    const result = await execute({ commands });
    if (!result.ok) return result.error.message;
    setChart(uid);
    onClose();
    focusView(useWorkbench.getState().view);
    return null;
  };

  return (
    <FormDialog
      title={renames ? 'Chart' : 'New chart'}
      submitLabel={renames ? 'Save' : 'Create'}
      onSubmit={submit}
      onClose={onClose}
    >
      <FormText
        label="Title"
        value={title}
        problem={problem}
        autoFocus
        onChange={(typed) => {
          setTitle(typed);
          setProblem(undefined);
        }}
      />
      <FormText
        label="Description"
        rows={3}
        value={description}
        placeholder="What it is to show"
        onChange={setDescription}
      />
      {!renames && entities.length > 0 && (
        <Checkbox
          checked={takesAlong}
          label={
            entities.length === 1
              ? 'Put the selected entity on it'
              : `Put the ${String(entities.length)} selected entities on it`
          }
          onChange={(event) => setTakesAlong(event.currentTarget.checked)}
        />
      )}
    </FormDialog>
  );
}

/** Where they stand on the chart on screen; what is not on it stands in a row below. */
function placing(chart: Uid, entities: readonly Uid[]): Command[] {
  const slice = sliceOnScreen();
  const known = slice ? placesOnChart(slice) : new Map<Uid, never>();
  const places = entities.map((entity, index) => {
    const place = known.get(entity);
    return {
      of: { entity },
      x: place?.x ?? index * 140,
      y: place?.y ?? 0,
      pinned: false,
    };
  });
  return [{ name: 'chart.place', args: { chart, places } }];
}
