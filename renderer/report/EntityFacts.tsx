import { Fragment, type ReactElement } from 'react';
import { commonFieldLabels, commonFields } from '../../core/language/claim';
import type { Name } from '../../core/language/entity';
import type { Kind } from '../../core/language/kind';
import type { EntityRecord } from '../../core/views/recordView';
import { placePrecisionTerms } from '../../core/vocabularies/placePrecision';
import { termOf } from '../../core/vocabularies/termOf';
import { degreesInWords } from '../controls/degreesInWords';
import { fieldValueToWords } from '../controls/fieldValueToWords';
import { languageName, scriptName } from '../controls/languageName';
import { NotGiven } from '../controls/NotGiven';
import type { Citations } from './citations';
import { Dated } from './Dated';
import { nameOfEntity } from './nameOfEntity';
import { Notes } from './Notes';

interface EntityFactsProps {
  readonly record: EntityRecord;
  readonly kind: Kind | undefined;
  readonly citations: Citations;
}

function aboutName({ role, language, script }: Name): string {
  return [
    role,
    language !== null && languageName(language),
    script !== null && `${scriptName(script)} script`,
  ]
    .filter((part) => part !== false)
    .join(', ');
}

function PositionFact({ entity }: Pick<EntityRecord, 'entity'>): ReactElement {
  const { position } = entity;
  if (position === null) return <NotGiven />;
  return (
    <>
      {degreesInWords(position)} (
      {position.precision === null ? (
        <NotGiven text="precision not given" />
      ) : (
        termOf(placePrecisionTerms, position.precision).label
      )}
      )
    </>
  );
}

/** What is known of one entity, and what nobody gave. */
export function EntityFacts({ record, kind, citations }: EntityFactsProps): ReactElement {
  const { entity, merged, claims } = record;
  const on = (field: string): ReactElement => (
    <Notes
      claims={claims.filter(({ claim: { about } }) => 'field' in about && about.field === field)}
      citations={citations}
    />
  );
  const fields = kind?.fields ?? [];
  const shown = new Set<string>([...commonFields, ...fields.map(({ key }) => key)]);
  const others = claims.filter(
    ({ claim: { about } }) => !('field' in about) || !shown.has(about.field),
  );
  const hasPosition = kind?.base === 'place' || entity.position !== null;
  return (
    <article className="entity">
      <h3>
        <bdi dir="auto">{nameOfEntity(entity)}</bdi>
        <span className="kind">
          {' '}
          {kind?.label ?? entity.kind}
          {entity.retraction !== null && ' · retracted'}
        </span>
        {on('existence')}
      </h3>
      {entity.description !== '' && (
        <p className="free-text" dir="auto">
          {entity.description}
          {on('description')}
        </p>
      )}
      <dl className="facts">
        <dt>Names{on('name')}</dt>
        <dd className="wide">
          <ul className="name-list">
            {entity.names.map((name) => (
              <li key={name.uid}>
                <bdi dir="auto" lang={name.language ?? undefined}>
                  {name.text}
                </bdi>{' '}
                <span className="muted">({aboutName(name)})</span>{' '}
              </li>
            ))}
          </ul>
        </dd>
        <dt>Date</dt>
        <dd>
          <Dated date={entity.date} />
          {on('date')}
        </dd>
        {hasPosition && (
          <>
            <dt>Place</dt>
            <dd>
              <PositionFact entity={entity} />
              {on('position')}
            </dd>
          </>
        )}
        {fields.map((field) => {
          const value = entity.fields[field.key];
          return (
            <Fragment key={field.key}>
              <dt>{field.label}</dt>
              <dd>
                {value === undefined ? (
                  <NotGiven />
                ) : (
                  <bdi dir="auto">{fieldValueToWords(field, value)}</bdi>
                )}
                {on(field.key)}
              </dd>
            </Fragment>
          );
        })}
        {entity.description === '' && (
          <>
            <dt>Description</dt>
            <dd>
              <NotGiven />
              {on('description')}
            </dd>
          </>
        )}
        {!hasPosition && claims.some(isAboutPosition) && (
          <>
            <dt>{commonFieldLabels.position}</dt>
            <dd>
              <NotGiven />
              {on('position')}
            </dd>
          </>
        )}
        {others.length > 0 && (
          <>
            <dt>Also said</dt>
            <dd className="wide">
              of fields that its kind does not have
              <Notes claims={others} citations={citations} />
            </dd>
          </>
        )}
        {merged.map(({ entity: other, merge }) => (
          <Fragment key={merge.uid}>
            <dt>Taken for the same</dt>
            <dd className="wide" dir="auto">
              <bdi>{nameOfEntity(other)}</bdi>, by {merge.recordedBy}: {merge.reason}
            </dd>
          </Fragment>
        ))}
      </dl>
      {record.claimCount > claims.length && (
        <p className="none">{record.claimCount - claims.length} more claims are not shown.</p>
      )}
    </article>
  );
}

function isAboutPosition({ claim: { about } }: EntityRecord['claims'][number]): boolean {
  return 'field' in about && about.field === 'position';
}
