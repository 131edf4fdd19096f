import { attributionRoleTerms } from '../../core/vocabularies/attributionRole';
import { termOf } from '../../core/vocabularies/termOf';
import { useLanguage, useSlice } from './caseQueries';
import type { Selected, SelectedWord } from './selection';
import { suspectName, titleOnChart } from './sliceTitles';
import { useRequest } from './useRequest';

/** What the window calls a thing, on the chart or not. Null while it is being read, or gone. */
export function useRecordTitle({ word, uid }: Selected): string | null {
  const slice = useSlice().data;
  const language = useLanguage();
  const shown = slice && language ? titleOnChart(slice, language, uid) : null;
  const ask = (asked: SelectedWord) => ({
    enabled: slice !== undefined && shown === null && word === asked,
  });
  const entity = useRequest('entity.record', { uid }, ask('entity')).data?.entity;
  const link = useRequest('link.record', { uid }, ask('link')).data;
  const hypothesis = useRequest('attribution.record', { uid }, ask('attribution')).data;
  const source = useRequest('source.record', { uid }, ask('source')).data?.source;
  if (shown !== null) return shown;
  if (entity) return entity.names.find(({ role }) => role === 'preferred')?.text ?? null;
  if (source) return source.title;
  if (link) {
    const type = language?.linkTypes.find(({ key }) => key === link.link.type);
    return `${link.from.name} ${type?.label ?? link.link.type} ${link.to.name}`;
  }
  if (hypothesis) {
    const { attribution, actor, incident } = hypothesis;
    const who = suspectName(attribution, actor?.name ?? null);
    return `${who} ${termOf(attributionRoleTerms, attribution.role).verb} ${incident.name}`;
  }
  return null;
}
