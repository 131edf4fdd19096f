import type { ReactElement } from 'react';
import { isFiltering } from '../../../core/filter/chartFilter';
import { Section } from '../../controls/Section';
import { useLanguage } from '../../store/caseQueries';
import { useFiltered } from '../../store/filter';
import { useWays, type WaysOptions } from '../../store/ways';

const lengths = [1, 2, 3, 4, 5, 6, 8, 10];

/** Over what ways are looked for. */
export function WayOptions(): ReactElement {
  const { options, setOptions } = useWays();
  const filter = useFiltered()?.filter;
  const isFiltered = filter !== undefined && isFiltering(filter);
  const types = (useLanguage()?.linkTypes ?? []).filter(({ count }) => count > 0);
  const set = (change: Partial<WaysOptions>): void => setOptions({ ...options, ...change });
  const tick = (
    label: string,
    key: 'attributions' | 'directed' | 'sourced' | 'filtered',
    title: string,
  ): ReactElement => (
    <label className="way-tick" title={title}>
      <input
        type="checkbox"
        checked={options[key]}
        onChange={(event) => set({ [key]: event.target.checked })}
      />
      {label}
    </label>
  );
  const left = types.filter(({ key }) => options.without.includes(key)).length;
  return (
    <Section title="How to look" startsOpen={false}>
      <div className="way-options">
        {tick(
          'Over hypotheses',
          'attributions',
          'Those that were rejected or superseded are never gone over.',
        )}
        {isFiltered && (
          <>
            {tick(
              'Under the filter of the chart',
              'filtered',
              'What the filter leaves out of the chart is not gone through. The ends stay.',
            )}
            {options.filtered && (
              <p className="muted way-hint">
                On the chart all of the filter holds; off it: kinds, types of link, what is hidden
                one by one, and likelihood, confidence and status of hypotheses.
              </p>
            )}
          </>
        )}
        {tick(
          'Only as the arrows point',
          'directed',
          'From the first selected to the next, along each arrow that is drawn.',
        )}
        {tick(
          'Better sourced first',
          'sourced',
          'Each step counts 1, and more the less it rests on: 2 where nobody claims it, 1½ with one independent source, 1⅓ with two. The way with the least sum comes first, though it may be longer.',
        )}
        {options.sourced && (
          <p className="muted way-hint">
            A step counts 2 where nobody claims it, 1½ with one independent source, 1⅓ with two, and
            never less than 1. The least sum wins.
          </p>
        )}
        <label className="way-length">
          At most
          <select
            value={options.longest}
            onChange={(event) => set({ longest: Number(event.target.value) })}
          >
            {lengths.map((length) => (
              <option key={length} value={length}>
                {length === 1 ? '1 step' : `${String(length)} steps`}
              </option>
            ))}
          </select>
        </label>
        <details>
          <summary>
            Link types
            {left > 0 ? `: ${String(types.length - left)} of ${String(types.length)}` : ''}
          </summary>
          <ul aria-label="Link types">
            {types.map(({ key, label }) => (
              <li key={key}>
                <label className="way-tick">
                  <input
                    type="checkbox"
                    checked={!options.without.includes(key)}
                    onChange={(event) =>
                      set({
                        without: event.target.checked
                          ? options.without.filter((one) => one !== key)
                          : [...options.without, key],
                      })
                    }
                  />
                  {label}
                </label>
              </li>
            ))}
          </ul>
        </details>
      </div>
    </Section>
  );
}
