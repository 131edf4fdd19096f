import { useState, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import type { AroundKey } from '../../../core/views/graphView';
import { attributionRoleTerms } from '../../../core/vocabularies/attributionRole';
import { termOf } from '../../../core/vocabularies/termOf';
import { request } from '../../client';
import { KindMark } from '../../controls/KindMark';
import { useLanguage, useSlice } from '../../store/caseQueries';
import { bringOnChart, MOST_AT_ONCE } from '../../store/expandOnChart';
import { useRequest } from '../../store/useRequest';
import { FormDialog } from './FormDialog';
import { FormSelect } from './FormSelect';

interface ExpandDialogProps {
  readonly of: readonly Uid[];
  readonly onClose: () => void;
}

const howFar = [
  { value: '1', label: 'What it is linked to' },
  { value: '2', label: 'Up to 2 steps away' },
  { value: '3', label: 'Up to 3 steps away' },
];

function keyOf({ kind, via, type }: AroundKey): string {
  return `${kind} ${via} ${type}`;
}

/** Counts what lies around by kind and type of line, and brings what is ticked. */
export function ExpandDialog({ of, onClose }: ExpandDialogProps): ReactElement {
  const chart = useSlice().data?.chart.uid ?? '';
  const language = useLanguage();
  const [steps, setSteps] = useState(1);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const asked = { of: [...of], chart, steps, limit: 0 };
  const around = useRequest('graph.around', { ...asked, only: null }, { keepPrevious: true }).data;
  const groups = (around?.groups ?? []).filter(({ fresh }) => fresh > 0);
  const only = groups
    .filter((group) => !left.has(keyOf(group)))
    .map(({ kind, via, type }) => ({ kind, via, type }));
  const counted = useRequest(
    'graph.around',
    { ...asked, only },
    { enabled: around !== undefined, keepPrevious: true },
  ).data;
  const chosen = only.length === 0 ? 0 : (counted?.chosen ?? 0);

  const submit = async (): Promise<string | null> => {
    if (only.length === 0) return 'Tick what is to come onto the chart.';
    const found = await request('graph.around', { ...asked, only, limit: MOST_AT_ONCE });
    if (!found.ok) return found.error.message;
    if (!(await bringOnChart(of, found.value))) return 'The chart is as it was.';
    onClose();
    return null;
  };
  const setTicked = (key: string, ticked: boolean): void => {
    const next = new Set(left);
    if (ticked) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  const typeInWords = ({ via, type }: AroundKey): string =>
    via === 'attribution'
      ? `hypothesis: ${termOf(attributionRoleTerms, type as never).label}`
      : (language?.linkTypes.find(({ key }) => key === type)?.label ?? type);
  const kindInWords = ({ kind }: AroundKey, count: number): string => {
    const found = language?.kinds.find(({ key }) => key === kind);
    return (count === 1 ? found?.label : found?.plural) ?? kind;
  };

  return (
    <FormDialog
      title="Expand"
      submitLabel={`Add ${Math.min(chosen, MOST_AT_ONCE).toLocaleString('en')} to the chart`}
      className="expand-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <FormSelect
        label="How far"
        options={howFar}
        value={String(steps)}
        onChange={(value) => setSteps(Number(value))}
        autoFocus
      />
      {around && (
        <p className="expand-total" role="status">
          {around.fresh.toLocaleString('en')} not on the chart,{' '}
          {(around.total - around.fresh).toLocaleString('en')} on it
        </p>
      )}
      <ul className="expand-groups" aria-label="What to add">
        {groups.map((group) => {
          const key = keyOf(group);
          return (
            <li key={key}>
              <label>
                <input
                  type="checkbox"
                  checked={!left.has(key)}
                  onChange={(event) => setTicked(key, event.target.checked)}
                />
                <KindMark kind={group.kind} />
                <span className="expand-kind">
                  {group.fresh.toLocaleString('en')} {kindInWords(group, group.fresh).toLowerCase()}
                </span>
                <span className="muted clip">{typeInWords(group)}</span>
                <span className="muted expand-shown">
                  {group.shown > 0 && `${group.shown.toLocaleString('en')} on the chart`}
                </span>
              </label>
            </li>
          );
        })}
      </ul>
      {chosen > MOST_AT_ONCE && (
        <p className="muted">
          {chosen.toLocaleString('en')} are ticked. The nearest {MOST_AT_ONCE} come first; expand
          again for more.
        </p>
      )}
    </FormDialog>
  );
}
