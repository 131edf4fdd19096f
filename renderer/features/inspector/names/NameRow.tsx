import { Button } from '@blueprintjs/core';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { nameRoles, type Name } from '../../../../core/language/entity';
import { ok, type Result } from '../../../../core/result';
import { InPlace } from '../../../controls/InPlace';
import { languageName, scriptName } from '../../../controls/languageName';
import { NotGiven } from '../../../controls/NotGiven';
import { parseLanguage, parseLine } from '../../../controls/parseTyped';
import { moveName, relanguageName, removeName, reroleName, retextName } from './editNames';

interface NameRowProps {
  readonly name: Name;
  readonly names: readonly Name[];
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly save: (names: Name[]) => Promise<Result<unknown>>;
}

/** One name with its role and language; each change is saved at once. */
export function NameRow({ name, names, isFirst, isLast, save }: NameRowProps): ReactElement {
  return (
    <div className="name-row" role="group" aria-label={name.text}>
      <InPlace<string>
        className="name-text"
        label={`name “${name.text}”`}
        text={name.text}
        shown={
          <bdi dir="auto" lang={name.language ?? undefined}>
            {name.text}
          </bdi>
        }
        parse={(text) => parseLine('The name', text)}
        save={(text) => save(retextName(names, name.uid, text))}
        canEdit
      />
      <span className="name-buttons">
        <Button
          size="small"
          variant="minimal"
          icon={<ArrowUpIcon size={12} />}
          aria-label={`Move “${name.text}” up`}
          disabled={isFirst}
          onClick={() => void save(moveName(names, name.uid, -1))}
        />
        <Button
          size="small"
          variant="minimal"
          icon={<ArrowDownIcon size={12} />}
          aria-label={`Move “${name.text}” down`}
          disabled={isLast}
          onClick={() => void save(moveName(names, name.uid, 1))}
        />
        <Button
          size="small"
          variant="minimal"
          icon={<CrossIcon size={12} />}
          aria-label={`Remove the name “${name.text}”`}
          disabled={names.length === 1}
          onClick={() => void save(removeName(names, name.uid))}
        />
      </span>
      <span className="name-facts">
        <InPlace<Name['role']>
          label={`role of “${name.text}”`}
          text={name.role}
          shown={name.role}
          kind={{
            type: 'choice',
            choices: nameRoles.map((role) => ({ value: role, label: role })),
          }}
          parse={(text) => ok(text as Name['role'])}
          save={(role) => save(reroleName(names, name.uid, role))}
          canEdit
        />
        <InPlace<string | null>
          label={`language of “${name.text}”`}
          text={name.language ?? ''}
          shown={
            name.language === null ? (
              <NotGiven text="language not given" />
            ) : (
              languageName(name.language)
            )
          }
          hint="A tag such as ar, fa, ckb or en"
          reading={(text) => {
            const parsed = parseLanguage(text);
            return parsed.ok && parsed.value !== null ? languageName(parsed.value) : null;
          }}
          parse={parseLanguage}
          save={(language) => save(relanguageName(names, name.uid, language))}
          canEdit
        />
        {name.script !== null && <span className="muted">{scriptName(name.script)} script</span>}
      </span>
    </div>
  );
}
