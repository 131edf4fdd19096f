import { useState, type ReactElement } from 'react';
import { dataFormats, type DataFormat } from '../../../core/export/dataFormats';
import type { DataScope } from '../../../core/export/dataWish';
import { asOfToWords } from '../../../core/wording/asOfToWords';
import { useActiveChart, useCounts } from '../../store/caseQueries';
import { exportData } from '../../store/exportData';
import { useFiltered } from '../../store/filter';
import { useWorkbench } from '../../store/workbench';
import { ChoiceList, type Choice } from './ChoiceList';
import { FormDialog } from './FormDialog';

interface ExportDataDialogProps {
  readonly onClose: () => void;
}

type ScopeKind = DataScope['kind'];

function entitiesInWords(count: number | undefined): string {
  if (count === undefined) return '';
  return count === 1 ? '1 entity' : `${count.toLocaleString('en')} entities`;
}

/** As what, and how much of the case; then main asks where. */
export function ExportDataDialog({ onClose }: ExportDataDialogProps): ReactElement {
  const asOf = useWorkbench((state) => state.asOf);
  const selected = useWorkbench((state) => state.selection).flatMap(({ word, uid }) =>
    word === 'entity' ? [uid] : [],
  );
  const chart = useActiveChart();
  const onChart = useFiltered()?.slice;
  const counts = useCounts();
  const [format, setFormat] = useState<DataFormat>(asOf === null ? 'json' : 'csv');
  const [kind, setKind] = useState<ScopeKind>('case');
  // Case JSON is of all of it.
  const scopeKind = format === 'json' ? 'case' : kind;
  const isPart = format !== 'json';

  const scopes: readonly Choice<ScopeKind>[] = [
    { value: 'case', label: 'Whole case', about: entitiesInWords(counts?.entities) },
    {
      value: 'chart',
      label: 'This chart',
      about: onChart
        ? `“${onChart.chart.title}” as its filter leaves it: ${entitiesInWords(onChart.nodes.length)}`
        : '',
      disabled: !isPart || chart === null,
    },
    {
      value: 'entities',
      label: 'Selection',
      about:
        selected.length > 0
          ? `${entitiesInWords(selected.length)}, and what ties them`
          : 'no entity is selected',
      disabled: !isPart || selected.length === 0,
    },
  ];

  const submit = (): Promise<string | null> => {
    const scope: DataScope | null =
      scopeKind === 'case'
        ? { kind: 'case' }
        : scopeKind === 'entities'
          ? { kind: 'entities', entities: selected }
          : chart === null
            ? null
            : { kind: 'chart', chart };
    if (scope === null) return Promise.resolve('This case has no chart. Choose the whole case.');
    onClose();
    void exportData({ format, scope, ...(asOf !== null && { asOf }) });
    return Promise.resolve(null);
  };

  return (
    <FormDialog
      title="Export data"
      submitLabel="Choose where …"
      className="export-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <ChoiceList
        label="Format"
        autoFocus
        choices={dataFormats.map(({ format: value, label, purpose }) => ({
          value,
          label,
          about: purpose,
          disabled: value === 'json' && asOf !== null,
        }))}
        chosen={format}
        onChoose={setFormat}
      />
      <ChoiceList label="How much" choices={scopes} chosen={scopeKind} onChoose={setKind} />
      <p className="muted">
        {asOf === null
          ? 'As the case is now.'
          : `As believed on ${asOfToWords(asOf)}, as the window shows it. Case JSON is of the present alone.`}{' '}
        What the format cannot say is told when it is written.
      </p>
    </FormDialog>
  );
}
