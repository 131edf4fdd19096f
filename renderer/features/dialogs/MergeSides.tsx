import type { ReactElement } from 'react';
import { dateToWords } from '../../../core/dates/dateToWords';
import type { EntityRecord } from '../../../core/views/recordView';
import { NameText } from '../../controls/NameText';
import { NotGiven } from '../../controls/NotGiven';

/** The name that stands for the entity of a record. */
export function nameOf({ entity }: EntityRecord): string {
  return entity.names.find(({ role }) => role === 'preferred')?.text ?? '';
}

const rows: readonly (readonly [string, (record: EntityRecord) => ReactElement | string])[] = [
  [
    'Names',
    ({ entity }) => (
      <>
        {entity.names.map(({ uid, text, language }) => (
          <div key={uid}>
            <NameText text={text} language={language} />
          </div>
        ))}
      </>
    ),
  ],
  ['When', ({ entity }) => (entity.date === null ? <NotGiven /> : dateToWords(entity.date))],
  [
    'Description',
    ({ entity }) => (entity.description === '' ? <NotGiven /> : <bdi>{entity.description}</bdi>),
  ],
  ['Links', ({ linkCount }) => String(linkCount)],
  ['Hypotheses', ({ attributionCount }) => String(attributionCount)],
  ['Claims about it', ({ claimCount }) => String(claimCount)],
  ['Notes', ({ annotations }) => String(annotations.length)],
];

interface MergeSidesProps {
  readonly from: EntityRecord;
  readonly into: EntityRecord;
}

/** What each of the two has, side by side. */
export function MergeSides({ from, into }: MergeSidesProps): ReactElement {
  return (
    <div className="merge-scroll" role="group" aria-label="The two side by side" tabIndex={0}>
      <table className="merge-sides">
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">What</span>
            </th>
            <th scope="col">
              <NameText text={nameOf(from)} />
              <div className="muted">goes in</div>
            </th>
            <th scope="col">
              <NameText text={nameOf(into)} />
              <div className="muted">stands for both</div>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([label, read]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{read(from)}</td>
              <td>{read(into)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
