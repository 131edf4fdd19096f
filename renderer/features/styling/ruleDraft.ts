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

/** A hundredth of a number, times a hundred, is not always that number again. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** What a rule is about, as it would be typed. */
export function conditionToDraft(condition: StyleCondition): RuleDraft {
  if ('kind' in condition) return { ...firstDraft, about: 'kind', key: condition.kind };
  if ('linkType' in condition) return { ...firstDraft, about: 'linkType', key: condition.linkType };
  if ('field' in condition) {
    return { ...firstDraft, about: 'field', key: condition.field, value: condition.equals ?? '' };
  }
  const { measure, scope, attributions } = condition.measure;
  const isShare = measureForms[measure].unit === 'percent';
  const value = String(isShare ? rounded(condition.least * 100) : condition.least);
  return { about: 'measure', key: measure, value, scope, attributions };
}

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
  const least = measureForms[measure].unit === 'percent' ? rounded(number / 100) : number;
  return { measure: { measure, scope, attributions }, least };
}
