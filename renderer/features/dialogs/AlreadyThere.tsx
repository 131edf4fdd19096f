import type { ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { KindMark } from '../../controls/KindMark';
import { NameText } from '../../controls/NameText';
import { useRequest } from '../../store/useRequest';
import { likeNamed } from './likeNamed';

interface AlreadyThereProps {
  readonly name: string;
  readonly onChoose: (entity: { readonly uid: Uid; readonly title: string }) => void;
}

const MOST_HITS = 40;

/** What the case has under a like name, so that nobody is entered twice by oversight. */
export function AlreadyThere({ name, onChoose }: AlreadyThereProps): ReactElement {
  const text = name.trim();
  const { data } = useRequest(
    'case.search',
    { text: text.slice(0, 500), limit: MOST_HITS, onlyNames: true },
    { enabled: text.length > 2, keepPrevious: true },
  );
  const { same, like } = likeNamed(text.length > 2 ? (data ?? []) : [], text);
  const shown = same.length > 0 ? same : like;
  // A live region is only read out where it stood before it had something to say.
  if (shown.length === 0) return <div role="status" />;
  return (
    <div className="already-there" role="status">
      <span className={same.length > 0 ? 'warn' : 'muted'}>
        {same.length > 0 ? 'Already there:' : 'Like names:'}
      </span>
      {shown.map(({ uid, title, kind }) => (
        <button
          key={uid}
          type="button"
          className="text-link"
          title="Go to it, instead of making another one"
          onClick={() => onChoose({ uid, title })}
        >
          {kind !== null && <KindMark kind={kind} />} <NameText text={title} />
        </button>
      ))}
    </div>
  );
}
