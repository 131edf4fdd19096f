import { Classes, HTMLSelect } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import type { ChartFilter, FilterNear } from '../../../core/filter/chartFilter';
import type { ChartSlice } from '../../../core/views/sliceView';
import { Section } from '../../controls/Section';
import { Choice } from './Choice';

const USUAL_KM = 50;
const FARTHEST_KM = 20_000;

interface NearFieldsProps {
  readonly slice: ChartSlice;
  readonly filter: ChartFilter;
  readonly onChange: (filter: ChartFilter) => void;
}

/** Lets through what lies around a place of the chart. */
export function NearFields({ slice, filter, onChange }: NearFieldsProps): ReactElement | null {
  const { near, ...rest } = filter;
  const [typed, setTyped] = useState<string | null>(null);
  const places = slice.nodes.filter(({ position }) => position !== null);
  if (places.length === 0 && !near) return null;
  const chosen = places.find(
    ({ name, position }) =>
      name === near?.name &&
      position?.latitude === near.latitude &&
      position.longitude === near.longitude,
  );
  const set = (next: FilterNear | null): void => onChange(next ? { ...rest, near: next } : rest);
  const km = Number(typed);
  const isWrong = typed !== null && !(km > 0 && km <= FARTHEST_KM);
  const take = (): void => {
    if (typed === null || isWrong || !near) return;
    set({ ...near, km });
    setTyped(null);
  };
  return (
    <Section title="Where it is" startsOpen={near !== undefined}>
      <div className="filter-near">
        <HTMLSelect
          aria-label="Around which place"
          fill
          value={chosen?.uid ?? (near ? 'stored' : '')}
          onChange={(event) => {
            const place = places.find(({ uid }) => uid === event.target.value);
            if (!place?.position) {
              if (event.target.value === '') set(null);
              return;
            }
            const { km: kept = USUAL_KM, unplaced = true } = near ?? {};
            set({ name: place.name.slice(0, 500), ...place.position, km: kept, unplaced });
          }}
        >
          <option value="">anywhere</option>
          {near && !chosen && <option value="stored">{near.name}</option>}
          {places.map(({ uid, name }) => (
            <option key={uid} value={uid}>
              {name}
            </option>
          ))}
        </HTMLSelect>
        {near && (
          <label>
            within
            <input
              className={`${Classes.INPUT} ${Classes.SMALL} ${isWrong ? Classes.INTENT_DANGER : ''}`}
              inputMode="decimal"
              aria-label="Within how many kilometres"
              aria-invalid={isWrong || undefined}
              value={typed ?? String(near.km)}
              onChange={(event) => setTyped(event.target.value)}
              onBlur={take}
              onKeyDown={(event) => {
                if (event.key === 'Enter') take();
              }}
            />
            km
          </label>
        )}
        {isWrong && <p className="problem">A number of kilometres, at most 20,000.</p>}
      </div>
      {near && (
        <ul className="filter-terms">
          <Choice
            label="Entities without a position"
            count={null}
            checked={near.unplaced}
            onChange={(unplaced) => set({ ...near, unplaced })}
          />
        </ul>
      )}
    </Section>
  );
}
