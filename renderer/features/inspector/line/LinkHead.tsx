import type { ReactElement } from 'react';
import type { LinkType } from '../../../../core/language/kind';
import { ok } from '../../../../core/result';
import type { LinkRecord } from '../../../../core/views/recordView';
import { EntityLink } from '../../../controls/EntityLink';
import { InPlace } from '../../../controls/InPlace';
import { LineSymbol } from '../../../controls/LineSymbol';
import { useLanguage } from '../../../store/caseQueries';
import { execute } from '../../../store/execute';

interface LinkHeadProps {
  readonly record: LinkRecord;
  readonly type: LinkType | undefined;
  readonly canEdit: boolean;
}

/** The link read as a sentence: one end, what it is, the other end. */
export function LinkHead({ record, type, canEdit }: LinkHeadProps): ReactElement {
  const types = useLanguage()?.linkTypes ?? [];
  const { link, from, to, claimCount } = record;
  return (
    <header className="inspector-head">
      <p className="inspector-kind">link</p>
      <h2 className="line-title">
        <EntityLink entity={from} />
        <span className="line-type">
          <LineSymbol of={{ word: 'link', sourced: claimCount > 0 }} />
          <InPlace<string>
            label="Type"
            text={link.type}
            shown={type?.label ?? link.type}
            kind={{
              type: 'choice',
              choices: types.map(({ key, label }) => ({ value: key, label })),
            }}
            hint={type?.description ?? ''}
            parse={ok}
            save={(key) =>
              execute({ commands: [{ name: 'link.edit', args: { uid: link.uid, type: key } }] })
            }
            canEdit={canEdit}
          />
          {(type?.directed ?? true) && <span aria-hidden="true">↓</span>}
          {type?.directed === false && <span className="tag">either way</span>}
        </span>
        <EntityLink entity={to} />
      </h2>
    </header>
  );
}
