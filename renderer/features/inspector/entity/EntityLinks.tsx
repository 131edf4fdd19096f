import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { dateToWords } from '../../../../core/dates/dateToWords';
import type { EntityRecord, LinkLine } from '../../../../core/views/recordView';
import { EntityLink } from '../../../controls/EntityLink';
import { Footing } from '../../../controls/Footing';
import { LineSymbol } from '../../../controls/LineSymbol';
import { RecordLink } from '../../../controls/RecordLink';
import { Section } from '../../../controls/Section';
import { useLinkType } from '../../../store/caseQueries';

/** More would push hypotheses and notes far down. */
const FIRST_SHOWN = 12;

function LinkRow({ line, from }: { readonly line: LinkLine; readonly from: string }): ReactElement {
  const { link, other } = line;
  const type = useLinkType(link.type);
  const label = (link.from === from ? type?.label : type?.inverse) ?? link.type;
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
      </span>
      <Footing claims={line.claimCount} sources={line.sourceCount} contested={line.contested} />
    </li>
  );
}

/** What it is connected to; the type opens the link, the name its other end. */
export function EntityLinks({ record }: { readonly record: EntityRecord }): ReactElement {
  const [all, setAll] = useState(false);
  const { links, linkCount, entity } = record;
  const shown = all ? links : links.slice(0, FIRST_SHOWN);
  return (
    <Section title="Links" count={linkCount}>
      {linkCount === 0 ? (
        <p className="section-empty">
          No links yet. Drag from its edge to another node, or use “New link …” below.
        </p>
      ) : (
        <ul className="link-rows">
          {shown.map((line) => (
            <LinkRow key={line.link.uid} line={line} from={entity.uid} />
          ))}
        </ul>
      )}
      {links.length > shown.length && (
        <Button size="small" variant="minimal" onClick={() => setAll(true)}>
          Show all {links.length}
        </Button>
      )}
      {all && linkCount > links.length && (
        <p className="section-empty">
          The first {links.length} of {linkCount} are listed.
        </p>
      )}
    </Section>
  );
}
