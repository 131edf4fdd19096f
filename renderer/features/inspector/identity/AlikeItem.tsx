import { Button } from '@blueprintjs/core';
import type { ReactElement } from 'react';
import type { Uid } from '../../../../core/uid';
import type { Alike } from '../../../../core/views/alikeView';
import { EntityLink } from '../../../controls/EntityLink';
import { linkAsPossiblySame } from '../../../store/linkAsPossiblySame';

interface AlikeItemProps {
  readonly of: Uid;
  readonly alike: Alike;
  readonly canEdit: boolean;
}

/** A candidate, with the two names for which it is one. */
export function AlikeItem({ of, alike, canEdit }: AlikeItemProps): ReactElement {
  const { entity, name, theirs } = alike;
  return (
    <li className="alike">
      <span>
        <EntityLink entity={entity} />{' '}
        <span className="muted">
          {name === theirs ? (
            <>
              also named “<bdi>{theirs}</bdi>”
            </>
          ) : (
            <>
              “<bdi>{theirs}</bdi>” is like “<bdi>{name}</bdi>”
            </>
          )}
        </span>
      </span>
      {canEdit && (
        <Button
          size="small"
          aria-label={`Link as possibly the same as ${entity.name}`}
          title="Link them as possibly the same. They stay two."
          onClick={() => void linkAsPossiblySame(of, entity.uid)}
        >
          Link
        </Button>
      )}
    </li>
  );
}
