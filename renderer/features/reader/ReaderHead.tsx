import { Button } from '@blueprintjs/core';
import { SearchIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import type { Passage } from '../../../core/language/passage';
import type { Source } from '../../../core/language/source';
import { reliabilityTerms } from '../../../core/vocabularies/reliability';
import { termOf } from '../../../core/vocabularies/termOf';
import { languageName } from '../../controls/languageName';
import { NameText } from '../../controls/NameText';
import { NotGiven } from '../../controls/NotGiven';
import { RecordLink } from '../../controls/RecordLink';

interface ReaderHeadProps {
  readonly source: Source;
  readonly claims: number;
  /** Passages that stand nowhere in the text. */
  readonly elsewhere: readonly Passage[];
  /** How many known names; null without a text. */
  readonly found: string | null;
  /** Null: there is no text to find something in. */
  readonly onFind: (() => void) | null;
}

/** What is being read, and how far it can be relied on. */
export function ReaderHead(props: ReaderHeadProps): ReactElement {
  const { source, claims, elsewhere, found, onFind } = props;
  return (
    <header className="reader-head">
      <h3>
        <RecordLink to={{ word: 'source', uid: source.uid }} title="Show it in the inspector">
          <NameText
            className={source.retraction ? 'retracted' : ''}
            text={source.title}
            language={source.language}
          />
        </RecordLink>
      </h3>
      <p className="muted">
        <Reliability of={source} />
        {source.language !== null && <> · {languageName(source.language)}</>} ·{' '}
        {claims === 1 ? '1 claim' : `${claims} claims`}
        {found !== null && <> · {found}</>}
        {source.text !== '' && elsewhere.length > 0 && (
          <> · outside the text: {elsewhere.map(({ locator }) => locator).join(', ')}</>
        )}
      </p>
      {onFind && (
        <Button
          size="small"
          icon={<SearchIcon size={12} />}
          aria-label="Find in this text"
          title="Find in this text (Ctrl F, while the text has the keyboard)"
          onClick={onFind}
        />
      )}
    </header>
  );
}

function Reliability({ of: { reliability } }: { readonly of: Source }): ReactElement {
  if (reliability === null) return <NotGiven text="not graded" />;
  const { label, definition } = termOf(reliabilityTerms, reliability);
  return (
    <span title={definition}>
      <span className="grade">{reliability}</span> {label}
    </span>
  );
}
