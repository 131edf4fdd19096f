import type { ReactElement } from 'react';
import type { Mapping } from '../../../../../core/import/mapping/mapping';
import { MappingLine } from './MappingLine';
import { RuleSelect } from './RuleSelect';
import { WordList } from './WordList';

interface CellsCardProps {
  readonly mapping: Mapping;
  readonly onChange: (part: Partial<Mapping>) => void;
}

/** What cells are that say nothing, and how numbers are written. */
export function CellsCard({ mapping, onChange }: CellsCardProps): ReactElement {
  const { nothing, decimal } = mapping;
  return (
    <>
      <MappingLine label="Say nothing">
        <WordList
          label="Words that say nothing"
          words={nothing.words}
          placeholder="none but empty cells"
          onChange={(words) => onChange({ nothing: { ...nothing, words } })}
        />
      </MappingLine>
      <MappingLine label="Nor do numbers">
        <WordList
          label="Numbers that say nothing"
          words={nothing.numbers.map(String)}
          placeholder="none, such as -9; -99"
          onChange={(words) => {
            const numbers = words.map(Number).filter(Number.isFinite);
            onChange({ nothing: { ...nothing, numbers } });
          }}
        />
      </MappingLine>
      <MappingLine label="Decimals">
        <RuleSelect
          label="How decimals are written"
          options={[
            { value: 'point', label: 'with a point: 3.5' },
            { value: 'comma', label: 'with a comma: 3,5' },
          ]}
          value={decimal}
          onChange={(to) => onChange({ decimal: to })}
        />
      </MappingLine>
    </>
  );
}
