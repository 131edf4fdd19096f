import { markdownToText } from '../canvas/labels/markdownToText';
import { useLanguage, useSlice } from './caseQueries';
import type { Selected, SelectedWord } from './selection';
import { attributionToWords, linkToWords, titleOnChart } from './sliceTitles';
import { useRequest } from './useRequest';

/** What the window calls a thing, on the chart or not. */
export function useRecordTitle({ word, uid }: Selected): string {
  const slice = useSlice().data;
  const language = useLanguage();
  const shown = slice && language ? titleOnChart(slice, language, uid) : null;
  const ask = (asked: SelectedWord) => ({
    enabled: slice !== undefined && shown === null && word === asked,
  });
  const entity = useRequest('entity.record', { uid }, ask('entity'));
  const link = useRequest('link.record', { uid }, ask('link'));
  const hypothesis = useRequest('attribution.record', { uid }, ask('attribution'));
  const source = useRequest('source.record', { uid }, ask('source'));
  const note = useRequest('annotation.record', { uid }, ask('annotation'));
  if (shown !== null) return shown;
  if ({ entity, link, attribution: hypothesis, source, annotation: note }[word].error) {
    return 'No longer in the case';
  }
  if (entity.data) {
    return entity.data.entity.names.find(({ role }) => role === 'preferred')?.text ?? '…';
  }
  if (source.data) return source.data.source.title;
  if (note.data) return markdownToText(note.data.text);
  if (link.data) {
    const { from, to } = link.data;
    return linkToWords(language, link.data.link.type, from.name, to.name);
  }
  if (hypothesis.data) {
    const { attribution, actor, incident } = hypothesis.data;
    return attributionToWords(attribution, actor?.name ?? null, incident.name);
  }
  return 'Reading …';
}
