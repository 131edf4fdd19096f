import { useMemo } from 'react';
import type { Source } from '../../../core/language/source';
import { useRequest } from '../../store/useRequest';
import { useDismissed } from './dismissed';
import type { PassageMark } from './passageMarks';
import { suggestionsFrom, type Suggestion } from './suggestions';

interface Suggestions {
  readonly suggestions: readonly Suggestion[];
  /** "12 known names", or that they are still looked for. */
  readonly found: string | null;
}

/** Known names in the text, which arrive after it: a long text is read before it is searched. */
export function useSuggestions({ uid, text }: Source, marks: readonly PassageMark[]): Suggestions {
  const { data, error } = useRequest('source.mentions', { uid }, { enabled: text !== '' });
  const dismissed = useDismissed((state) => state.keys);
  const suggestions = useMemo(
    () => (data ? suggestionsFrom(data, text, marks, dismissed) : []),
    [data, text, marks, dismissed],
  );
  return { suggestions, found: text === '' ? null : wordFound(data, error) };
}

function wordFound(
  data: { readonly mentions: readonly unknown[]; readonly total: number } | undefined,
  error: Error | null,
): string {
  if (error) return 'known names could not be looked for';
  if (!data) return 'looking for known names …';
  const { total, mentions } = data;
  const times = total === 1 ? '1 known name' : `${total.toLocaleString('en')} known names`;
  return total > mentions.length
    ? `${times}, the first ${mentions.length.toLocaleString('en')} underlined`
    : times;
}
