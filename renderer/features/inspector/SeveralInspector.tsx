import { Button } from '@blueprintjs/core';
import { TrashIcon } from '@blueprintjs/icons';
import { useDeferredValue, useMemo, type ReactElement } from 'react';
import { Section } from '../../controls/Section';
import { useCanEdit, useLanguage, useSlice } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { linkAsPossiblySame } from '../../store/linkAsPossiblySame';
import { countInWords, removeSelected } from '../../store/removeSelected';
import type { Selected, SelectedWord } from '../../store/selection';
import { takeFromChart } from '../../store/takeFromChart';
import { samePair } from '../../store/samePair';
import { useWorkbench } from '../../store/workbench';
import { SelectedLine } from './several/SelectedLine';
import { entitiesOnChart } from './several/entitiesOnChart';
import { thingsOnChart } from './several/thingsOnChart';

/** A longer list helps nobody, and each line may have to be asked for. */
const MOST_LISTED = 100;

const groups: readonly (readonly [SelectedWord, string])[] = [
  ['entity', 'Entities'],
  ['link', 'Links'],
  ['attribution', 'Hypotheses'],
  ['source', 'Sources'],
  ['annotation', 'Notes'],
];

const none: readonly Selected[] = [];

/** Several things are selected: what they are, and what can be done with all of them. */
export function SeveralInspector({
  selection,
}: {
  readonly selection: readonly Selected[];
}): ReactElement {
  const canEdit = useCanEdit();
  const slice = useSlice().data;
  const language = useLanguage();
  const things = useMemo(
    () => (slice && language ? thingsOnChart(slice, language) : null),
    [slice, language],
  );
  const select = useWorkbench((state) => state.select);
  // What can be done with them is there at once, and the list of them is drawn when there is time.
  const listed = useDeferredValue(selection, none);
  const placed = slice ? entitiesOnChart(slice, selection) : [];
  const show = useDialogs((state) => state.show);
  const pair = slice ? samePair(slice, selection) : null;
  const title = `${countInWords(selection)} selected`;
  return (
    <article className="inspector" aria-label={title}>
      <header className="inspector-head">
        <h2 className="inspector-title">{title}</h2>
      </header>
      {canEdit && (
        <div className="inspector-actions inspector-actions-top">
          {slice && placed.length > 0 && (
            <Button size="small" onClick={() => void takeFromChart(slice.chart.uid, placed)}>
              Remove from chart
            </Button>
          )}
          {pair && (
            <>
              <Button
                size="small"
                onClick={() => show({ name: 'merge', uid: pair[0], into: pair[1] })}
              >
                Merge these two …
              </Button>
              <Button size="small" onClick={() => void linkAsPossiblySame(...pair)}>
                Link as possibly the same
              </Button>
            </>
          )}
          <Button
            size="small"
            variant="outlined"
            intent="danger"
            icon={<TrashIcon size={14} />}
            onClick={() => void removeSelected(selection)}
          >
            Delete all
          </Button>
          <Button size="small" onClick={() => select([])}>
            Clear the selection
          </Button>
        </div>
      )}
      {groups.map(([word, label]) => {
        const found = listed.filter((selected) => selected.word === word);
        if (found.length === 0) return null;
        return (
          <Section key={word} title={label} count={found.length}>
            <ul className="selected-lines">
              {found.slice(0, MOST_LISTED).map((selected) => (
                <SelectedLine
                  key={selected.uid}
                  selected={selected}
                  onChart={things?.get(selected.uid)}
                />
              ))}
            </ul>
            {found.length > MOST_LISTED && (
              <p className="section-empty">and {found.length - MOST_LISTED} more</p>
            )}
          </Section>
        );
      })}
    </article>
  );
}
