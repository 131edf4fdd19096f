import type { ReactElement } from 'react';
import type { ClaimView } from '../../core/views/recordView';
import { useRequest } from '../store/useRequest';

/** What a passage says, in its paragraph where the source's text is kept. */
export function PassageContext({ view }: { readonly view: ClaimView }): ReactElement {
  const { passage, source } = view;
  const isPlaced = passage.span !== null || passage.paragraph !== null;
  const context = useRequest('passage.context', { uid: passage.uid }, { enabled: isPlaced }).data;
  const shared = { dir: 'auto', lang: source.language ?? undefined } as const;
  if (!context) return <blockquote {...shared}>{passage.text}</blockquote>;
  const isQuoted = passage.text === '' || context.marked === passage.text;
  return (
    <>
      {!isQuoted && (
        <p className="claim-text" dir="auto">
          {passage.text}
        </p>
      )}
      <blockquote {...shared}>
        {context.before}
        {context.marked !== '' && <mark>{context.marked}</mark>}
        {context.after}
      </blockquote>
    </>
  );
}
