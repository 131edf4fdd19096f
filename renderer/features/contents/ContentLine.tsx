import { ChevronDownIcon, ChevronRightIcon, PlusIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import type { EntityItem } from '../../../core/views/caseView';
import { reliabilityTerms } from '../../../core/vocabularies/reliability';
import { termOf } from '../../../core/vocabularies/termOf';
import { weakSpotTerms } from '../../../core/vocabularies/weakSpot';
import { NameText } from '../../controls/NameText';
import { NotGiven } from '../../controls/NotGiven';
import { KindSymbol } from '../../theme/KindSymbol';
import { sourceCounts, type ContentRow } from './contentRows';

function Chevron({ open }: { readonly open: boolean }): ReactElement {
  return open ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />;
}

function SourceGrade({ reliability }: { readonly reliability: string | null }): ReactElement {
  if (reliability === null) return <NotGiven text="not graded" />;
  const term = reliabilityTerms.find((candidate) => candidate.term === reliability);
  return (
    <span className="grade" title={`Source reliability ${reliability}: ${term?.label ?? ''}`}>
      <span className="visually-hidden">reliability </span>
      {reliability}
    </span>
  );
}

const weakSpotOf = ({ weakSpot }: ContentRow & { readonly type: 'weakSpot' }) =>
  termOf(weakSpotTerms, weakSpot.kind);

/** What stands in one line of the contents. */
export function ContentLine({
  row,
  entity,
}: {
  readonly row: ContentRow;
  readonly entity: EntityItem | undefined;
}): ReactElement {
  switch (row.type) {
    case 'heading':
      return (
        <>
          <Chevron open={row.open} />
          <span className="content-heading">{row.label}</span>
        </>
      );
    case 'kind':
      return (
        <>
          <Chevron open={row.open} />
          <span className="mark">
            <KindSymbol kind={row.kind} />
          </span>
          <span className="clip">{row.kind.plural}</span>
          <span className="count">{row.kind.count.toLocaleString('en')}</span>
        </>
      );
    case 'entity':
      return entity === undefined ? (
        <span className="muted">…</span>
      ) : (
        <span className="names">
          <NameText className={`clip ${entity.retracted ? 'retracted' : ''}`} text={entity.name} />
          {entity.otherName !== null && (
            <NameText className="other-name clip" text={entity.otherName} />
          )}
        </span>
      );
    case 'source':
      return (
        <>
          <span className="content-two">
            <NameText
              className={`clip ${row.source.retracted ? 'retracted' : ''}`}
              text={row.source.title}
            />
            <span className="muted clip">{sourceCounts(row.source)}</span>
          </span>
          <span className="count">
            <SourceGrade reliability={row.source.reliability} />
          </span>
        </>
      );
    case 'chart':
      return (
        <>
          <NameText className="clip" text={row.chart.title} />
          <span className="count">
            {row.chart.entities.toLocaleString('en')}
            <span className="visually-hidden"> entities</span>
          </span>
        </>
      );
    case 'weakSpot':
      return (
        <>
          <span className="clip warn" title={weakSpotOf(row).label}>
            {weakSpotOf(row).label}
          </span>
          <span className="count warn">{row.weakSpot.count.toLocaleString('en')}</span>
        </>
      );
    case 'room':
      return <></>;
    case 'empty':
      return <span className="not-given">{row.label}</span>;
    case 'newChart':
      return (
        <>
          <PlusIcon size={12} />
          <span>New chart …</span>
        </>
      );
    case 'newSource':
      return (
        <>
          <PlusIcon size={12} />
          <span>New source …</span>
        </>
      );
  }
}
