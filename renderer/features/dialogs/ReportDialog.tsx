import { useState, type ReactElement } from 'react';
import { reportOrderSchema, type ReportWish } from '../../../core/picture/reportOrder';
import { exportReport } from '../../store/exportReport';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormSelect } from './FormSelect';
import { FormText } from './FormText';
import { reportSubject } from './reportSubject';

const formats = [
  { value: 'html', label: 'Web page: one file, opens everywhere' },
  { value: 'pdf', label: 'PDF: pages to print' },
];
const papers = [
  { value: 'a4', label: 'A4' },
  { value: 'letter', label: 'Letter' },
];
const scopes = (count: number) => [
  {
    value: 'selection',
    label: count === 1 ? 'What is selected' : `What is selected (${String(count)})`,
  },
  { value: 'chart', label: 'The whole chart' },
];

/** What a report is about and how it is made; main asks for its place then. */
export function ReportDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const selection = useWorkbench((state) => state.selection);
  const subject = reportSubject(selection);
  const [scope, setScope] = useState(subject === null ? 'chart' : 'selection');
  const [format, setFormat] = useState<ReportWish['format']>('html');
  const [paper, setPaper] = useState<ReportWish['paper']>('a4');
  const [marking, setMarking] = useState('');
  const [problem, setProblem] = useState<string>();

  const submit = (): Promise<string | null> => {
    const { chart, asOf } = useWorkbench.getState();
    const order = reportOrderSchema.safeParse({
      report: {
        about: scope === 'chart' ? null : subject,
        chart,
        ...(asOf !== null && { asOf }),
        format,
        paper,
        marking: marking.trim(),
      },
    });
    if (!order.success) {
      setProblem('At most 120 letters, without control characters.');
      return Promise.resolve(null);
    }
    onClose();
    void exportReport(order.data);
    return Promise.resolve(null);
  };

  return (
    <FormDialog title="Export report" submitLabel="Export …" onSubmit={submit} onClose={onClose}>
      {subject === null ? (
        <p className="dialog-text">
          A report on the whole chart. Select an incident first for a report on it alone.
        </p>
      ) : (
        <FormSelect
          label="About"
          options={scopes(selection.length)}
          value={scope}
          onChange={setScope}
        />
      )}
      <FormSelect
        label="Format"
        autoFocus
        options={formats}
        value={format}
        onChange={(value) => setFormat(value === 'pdf' ? 'pdf' : 'html')}
      />
      {format === 'pdf' && (
        <FormSelect
          label="Paper"
          options={papers}
          value={paper}
          onChange={(value) => setPaper(value === 'letter' ? 'letter' : 'a4')}
        />
      )}
      <FormText
        label="Marking"
        value={marking}
        placeholder="none"
        hint="How it is to be handled: stands at its top and bottom."
        problem={problem}
        onChange={(text) => {
          setMarking(text);
          setProblem(undefined);
        }}
      />
    </FormDialog>
  );
}
