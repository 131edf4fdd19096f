import type { ReactElement } from 'react';
import type { Citations } from './citations';
import { Dated } from './Dated';
import { Notes } from './Notes';
import type { Report } from './report';
import { Standing } from './Standing';

interface LinkTableProps {
  readonly report: Report;
  readonly citations: Citations;
}

/** Who and what is tied to it, and how well each tie is sourced. */
export function LinkTable({ report, citations }: LinkTableProps): ReactElement | null {
  const { links, language } = report;
  const labelOf = (type: string): string =>
    language.linkTypes.find(({ key }) => key === type)?.label ?? type;
  return (
    <section>
      <h2>Links and participants</h2>
      {links.length === 0 ? (
        <p className="none">No link has been recorded.</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">From</th>
              <th scope="col">Link</th>
              <th scope="col">To</th>
              <th scope="col">Date</th>
              <th scope="col">Stands on</th>
            </tr>
          </thead>
          <tbody>
            {links.map(({ link, from, to, claims, ...footing }) => (
              <tr key={link.uid}>
                <td>
                  <bdi dir="auto">{from.name}</bdi>
                </td>
                <td>
                  {labelOf(link.type)}
                  <Notes claims={claims} citations={citations} />
                  {link.description !== '' && (
                    <span className="more" dir="auto">
                      {link.description}
                    </span>
                  )}
                </td>
                <td>
                  <bdi dir="auto">{to.name}</bdi>
                </td>
                <td>
                  <Dated date={link.date} />
                </td>
                <td>
                  <Standing {...footing} retracted={link.retraction !== null} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
