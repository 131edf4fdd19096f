import type { ReactElement } from 'react';
import type { CommandArguments } from '../../../../core/commands/command';
import { sourceTypes, type Source } from '../../../../core/language/source';
import { languageName } from '../../../controls/languageName';
import { parseFieldValue, parseLanguage } from '../../../controls/parseTyped';
import { execute } from '../../../store/execute';
import { useRequest } from '../../../store/useRequest';
import { ChoiceField } from '../ChoiceField';
import { DateField } from '../DateField';
import { ProseField } from '../ProseField';
import { TextField } from '../TextField';
import { ReliabilityField } from './ReliabilityField';

interface SourceFieldsProps {
  readonly source: Source;
  readonly canEdit: boolean;
}

const types = sourceTypes.map((type) => ({ value: type, label: type }));

/** What is known of a source; each edit is saved when it is made. */
export function SourceFields({ source, canEdit }: SourceFieldsProps): ReactElement {
  const sources = useRequest('case.contents', null).data?.sources ?? [];
  const others = sources
    .filter(({ uid }) => uid !== source.uid)
    .map(({ uid, title }) => ({ value: uid, label: title }));
  const edit = (change: Omit<CommandArguments<'source.edit'>, 'uid'>) =>
    execute({ commands: [{ name: 'source.edit', args: { uid: source.uid, ...change } }] });
  return (
    <div className="fields">
      <ReliabilityField
        value={source.reliability}
        canEdit={canEdit}
        save={(reliability) => edit({ reliability })}
      />
      <ProseField
        label="Grade rests on"
        value={source.reliabilityBasis}
        canEdit={canEdit}
        save={(reliabilityBasis) => edit({ reliabilityBasis })}
      />
      <ChoiceField
        label="Type"
        value={source.type}
        choices={types}
        optional={false}
        canEdit={canEdit}
        save={(type) => edit({ type: type as Source['type'] })}
      />
      <TextField
        label="Publisher"
        value={source.publisher}
        canEdit={canEdit}
        save={(publisher) => edit({ publisher })}
      />
      <TextField
        label="Author"
        value={source.author}
        canEdit={canEdit}
        save={(author) => edit({ author })}
      />
      <DateField
        label="Published"
        value={source.published}
        canEdit={canEdit}
        save={(published) => edit({ published })}
      />
      <TextField
        label="Language"
        value={source.language}
        shown={languageName}
        parse={parseLanguage}
        canEdit={canEdit}
        save={(language) => edit({ language })}
      />
      <TextField
        label="Web address"
        value={source.url}
        parse={parseUrl}
        canEdit={canEdit}
        save={(url) => edit({ url })}
      />
      <ChoiceField
        label="Repeats"
        value={source.derivesFrom}
        choices={others}
        optional
        noneText="no other source"
        canEdit={canEdit}
        save={(derivesFrom) => edit({ derivesFrom })}
      />
      <ProseField
        label="Description"
        value={source.description}
        canEdit={canEdit}
        save={(description) => edit({ description })}
      />
    </div>
  );
}

function parseUrl(text: string) {
  const parsed = parseFieldValue({ label: 'This', type: 'url' }, text);
  return parsed.ok
    ? { ...parsed, value: parsed.value === null ? null : String(parsed.value) }
    : parsed;
}
