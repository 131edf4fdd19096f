import type { ReactElement } from 'react';
import { commonFieldLabels, commonFields } from '../../../../core/language/claim';
import type { Kind } from '../../../../core/language/kind';
import type { EntityRecord } from '../../../../core/views/recordView';
import { ClaimList } from '../../../controls/ClaimList';
import { Section } from '../../../controls/Section';

function fieldToWords(key: string): string {
  const common = commonFields.find((field) => field === key);
  return common ? commonFieldLabels[common] : key.replace(/-/g, ' ');
}

/** Fields whose claims are asked for beside them. */
const shownBeside = new Set(['date', 'position', 'description']);

/** Claims about its name and existence, and about fields that stand nowhere else. */
export function OtherClaims({
  record,
  kind,
}: {
  readonly record: EntityRecord;
  readonly kind: Kind | undefined;
}): ReactElement | null {
  const beside = new Set([...shownBeside, ...(kind?.fields ?? []).map(({ key }) => key)]);
  const others = record.claims.filter(
    ({ claim: { about } }) =>
      'entity' in about && about.entity === record.entity.uid && !beside.has(about.field),
  );
  const isCut = record.claimCount > record.claims.length;
  if (others.length === 0 && !isCut) return null;
  return (
    <Section title="Claims about it" count={others.length} answersWhoSays>
      {others.length > 0 && (
        <ClaimList
          claims={others}
          emptyText=""
          about={({ claim: { about } }) => ('entity' in about ? fieldToWords(about.field) : null)}
        />
      )}
      {isCut && (
        <p className="section-empty">
          The first {record.claims.length} of the {record.claimCount} claims about its fields are
          listed.
        </p>
      )}
    </Section>
  );
}
