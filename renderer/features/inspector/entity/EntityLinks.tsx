import { Button } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { isIdentityLink } from '../../../../core/language/identityLinks';
import type { EntityRecord } from '../../../../core/views/recordView';
import { Section } from '../../../controls/Section';
import { LinkRow } from './LinkRow';

/** More would push hypotheses and notes far down. */
const FIRST_SHOWN = 12;

/** What it is connected to; the type opens the link, the name its other end. */
export function EntityLinks({ record }: { readonly record: EntityRecord }): ReactElement {
  const [all, setAll] = useState(false);
  const links = record.links.filter(({ link }) => !isIdentityLink(link.type));
  // Those that say who may be the same stand in a section of their own.
  const linkCount = record.linkCount - (record.links.length - links.length);
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
            <LinkRow key={line.link.uid} line={line} record={record} />
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
