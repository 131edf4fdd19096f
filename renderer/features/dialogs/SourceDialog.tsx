import { Classes } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { Command } from '../../../core/commands/command';
import { sourceTypes, type Source } from '../../../core/language/source';
import { paragraphsOf } from '../../../core/text/paragraphsOf';
import { newUid, type Uid } from '../../../core/uid';
import { reliabilityTerms } from '../../../core/vocabularies/reliability';
import { DateInput } from '../../controls/DateInput';
import { execute } from '../../store/execute';
import { openInReader } from '../../store/openInReader';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { FormDialog } from './FormDialog';
import { FormField } from './FormField';
import { FormSelect } from './FormSelect';
import { FormTerm } from './FormTerm';
import { FormText } from './FormText';
import { GoneDialog } from './GoneDialog';
import type { Problems } from './readParts';
import {
  emptySource,
  readSource,
  sourceToDraft,
  suggestTitle,
  type SourceDraft,
} from './sourceDraft';

interface SourceDialogProps {
  /** Null: a new one. */
  readonly source: Uid | null;
  readonly onClose: () => void;
}

/** A new source, or all of one that the case has. */
export function SourceDialog({ source, onClose }: SourceDialogProps): ReactElement | null {
  const record = useRequest('source.record', { uid: source ?? '' }, { enabled: source !== null });
  if (source === null) return <SourceForm source={null} onClose={onClose} />;
  if (record.error) return <GoneDialog title="Source" error={record.error} onClose={onClose} />;
  return record.data ? <SourceForm source={record.data.source} onClose={onClose} /> : null;
}

function SourceForm({
  source,
  onClose,
}: {
  readonly source: Source | null;
  readonly onClose: () => void;
}): ReactElement {
  const sources = useRequest('case.contents', null).data?.sources ?? [];
  const select = useWorkbench((state) => state.select);
  const [draft, setDraft] = useState(source ? sourceToDraft(source) : emptySource);
  const [problems, setProblems] = useState<Problems>({});
  const change = (part: Partial<SourceDraft>): void => {
    setDraft({ ...draft, ...part });
    setProblems({});
  };
  const text = (part: 'title' | 'publisher' | 'author' | 'url' | 'language', label: string) => (
    <FormText
      label={label}
      value={draft[part]}
      problem={problems[part]}
      placeholder={part === 'title' ? '' : 'not given'}
      autoFocus={part === 'title'}
      onChange={(typed) => change({ [part]: typed })}
    />
  );
  const submit = async (): Promise<string | null> => {
    const read = readSource(draft, source?.uid ?? null, sources);
    if (!read.ok) {
      setProblems(read.problems);
      return null;
    }
    const uid = source?.uid ?? newUid();
    const command: Command = {
      name: source ? 'source.edit' : 'source.create',
      args: { uid, ...read.value },
    };
    const result = await execute({ commands: [command] });
    if (!result.ok) return result.error.message;
    select([{ word: 'source', uid }]);
    onClose();
    if (!source && useWorkbench.getState().view === 'reader') openInReader({ source: uid });
    return null;
  };
  const paragraphs = paragraphsOf(draft.text).length;
  return (
    <FormDialog
      title={source ? 'Source' : 'New source'}
      submitLabel={source ? 'Save' : 'Create'}
      className="wide-dialog"
      onSubmit={submit}
      onClose={onClose}
    >
      <div className="form-columns">
        <div>
          {text('title', 'Title')}
          <FormSelect
            label="Type"
            options={sourceTypes.map((type) => ({ value: type, label: type }))}
            value={draft.type}
            onChange={(type) =>
              change({ type: sourceTypes.find((one) => one === type) ?? 'other' })
            }
          />
          <FormTerm
            label="Reliability"
            terms={reliabilityTerms}
            value={draft.reliability}
            noneText="not given"
            notKnown="F"
            withSign
            onChange={(reliability) => change({ reliability })}
          />
          <FormText
            label="Rests on"
            value={draft.reliabilityBasis}
            problem={problems['reliabilityBasis']}
            placeholder="Why this grade"
            onChange={(reliabilityBasis) => change({ reliabilityBasis })}
          />
          <FormSelect
            label="Derives from"
            options={[
              { value: '', label: 'no other source' },
              ...sources
                .filter(({ uid }) => uid !== source?.uid)
                .map(({ uid, title }) => ({ value: uid, label: title })),
            ]}
            value={draft.derivesFrom ?? ''}
            problem={problems['derivesFrom']}
            hint="Sources that repeat one another count as one."
            onChange={(uid) => change({ derivesFrom: uid === '' ? null : uid })}
          />
          {text('publisher', 'Publisher')}
          {text('author', 'Author')}
          <FormField label="Published" problem={null}>
            {({ id }) => (
              <DateInput
                id={id}
                value={draft.published}
                onChange={(published) => change({ published })}
              />
            )}
          </FormField>
          {text('language', 'Language')}
          {text('url', 'Web address')}
        </div>
        <div className="form-column">
          <FormText
            label="Description"
            rows={3}
            value={draft.description}
            problem={problems['description']}
            onChange={(description) => change({ description })}
          />
          <FormField
            label="Its text"
            problem={problems['text'] ?? null}
            hint={textHint(paragraphs)}
          >
            {({ id, note }) => (
              <textarea
                id={id}
                className={`${Classes.INPUT} ${Classes.FILL} source-words`}
                dir="auto"
                placeholder="Paste it here, with a blank line between paragraphs."
                aria-describedby={note}
                value={draft.text}
                onChange={(event) => {
                  const typed = event.target.value;
                  const isUntitled = draft.title === '' && draft.text === '';
                  change({ text: typed, ...(isUntitled ? { title: suggestTitle(typed) } : {}) });
                }}
              />
            )}
          </FormField>
        </div>
      </div>
    </FormDialog>
  );
}

function textHint(paragraphs: number): string {
  if (paragraphs === 0) return 'Not kept. Passages can still say in our words what it says.';
  return paragraphs === 1 ? '1 paragraph' : `${paragraphs.toLocaleString('en')} paragraphs`;
}
