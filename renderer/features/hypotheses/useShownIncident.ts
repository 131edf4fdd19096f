import { useState } from 'react';
import type { Uid } from '../../../core/uid';
import { useKind } from '../../store/caseQueries';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';

/** The incident that is selected, or that of the selected hypothesis. */
function useSelectedIncident(): Uid | null {
  const selected = useWorkbench(({ selection }) => selection.at(-1));
  const uid = selected?.uid ?? '';
  const entity = useRequest('entity.record', { uid }, { enabled: selected?.word === 'entity' });
  const hypothesis = useRequest(
    'attribution.record',
    { uid },
    { enabled: selected?.word === 'attribution' },
  );
  const kind = useKind(entity.data?.entity.kind);
  if (selected?.word === 'attribution') return hypothesis.data?.attribution.incident ?? null;
  return selected?.word === 'entity' && kind?.base === 'incident' ? selected.uid : null;
}

interface ShownIncident {
  /** Null: none yet. */
  readonly incident: Uid | null;
  readonly show: (incident: Uid | null) => void;
}

/** Follows the selection, and stays where an actor or a source is looked at in between. */
export function useShownIncident(): ShownIncident {
  const selected = useSelectedIncident();
  const [shown, setShown] = useState(selected);
  const [followed, setFollowed] = useState(selected);
  const select = useWorkbench((state) => state.select);
  if (selected !== followed) {
    setFollowed(selected);
    if (selected !== null) setShown(selected);
  }
  const show = (incident: Uid | null): void => {
    setShown(incident);
    select(incident === null ? [] : [{ word: 'entity', uid: incident }]);
  };
  return { incident: shown, show };
}
