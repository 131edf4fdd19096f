import type { MeasureName } from '../../../core/graph/measures/measures';
import type { StyleCondition } from '../../../core/styling/chartStyling';
import { measureForms } from '../../../core/wording/measureWords';

/** A new rule while it is filled in. */
export interface RuleDraft {
  readonly about: 'kind' | 'linkType' | 'field' | 'measure';
  /** Of the kind, the type, the field or the measure. */
  readonly key: string;
  /** As it is typed: what a field is, or the least of a measure. */
  readonly value: string;
  readonly scope: 'chart' | 'case';
  readonly attributions: boolean;
}

export const firstDraft: RuleDraft = {
  about: 'kind',
  key: '',
  value: '',
  scope: 'chart',
  attributions: false,
};

/** What the rule is about; null while something is missing. */
export function draftToCondition(draft: RuleDraft): StyleCondition | null {
  const { about, key, scope, attributions } = draft;
  const value = draft.value.trim();
  if (key === '') return null;
  if (about === 'kind') return { kind: key };
  if (about === 'linkType') return { linkType: key };
  if (about === 'field') return value === '' ? { field: key } : { field: key, equals: value };
  const number = Number(value.replace(',', '.').replace(/\s*%$/, ''));
  if (value === '' || !Number.isFinite(number)) return null;
  const measure = key as MeasureName;
  const least = measureForms[measure].unit === 'percent' ? number / 100 : number;
  return { measure: { measure, scope, attributions }, least };
}
