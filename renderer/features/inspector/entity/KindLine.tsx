import type { ReactElement } from 'react';
import type { Entity } from '../../../../core/language/entity';
import type { Kind } from '../../../../core/language/kind';
import { ok } from '../../../../core/result';
import { InPlace } from '../../../controls/InPlace';
import { useLanguage } from '../../../store/caseQueries';
import { execute } from '../../../store/execute';

interface KindLineProps {
  readonly entity: Entity;
  readonly kind: Kind | undefined;
  readonly canEdit: boolean;
}

/** "incident", which can be made another kind. */
export function KindLine({ entity, kind, canEdit }: KindLineProps): ReactElement {
  const kinds = useLanguage()?.kinds ?? [];
  return (
    <p className="inspector-kind">
      <InPlace<string>
        label="Kind"
        text={entity.kind}
        shown={kind?.label.toLowerCase() ?? entity.kind}
        kind={{
          type: 'choice',
          choices: kinds.map(({ key, label }) => ({ value: key, label })),
        }}
        parse={ok}
        save={(key) =>
          execute({ commands: [{ name: 'entity.edit', args: { uid: entity.uid, kind: key } }] })
        }
        canEdit={canEdit}
      />
    </p>
  );
}
