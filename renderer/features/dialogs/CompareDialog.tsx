import { useState, type ReactElement } from 'react';
import { lastMomentOf } from '../../../core/asOf';
import { asOfToWords } from '../../../core/wording/asOfToWords';
import { fail, ok, type Result } from '../../../core/result';
import { believeAsOf } from '../../store/belief';
import { useActiveChart } from '../../store/caseQueries';
import { useComparing } from '../../store/comparing';
import { focusSidePanel } from '../../store/focusPane';
import { parseAsOf, writeAsOf } from '../../store/parseAsOf';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormSelect } from './FormSelect';
import { FormText } from './FormText';

interface CompareDialogProps {
  readonly by: 'chart' | 'day';
  readonly onClose: () => void;
}

function startComparing(wish: Parameters<ReturnType<typeof useComparing.getState>['compare']>[0]) {
  useComparing.getState().compare(wish);
  useWorkbench.getState().setSidePanel('compare');
  focusSidePanel('[role="listbox"]');
}

/** Chooses what the chart on screen is compared with: another chart, or itself on another day. */
export function CompareDialog({ by, onClose }: CompareDialogProps): ReactElement {
  return by === 'chart' ? <CompareCharts onClose={onClose} /> : <CompareDays onClose={onClose} />;
}

function CompareCharts({ onClose }: Pick<CompareDialogProps, 'onClose'>): ReactElement {
  const chart = useActiveChart();
  const charts = useRequest('case.contents', null).data?.charts ?? [];
  const others = charts.filter(({ uid }) => uid !== chart);
  const [chosen, setChosen] = useState<string | null>(null);
  const other = chosen ?? others[0]?.uid;

  const submit = (): Promise<string | null> => {
    if (chart === null || other === undefined) {
      const why = 'This case has no other chart. Make or duplicate one, or compare two days.';
      return Promise.resolve(why);
    }
    onClose();
    startComparing({ chart, with: { chart: other } });
    return Promise.resolve(null);
  };
  return (
    <FormDialog
      title="Compare with another chart"
      submitLabel="Compare"
      onSubmit={submit}
      onClose={onClose}
    >
      {others.length === 0 ? (
        <p>This case has no other chart. Make or duplicate one, or compare two days.</p>
      ) : (
        <FormSelect
          label="Chart"
          autoFocus
          value={other ?? ''}
          onChange={setChosen}
          options={others.map(({ uid, title }) => ({ value: uid, label: title }))}
          hint="What is on this chart and not on that one is added, and the other way round gone."
        />
      )}
    </FormDialog>
  );
}

/** A day or moment; empty is today. */
function readDay(text: string): Result<string | null> {
  const typed = text.trim().toLowerCase();
  return typed === '' || typed === 'today' || typed === 'now' ? ok(null) : parseAsOf(text);
}

function momentOf(day: string | null): string {
  return day === null ? '9' : lastMomentOf(day);
}

/** The earlier of two days first. */
function readDays(first: string, second: string): Result<readonly [string | null, string | null]> {
  const days = [readDay(first), readDay(second)] as const;
  if (!days[0].ok) return days[0];
  if (!days[1].ok) return days[1];
  const [a, b] = [days[0].value, days[1].value];
  if (momentOf(a) === momentOf(b)) {
    return fail('day.same', 'These are the same. Type two different days, or leave one empty.');
  }
  return ok(momentOf(a) < momentOf(b) ? [a, b] : [b, a]);
}

function reading(text: string): string {
  const read = readDay(text);
  if (!read.ok) return read.error.message;
  return read.value === null ? 'Today' : `The end of ${asOfToWords(read.value)}`;
}

function CompareDays({ onClose }: Pick<CompareDialogProps, 'onClose'>): ReactElement {
  const chart = useActiveChart();
  const asOf = useWorkbench((state) => state.asOf);
  const days = useRequest('case.days', null).data ?? [];
  const [earlier, setEarlier] = useState<string | null>(null);
  const [later, setLater] = useState(asOf === null ? '' : writeAsOf(asOf));
  // The first day on which anything was recorded.
  const first = earlier ?? days.at(-1)?.day ?? '';

  const submit = (): Promise<string | null> => {
    const read = readDays(first, later);
    if (!read.ok) return Promise.resolve(read.error.message);
    if (chart === null) return Promise.resolve('This case has no chart yet.');
    const [from, to] = read.value;
    onClose();
    believeAsOf(to);
    startComparing({ chart, with: { asOf: from } });
    return Promise.resolve(null);
  };
  return (
    <FormDialog
      title="Compare two days of belief"
      submitLabel="Compare"
      onSubmit={submit}
      onClose={onClose}
    >
      <p>
        What was recorded, retracted or judged otherwise between the two, on this chart. When things
        happened plays no part.
      </p>
      <FormText
        label="Day or moment"
        autoFocus
        value={first}
        placeholder="2021-06-20 or 2021-06-20 14:30"
        hint={reading(first)}
        onChange={setEarlier}
      />
      <FormText
        label="Compared with"
        value={later}
        placeholder="today"
        hint={reading(later)}
        onChange={setLater}
      />
      {days.length > 0 && (
        <p className="muted">
          Recorded on{' '}
          {days
            .slice(0, 6)
            .map(({ day }) => day)
            .join(', ')}
          {days.length > 6 ? ` and ${String(days.length - 6)} other days` : ''}.
        </p>
      )}
    </FormDialog>
  );
}
