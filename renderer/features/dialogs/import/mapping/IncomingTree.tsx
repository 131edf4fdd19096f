import type { ReactElement } from 'react';
import { dateToWords } from '../../../../../core/dates/dateToWords';
import type { Incoming, IncomingEntity } from '../../../../../core/import/incoming';
import type { Language } from '../../../../../core/import/mapping/prepareMapping';
import { attributionRoleTerms } from '../../../../../core/vocabularies/attributionRole';
import { placePrecisionTerms } from '../../../../../core/vocabularies/placePrecision';
import { KindMark } from '../../../../controls/KindMark';

interface IncomingTreeProps {
  readonly incoming: readonly Incoming[];
  readonly language: Language;
}

type Claim = Extract<Incoming, { what: 'claim' }>;

/** What a row makes, in the order in which one reads it: things, what ties them, who says so. */
export function IncomingTree({ incoming, language }: IncomingTreeProps): ReactElement {
  const entities = incoming.filter((one) => one.what === 'entity');
  const names = new Map(entities.map(({ key, names: [first] }) => [key, first.text]));
  const claims = incoming.filter((one) => one.what === 'claim');
  const passages = incoming.filter((one) => one.what === 'passage');
  const sources = incoming.filter((one) => one.what === 'source');
  return (
    <>
      <ul className="incoming" aria-label="Entities of the row">
        {entities.map((entity) => (
          <li key={entity.key}>
            <KindMark kind={entity.kind} />
            <EntityLines entity={entity} language={language} claims={claims} />
          </li>
        ))}
      </ul>
      <ul className="incoming" aria-label="Hypotheses of the row">
        {incoming.map((one) =>
          one.what !== 'attribution' ? null : (
            <li key={one.key}>
              <span>
                <strong>
                  <bdi>{one.actor === null ? 'unknown' : names.get(one.actor)}</bdi>
                </strong>{' '}
                {attributionRoleTerms.find(({ term }) => term === one.role)?.verb}{' '}
                <bdi>{names.get(one.incident)}</bdi>
                <Stances
                  claims={claims.filter(
                    ({ about }) => 'attribution' in about && about.attribution === one.key,
                  )}
                />
              </span>
            </li>
          ),
        )}
      </ul>
      <ul className="incoming" aria-label="Links of the row">
        {incoming.map((one) =>
          one.what !== 'link' ? null : (
            <li key={one.key}>
              <span>
                <bdi>{names.get(one.from)}</bdi>{' '}
                <span className="muted">
                  {language.linkTypes.find(({ key }) => key === one.type)?.label ?? one.type}
                </span>{' '}
                <bdi>{names.get(one.to)}</bdi>
                {one.date !== null && <span className="muted"> {dateToWords(one.date)}</span>}
                {one.description !== '' && <bdi className="muted"> {one.description}</bdi>}
                <Stances
                  claims={claims.filter(({ about }) => 'link' in about && about.link === one.key)}
                />
              </span>
            </li>
          ),
        )}
      </ul>
      {passages.length > 0 && (
        <ul className="incoming" aria-label="Passages of the row">
          {passages.map(({ key, locator, text }) => (
            <li key={key} className="muted">
              <span>
                passage: <bdi>{locator}</bdi>
                {text !== '' && (
                  <>
                    , <bdi>“{text}”</bdi>
                  </>
                )}
              </span>
            </li>
          ))}
          {sources.map(({ key, title }) => (
            <li key={key} className="muted">
              <span>
                source: <bdi>{title}</bdi>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Stances({ claims }: { readonly claims: readonly Claim[] }): ReactElement | null {
  if (claims.length === 0) return <span className="tag tag-after">unsourced</span>;
  return (
    <>
      {[...new Set(claims.map(({ stance }) => stance))].map((stance) => (
        <span key={stance} className="tag tag-after">
          {stance === 'claims-responsibility' ? 'claimed by them' : `the row ${stance}`}
        </span>
      ))}
    </>
  );
}

function EntityLines(props: {
  readonly entity: IncomingEntity;
  readonly language: Language;
  readonly claims: readonly Claim[];
}): ReactElement {
  const { entity, language, claims } = props;
  const kind = language.kinds.find(({ key }) => key === entity.kind);
  const { names, date, position, description } = entity;
  const [first, ...others] = names;
  const precision = placePrecisionTerms.find(({ term }) => term === position?.precision)?.label;
  const claimed = claims.flatMap(({ about }) =>
    'entity' in about && about.entity === entity.key ? [about.field] : [],
  );
  const lines: readonly (readonly [key: string, label: string, value: string])[] = [
    ...(others.length === 0
      ? []
      : [['names', 'also', others.map(({ text }) => text).join(', ')] as const]),
    ...(date === null ? [] : [['date', 'date', dateToWords(date)] as const]),
    ...(position === null
      ? []
      : [
          [
            'position',
            'position',
            `${String(position.latitude)}, ${String(position.longitude)}${precision === undefined ? '' : `: ${precision}`}`,
          ] as const,
        ]),
    ...Object.entries(entity.fields).map(([key, value]) => {
      const field = kind?.fields.find((one) => one.key === key);
      const text = typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value);
      return [key, (field?.label ?? key).toLowerCase(), text] as const;
    }),
    ...(description === '' ? [] : [['description', 'description', description] as const]),
  ];
  return (
    <div className="incoming-entity">
      <strong>
        <bdi>{first.text}</bdi>
      </strong>{' '}
      <span className="muted">{kind?.label.toLowerCase() ?? entity.kind}</span>
      {lines.length > 0 && (
        <dl>
          {lines.map(([key, label, value]) => (
            <div key={key}>
              <dt>{label}</dt>
              <dd>
                <bdi>{value}</bdi>
                {claimed.includes(key) && <span className="tag tag-after">claimed</span>}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}
