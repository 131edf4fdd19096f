import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { measureNames, type MeasureName } from '../../../core/graph/measures/measures';
import type { StyleCondition } from '../../../core/styling/chartStyling';
import type { LanguageView } from '../../../core/views/caseView';
import { measureForms } from '../../../core/wording/measureWords';
import { conditionToDraft, draftToCondition, firstDraft, type RuleDraft } from './ruleDraft';

interface RuleFormProps {
  readonly language: LanguageView;
  readonly label: string;
  /** What the rule is about till now; null: it is a new one. */
  readonly before: StyleCondition | null;
  readonly submit: string;
  readonly onDone: (condition: StyleCondition) => void;
  /** Null: there is nothing to go back to. */
  readonly onCancel: (() => void) | null;
}

const abouts = [
  ['kind', 'Kind'],
  ['linkType', 'Link type'],
  ['field', 'Field'],
  ['measure', 'Measure'],
] as const;

const numeric = measureNames.filter((name) => measureForms[name].unit !== 'group');

/** What a rule is about. How it looks is chosen at the rule. */
export function RuleForm(props: RuleFormProps): ReactElement {
  const { language, label, before, submit, onDone, onCancel } = props;
  const [draft, setDraft] = useState<RuleDraft>(before ? conditionToDraft(before) : firstDraft);
  const set = (change: Partial<RuleDraft>): void => setDraft({ ...draft, ...change });
  const fields = language.kinds.flatMap((kind) => kind.fields);
  const options: Readonly<Record<RuleDraft['about'], readonly (readonly [string, string])[]>> = {
    kind: language.kinds.map(({ key, plural }) => [key, plural]),
    linkType: language.linkTypes.map(({ key, label }) => [key, label]),
    field: [...new Map(fields.map(({ key, label }) => [key, label]))],
    measure: numeric.map((name) => [name, measureForms[name].label]),
  };
  const keys = options[draft.about];
  const key = keys.some(([one]) => one === draft.key) ? draft.key : (keys[0]?.[0] ?? '');
  const condition: StyleCondition | null = draftToCondition({ ...draft, key });
  const unit = draft.about === 'measure' ? measureForms[key as MeasureName].unit : null;
  return (
    <form
      className="style-add"
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (condition) onDone(condition);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !onCancel) return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <label>
        <span>Rule by</span>
        <select
          aria-label="Rule by"
          autoFocus={onCancel !== null}
          value={draft.about}
          onChange={(event) => set({ about: event.target.value as RuleDraft['about'], value: '' })}
        >
          {abouts.map(([about, label]) => (
            <option key={about} value={about}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        <select
          aria-label="Which"
          value={key}
          onChange={(event) => set({ key: event.target.value })}
        >
          {keys.map(([one, label]) => (
            <option key={one} value={one}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {draft.about === 'field' && (
        <label className="style-add-wide">
          <span>Is</span>
          <input
            value={draft.value}
            placeholder="any value"
            onChange={(event) => set({ value: event.target.value })}
          />
        </label>
      )}
      {draft.about === 'measure' && (
        <>
          <label>
            <span>At least{unit === 'percent' ? ' %' : ''}</span>
            <input
              inputMode="decimal"
              value={draft.value}
              onChange={(event) => set({ value: event.target.value })}
            />
          </label>
          <label>
            <select
              aria-label="Measured over"
              value={draft.scope}
              onChange={(event) => set({ scope: event.target.value as RuleDraft['scope'] })}
            >
              <option value="chart">This chart</option>
              <option value="case">Whole case</option>
            </select>
          </label>
          <label className="style-tick">
            <input
              type="checkbox"
              checked={draft.attributions}
              onChange={(event) => set({ attributions: event.target.checked })}
            />
            Hypotheses count as lines
          </label>
        </>
      )}
      <div className="style-form-buttons">
        <Button size="small" type="submit" disabled={!condition} fill>
          {submit}
        </Button>
        {onCancel && (
          <Button size="small" onClick={onCancel}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  );
}
