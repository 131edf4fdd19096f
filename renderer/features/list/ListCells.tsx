import { AnnotationIcon } from '@blueprintjs/icons';
import type { ReactElement, ReactNode } from 'react';
import type { SliceAttribution, SliceLink } from '../../../core/views/sliceView';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { termOf } from '../../../core/vocabularies/termOf';
import { Footing } from '../../controls/Footing';
import { KindMark } from '../../controls/KindMark';
import { LineSymbol } from '../../controls/LineSymbol';
import { NameText } from '../../controls/NameText';
import { NotGiven } from '../../controls/NotGiven';
import type { ItemRow } from './listRows';

function Mark({ row }: { readonly row: ItemRow }): ReactElement {
  switch (row.type) {
    case 'entity':
      return <KindMark kind={row.of.kind} />;
    case 'link':
      return <LineSymbol of={{ word: 'link', sourced: row.of.claimCount > 0 }} />;
    case 'attribution':
      return <LineSymbol of={{ word: 'attribution', likelihood: row.of.likelihood }} />;
    case 'annotation':
      return (
        <span className="mark">
          <AnnotationIcon size={12} />
        </span>
      );
  }
}

function Title({ row }: { readonly row: ItemRow }): ReactElement {
  if (row.type === 'annotation') return <NameText className="clip" text={row.title} />;
  const struck = row.of.retracted ? 'retracted' : '';
  if (row.type === 'entity') {
    return (
      <span className="names">
        <NameText className={`clip ${struck}`} text={row.title} />
        {row.of.otherName !== null && (
          <NameText className="other-name clip" text={row.of.otherName} />
        )}
      </span>
    );
  }
  const [first, second] = row.ends;
  const joint = row.type === 'link' ? `${row.what} ${row.joint}` : row.joint;
  return (
    <span className={`list-ends ${struck}`} title={row.title}>
      <bdi className="clip">{first}</bdi>
      <span className="muted">{joint}</span>
      <bdi className="clip">{second}</bdi>
      {row.type === 'attribution' && <span className="list-what-inline muted">{row.what}</span>}
    </span>
  );
}

function State({ row }: { readonly row: ItemRow }): ReactNode {
  if (row.type === 'annotation') return null;
  if (row.of.retracted) return <span className="tag">retracted</span>;
  if (row.type === 'entity' && row.of.pinned) return <span className="tag">pinned</span>;
  return (
    row.type === 'attribution' &&
    row.of.status !== 'open' && <span className="tag">{row.of.status}</span>
  );
}

function Likelihood({ of }: { readonly of: SliceAttribution }): ReactElement {
  if (of.likelihood === null) return <NotGiven />;
  const { label, from, to } = termOf(likelihoodTerms, of.likelihood);
  return (
    <span className="clip" title={`${String(from)}–${String(to)} %`}>
      {label}
    </span>
  );
}

function LineFooting({ of }: { readonly of: SliceLink | SliceAttribution }): ReactElement {
  return (
    <>
      <Footing claims={of.claimCount} sources={of.sourceCount} contested={of.contested} />
      {'grades' in of && of.grades.length > 0 && (
        <span className="grade clip" title={of.grades.join(', ')}>
          {of.grades.join(' ')}
        </span>
      )}
    </>
  );
}

/** One line's cells. Likelihood and confidence have a cell each: they answer two questions. */
export function ListCells({ row }: { readonly row: ItemRow }): ReactElement {
  const title = (
    <>
      <Mark row={row} />
      <Title row={row} />
      <State row={row} />
    </>
  );
  if (row.type === 'annotation') {
    return (
      <span role="gridcell" aria-colspan={5} className="list-title list-sentence">
        {title}
      </span>
    );
  }
  if (row.type === 'link') {
    return (
      <>
        {/* A link is read as a sentence, and has neither detail nor likelihood beside it. */}
        <span role="gridcell" aria-colspan={4} className="list-title list-sentence">
          {title}
        </span>
        <span role="gridcell" className="list-footing">
          <LineFooting of={row.of} />
        </span>
      </>
    );
  }
  return (
    <>
      <span role="gridcell" className="list-title">
        {title}
      </span>
      <span role="gridcell" className="list-what">
        <span className="clip muted">{row.what}</span>
      </span>
      {row.type === 'entity' ? (
        <span role="gridcell" aria-colspan={3} className="list-detail">
          <span className="list-what-inline muted">{row.what}</span>
          {row.of.detail !== null && <NameText className="clip" text={row.of.detail} />}
        </span>
      ) : (
        <>
          <span role="gridcell">
            <Likelihood of={row.of} />
          </span>
          <span role="gridcell">{row.of.confidence ?? <NotGiven />}</span>
          <span role="gridcell" className="list-footing">
            <LineFooting of={row.of} />
          </span>
        </>
      )}
    </>
  );
}
