import type { ReactElement } from 'react';
import type { LanguageView } from '../../../core/views/caseView';
import type { ChartSlice } from '../../../core/views/sliceView';
import { markdownToText } from '../../canvas/labels/markdownToText';
import { ComparedDifferences } from '../../controls/ComparedDifferences';
import { ComparedMark } from '../../controls/ComparedMark';
import { NameText } from '../../controls/NameText';
import { titleOnChart } from '../../store/sliceTitles';
import type { ComparedRow } from './compareRows';

const words = { entity: '', link: 'link', attribution: 'hypothesis', annotation: 'note' } as const;

interface ComparedCellsProps {
  readonly row: ComparedRow;
  readonly slice: ChartSlice;
  readonly language: LanguageView;
}

/** One thing that differs, and how. */
export function ComparedCells({ row, slice, language }: ComparedCellsProps): ReactElement {
  const note = slice.callouts.find(({ uid }) => uid === row.uid);
  const title = note ? markdownToText(note.text) : titleOnChart(slice, language, row.uid);
  const kind =
    row.word === 'entity'
      ? language.kinds.find(
          ({ key }) => key === slice.nodes.find(({ uid }) => uid === row.uid)?.kind,
        )?.label
      : words[row.word];
  return (
    <>
      <span className="compare-title">
        <ComparedMark sign={row.sign} />
        <NameText text={title ?? '…'} />
        <span className="compare-kind">{kind?.toLowerCase()}</span>
      </span>
      <ComparedDifferences uid={row.uid} word={row.word} differences={row.differences} />
    </>
  );
}
