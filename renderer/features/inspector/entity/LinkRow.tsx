import type { ReactElement } from 'react';
import { dateToWords } from '../../../../core/dates/dateToWords';
import type { EntityRecord, LinkLine } from '../../../../core/views/recordView';
import { EntityLink } from '../../../controls/EntityLink';
import { Footing } from '../../../controls/Footing';
import { LineSymbol } from '../../../controls/LineSymbol';
import { RecordLink } from '../../../controls/RecordLink';
import { useLinkType } from '../../../store/caseQueries';
import { Origin } from '../identity/Origin';

interface LinkRowProps {
  readonly line: LinkLine;
  readonly record: EntityRecord;
}

/** Whether the link leads away from the entity of the record, or from one merged into it. */
function isOutward({ link }: LinkLine, { entity, merged }: EntityRecord): boolean {
  if (link.from === entity.uid) return true;
  return link.to !== entity.uid && merged.some((member) => member.entity.uid === link.from);
}

/** One link as it reads from the entity; the type opens the link, the name its other end. */
export function LinkRow({ line, record }: LinkRowProps): ReactElement {
  const { link, other } = line;
  const type = useLinkType(link.type);
  const outward = isOutward(line, record);
  const label = (outward ? type?.label : type?.inverse) ?? link.type;
  return (
    <li className={`link-row ${link.retraction ? 'is-retracted' : ''}`}>
      <RecordLink
        to={{ word: 'link', uid: link.uid }}
        className="link-row-type"
        title="Who says so, and what else is known of this link"
      >
        <LineSymbol of={{ word: 'link', sourced: line.claimCount > 0 }} />
        <bdi>{label}</bdi>
      </RecordLink>
      <span className="link-row-other">
        <EntityLink entity={other} />
        {link.date !== null && <span className="muted">{dateToWords(link.date)}</span>}
        {link.retraction && <span className="tag">retracted</span>}
        <Origin record={record} uid={outward ? link.from : link.to} />
      </span>
      <Footing claims={line.claimCount} sources={line.sourceCount} contested={line.contested} />
    </li>
  );
}
