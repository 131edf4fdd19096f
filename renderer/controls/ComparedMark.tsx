import type { ReactElement } from 'react';
import type { ComparedSign } from '../../core/compare/comparison';
import './compared.css';

const paths: Readonly<Record<ComparedSign, string>> = {
  added: 'M3 6.5h7M6.5 3v7',
  gone: 'M3 6.5h7',
  changed: 'M6.5 3.2L10 9.5H3Z',
};

/** The sign of the graph for how a thing differs, with its word for those who hear it. */
export function ComparedMark({ sign }: { readonly sign: ComparedSign }): ReactElement {
  return (
    <span className="compared-mark" title={sign}>
      <svg width={13} height={13} viewBox="0 0 13 13" aria-hidden="true" focusable="false">
        <rect width={13} height={13} rx={2.5} />
        <path d={paths[sign]} />
      </svg>
      <span className="visually-hidden">{sign}: </span>
    </span>
  );
}
