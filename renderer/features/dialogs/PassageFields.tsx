import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import { cutText } from '../../../core/text/cutText';
import { paragraphsOf } from '../../../core/text/paragraphsOf';
import { useRequest } from '../../store/useRequest';
import { FormSelect } from './FormSelect';
import { FormText } from './FormText';
import { noPassage, placeInText, type PassageDraft } from './passageDraft';
import type { Problems } from './readParts';

interface PassageFieldsProps {
  readonly draft: PassageDraft;
  readonly problems: Problems;
  readonly onChange: (draft: PassageDraft) => void;
}

/** A passage that the source has, or a new one; what the reader marked stands as it is. */
export function PassageFields({ draft, problems, onChange }: PassageFieldsProps): ReactElement {
  const sources = useRequest('case.contents', null).data?.sources ?? [];
  const known = useRequest(
    'passage.record',
    { uid: draft.passage ?? '' },
    { enabled: draft.passage !== null },
  ).data;
  const source = draft.source ?? known?.source.uid ?? null;
  const record = useRequest(
    'source.record',
    { uid: source ?? '' },
    { enabled: source !== null },
  ).data;
  if (draft.span !== null && draft.marked) {
    return (
      <MarkedPassage
        title={sources.find(({ uid }) => uid === source)?.title ?? '…'}
        draft={draft}
        onChange={onChange}
      />
    );
  }
  const paragraphs = record ? paragraphsOf(record.source.text) : [];
  const passages = (record?.passages ?? []).map(({ uid, locator, text }) => ({
    value: uid,
    label: `${locator} · ${cutText(text, 70)}`,
    under: 'Passages of this source',
  }));
  return (
    <>
      <FormSelect
        label="Source"
        options={[
          { value: '', label: sources.length === 0 ? 'no source in this case yet' : 'Choose …' },
          ...sources.map(({ uid, title }) => ({ value: uid, label: title })),
        ]}
        value={source ?? ''}
        problem={problems['source']}
        onChange={(uid) => onChange({ ...noPassage, source: uid === '' ? null : uid })}
      />
      {source !== null && (
        <FormSelect
          label="Passage"
          options={[{ value: '', label: 'a new one' }, ...passages]}
          value={draft.passage ?? ''}
          onChange={(uid) => onChange({ ...noPassage, source, passage: uid === '' ? null : uid })}
        />
      )}
      {source !== null && draft.passage === null && (
        <>
          <FormText
            label="Place"
            value={draft.locator}
            problem={problems['locator']}
            placeholder="¶3, headline, p. 12"
            {...(paragraphs.length > 0
              ? { hint: `The text is kept: ¶1 to ¶${String(paragraphs.length)} bring their words.` }
              : {})}
            onChange={(locator) =>
              onChange(placeInText({ ...draft, source, locator }, record?.source.text ?? ''))
            }
          />
          <FormText
            label="It says"
            rows={2}
            value={draft.text}
            problem={problems['passageText']}
            placeholder="Quoted, or in our words"
            onChange={(text) => onChange({ ...draft, source, text })}
          />
        </>
      )}
      {known && (
        <blockquote className="form-quote" dir="auto" lang={known.source.language ?? undefined}>
          {known.passage.text}
        </blockquote>
      )}
    </>
  );
}

function MarkedPassage({
  title,
  draft,
  onChange,
}: {
  readonly title: string;
  readonly draft: PassageDraft;
  readonly onChange: (draft: PassageDraft) => void;
}): ReactElement {
  return (
    <div className="form-field">
      <span>Passage</span>
      <div className="form-input marked-passage">
        <p>
          <bdi>{draft.locator}</bdi> · <bdi>{title}</bdi>{' '}
          <Button
            size="small"
            variant="minimal"
            text="Choose another"
            onClick={() => onChange({ ...noPassage, source: draft.source })}
          />
        </p>
        <blockquote className="form-quote" dir="auto">
          {draft.text}
        </blockquote>
      </div>
    </div>
  );
}
