import type { ReactElement } from 'react';
import { isIdentityLink } from '../../../../core/language/identityLinks';
import type { EntityRecord } from '../../../../core/views/recordView';
import { Section } from '../../../controls/Section';
import { useRequest } from '../../../store/useRequest';
import { LinkRow } from '../entity/LinkRow';
import { AlikeItem } from './AlikeItem';
import './identity.css';

interface SameAsProps {
  readonly record: EntityRecord;
  readonly canEdit: boolean;
}

/**
 * Who may be one and the same with it, by which claims; and whose names are alike, which is no
 * more than a suggestion.
 */
export function SameAs({ record, canEdit }: SameAsProps): ReactElement | null {
  const { entity } = record;
  const said = record.links.filter(({ link }) => isIdentityLink(link.type));
  const found = useRequest('entity.alike', { uid: entity.uid }).data ?? [];
  const known = new Set(said.map(({ other }) => other.uid));
  const alike = found.filter((candidate) => !known.has(candidate.entity.uid));
  if (said.length === 0 && alike.length === 0) return null;
  return (
    <Section title="The same as?" count={said.length}>
      {said.length > 0 && (
        <ul className="link-rows">
          {said.map((line) => (
            <LinkRow key={line.link.uid} line={line} record={record} />
          ))}
        </ul>
      )}
      {alike.length > 0 && (
        <>
          <p className="section-empty">Suggested, because their names are alike:</p>
          <ul className="link-rows" aria-label="Names that are alike">
            {alike.map((candidate) => (
              <AlikeItem
                key={candidate.entity.uid}
                of={entity.uid}
                alike={candidate}
                canEdit={canEdit}
              />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
