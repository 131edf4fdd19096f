import { Button } from '@blueprintjs/core';
import { ArrowLeftIcon, ArrowRightIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { useSlice } from '../store/caseQueries';
import { placeAt, usePlaces, type Place } from '../store/places';
import { nameOn } from '../store/sliceTitles';
import { useRequest } from '../store/useRequest';
import { runAction } from './runAction';

/** Back and forward through the places, each button saying where it leads. */
export function PlaceButtons(): ReactElement {
  const visited = usePlaces();
  const slice = useSlice().data;
  const charts = useRequest('case.contents', null).data?.charts;
  const toWords = (place: Place | null): string | null => {
    if (!place) return null;
    const { chart, view, selection } = place;
    const title = charts?.find(({ uid }) => uid === chart)?.title;
    const [only, second] = selection;
    const name = only && !second && slice ? nameOn(slice, only.uid) : null;
    const chosen = name ?? (only ? `${String(selection.length)} selected` : null);
    return [title, view, chosen].filter((part) => part != null).join(' · ');
  };
  const [back, forward] = [toWords(placeAt(visited, -1)), toWords(placeAt(visited, 1))];
  return (
    <div className="place-buttons" role="group" aria-label="Places visited">
      <Button
        size="small"
        variant="minimal"
        icon={<ArrowLeftIcon size={14} />}
        aria-label="Back"
        title={back === null ? 'Back' : `Back to ${back} (Alt ←)`}
        disabled={back === null}
        onClick={() => runAction('view.back')}
      />
      <Button
        size="small"
        variant="minimal"
        icon={<ArrowRightIcon size={14} />}
        aria-label="Forward"
        title={forward === null ? 'Forward' : `Forward to ${forward} (Alt →)`}
        disabled={forward === null}
        onClick={() => runAction('view.forward')}
      />
    </div>
  );
}
