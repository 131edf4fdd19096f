import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { measureNames, type MeasureName } from '../../../core/graph/measures/measures';
import { paletteColours } from '../../../core/language/kind';
import type { StyleCondition, StyleRule } from '../../../core/styling/chartStyling';
import type { LanguageView } from '../../../core/views/caseView';
import { measureForms } from '../../../core/wording/measureWords';
import { draftToCondition, firstDraft, type RuleDraft } from './ruleDraft';

interface AddRuleProps {
  readonly language: LanguageView;
  /** How many rules there are: each new one begins with another colour. */
  readonly count: number;
  readonly onAdd: (rule: StyleRule) => void;
}

const abouts = [
  ['kind', 'Kind'],
  ['linkType', 'Link type'],
  ['field', 'Field'],
  ['measure', 'Measure'],
] as const;

const numeric = measureNames.filter((name) => measureForms[name].unit !== 'group');

/** What a new rule is about. How it looks is then chosen at the rule. */
export function AddRule({ language, count, onAdd }: AddRuleProps): ReactElement {
  const [draft, setDraft] = useState<RuleDraft>(firstDraft);
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
      aria-label="New rule"
      onSubmit={(event) => {
        event.preventDefault();
        if (!condition) return;
        const colour = paletteColours[count % paletteColours.length] ?? 'blue';
        onAdd({ when: condition, colour });
      }}
    >
      <label>
        <span>Rule by</span>
        <select
          aria-label="Rule by"
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
      <Button size="small" type="submit" disabled={!condition} fill>
        Add the rule
      </Button>
    </form>
  );
}
