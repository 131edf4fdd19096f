import type { ReactElement } from 'react';
import type { ClaimView } from '../../core/views/recordView';
import { independenceToWords } from '../../core/wording/independenceToWords';
import { useRequest } from '../store/useRequest';

/** How many independent sources say it, and which of them repeat another. */
export function SourcesBehind({
  claims,
}: {
  readonly claims: readonly ClaimView[];
}): ReactElement | null {
  const sources = useRequest('case.contents', null).data?.sources;
  const standing = claims.filter(({ claim }) => claim.retraction === null);
  if (sources === undefined || standing.length === 0) return null;
  const said = standing.map(({ source, sourceRoot }) => ({ source: source.uid, root: sourceRoot }));
  return (
    <p className="sources-behind" dir="auto">
      {independenceToWords(said, sources)}
    </p>
  );
}
