import type { ReactElement } from 'react';
import type { ActionId } from '../../../core/actions';
import type { GraphMenu as Opened } from '../../canvas/graphCanvasProps';
import { MenuList } from '../../controls/MenuList';
import { arrangeChart } from '../../store/arrangeChart';
import { askWhoSays } from '../../store/askWhoSays';
import { useCanEdit } from '../../store/caseQueries';
import { collapseSelection, expandSelection, isExpanded } from '../../store/expandOnChart';
import { hideOnChart, showOnlyOnChart, useFiltered } from '../../store/filter';
import { useDialogs } from '../../store/dialogs';
import { focusInspector, focusView } from '../../store/focusPane';
import { centreOn, fitChart } from '../../store/graph';
import {
  groupsHolding,
  groupSelection,
  takeOutOfGroup,
  toggleGroups,
  ungroupSelection,
} from '../../store/groupChart';
import { useGraphMenu } from '../../store/graphMenu';
import { linkAsPossiblySame } from '../../store/linkAsPossiblySame';
import { pinOnChart } from '../../store/pinOnChart';
import { placesOnChart } from '../../store/placesOnChart';
import { removeSelection } from '../../store/removeSelected';
import { samePair } from '../../store/samePair';
import { allOnChart, selectedOnChart } from '../../store/selection';
import { takeFromChart } from '../../store/takeFromChart';
import { findWays } from '../../store/ways';
import { useWorkbench } from '../../store/workbench';
import { menuEntries, type MenuAct } from './menuEntries';

/** The context menu of the graph and of the list, while one is open. */
export function GraphMenu({
  run,
}: {
  readonly run: (action: ActionId) => void;
}): ReactElement | null {
  const { open, close } = useGraphMenu();
  return open && <OpenGraphMenu menu={open} close={close} run={run} />;
}

function OpenGraphMenu({
  menu,
  close,
  run,
}: {
  readonly menu: Opened;
  readonly close: () => void;
  readonly run: (action: ActionId) => void;
}): ReactElement | null {
  const canEdit = useCanEdit();
  const slice = useFiltered()?.slice;
  const show = useDialogs((state) => state.show);
  const { selection, select, view, legendShown, setLegendShown } = useWorkbench();
  if (!slice) return null;
  const { target, at, client } = menu;
  const places = placesOnChart(slice);
  const placed = selection.flatMap(({ uid }) => places.get(uid) ?? []);
  const entities = selection.flatMap(({ word, uid }) => (word === 'entity' ? [uid] : []));

  const pair = samePair(slice, selection);
  const groups = groupsHolding(slice, entities);

  const acts: Record<MenuAct, () => void> = {
    open: () => {
      if (target !== null) select(selectedOnChart(slice, [target]));
      focusInspector();
    },
    'who-says': askWhoSays,
    expand: () => void expandSelection(),
    'expand-by': () => void expandSelection('always'),
    collapse: () => void collapseSelection(),
    ways: findWays,
    group: groupSelection,
    'group-rename': () => show({ name: 'group', of: entities, renames: groups[0]?.uid ?? null }),
    'group-toggle': () => void toggleGroups(),
    'group-take-out': () => void takeOutOfGroup(entities),
    ungroup: () => void ungroupSelection(),
    'group-by-kind': () => run('chart.groupByKind'),
    'group-by-place': () => run('chart.groupByPlace'),
    'group-by-community': () => run('chart.groupByCommunity'),
    'link-from': () => show({ name: 'link', from: target, to: null }),
    'link-between': () =>
      show({ name: 'link', from: entities[0] ?? null, to: entities[1] ?? null }),
    'link-same': () => {
      if (pair) void linkAsPossiblySame(...pair);
    },
    merge: () => {
      if (pair) show({ name: 'merge', uid: pair[0], into: pair[1] });
    },
    'show-on-graph': () => {
      focusView('graph');
      if (target !== null) centreOn(target);
    },
    'show-on-map': () => {
      focusView('map');
      if (target !== null) centreOn(target);
    },
    hide: () => {
      hideOnChart(entities);
      select([]);
    },
    'show-only': () => showOnlyOnChart(entities),
    take: () => void takeFromChart(slice.chart.uid, entities),
    pin: () => void pinOnChart(slice, placed, true),
    unpin: () => void pinOnChart(slice, placed, false),
    delete: removeSelection,
    'entity-here': () => show({ name: 'entity', at }),
    'note-here': () => show({ name: 'note', at }),
    'select-all': () => select(allOnChart(slice)),
    fit: fitChart,
    arrange: () => void arrangeChart(),
    legend: () => setLegendShown(!legendShown),
  };

  return (
    <MenuList
      label={target === null ? 'Chart' : 'Selection'}
      entries={menuEntries({
        target,
        selection,
        placed,
        isPair: pair !== null,
        canEdit,
        isExpanded: isExpanded(slice, entities),
        groups,
        view,
        legendShown,
      })}
      at={client}
      onClose={close}
      onChoose={({ act }) => {
        close();
        acts[act]();
      }}
    />
  );
}
