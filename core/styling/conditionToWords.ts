import type { LanguageView } from '../views/caseView';
import { measureForms, measureToText } from '../wording/measureWords';
import type { StyleCondition } from './chartStyling';

/** What a rule is about, as the legend and the list of rules say it. */
export function conditionToWords(
  condition: StyleCondition,
  { kinds, linkTypes }: Pick<LanguageView, 'kinds' | 'linkTypes'>,
): string {
  if ('kind' in condition) {
    return kinds.find(({ key }) => key === condition.kind)?.plural ?? condition.kind;
  }
  if ('linkType' in condition) {
    const type = linkTypes.find(({ key }) => key === condition.linkType);
    return `link: ${type?.label ?? condition.linkType}`;
  }
  if ('field' in condition) {
    const fields = kinds.flatMap((kind) => kind.fields);
    const label = fields.find(({ key }) => key === condition.field)?.label ?? condition.field;
    return condition.equals === undefined ? `${label}: any` : `${label}: ${condition.equals}`;
  }
  const { measure, scope, attributions } = condition.measure;
  const least = measureToText(measure, condition.least);
  const notes = [scope === 'case' ? 'whole case' : null, attributions ? 'with hypotheses' : null];
  const note = notes.filter((part) => part !== null).join(', ');
  return `${measureForms[measure].label} ≥ ${least}${note === '' ? '' : ` (${note})`}`;
}
