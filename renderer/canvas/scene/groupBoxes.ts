import type { NodeSingular } from 'cytoscape';
import type { GroupOnChart } from '../../../core/chart/groupsOnChart';
import type { NodeData } from '../elements/graphElement';
import { boxHolds, growBox, type Box } from '../geometry/box';
import type { Spot } from '../graphCanvasProps';
import { nodeBox } from './edgeGeometry';
import type { SceneState } from './sceneState';

/** Chart units around the members, with room for their names below. */
const ROOM = { across: 40, down: 22 };
const NAME_ROOM = 26;
/** Chart units from the upper edge that the title takes, at any zoom up to this many CSS pixels. */
const TITLE_HEIGHT = 22;
/** CSS pixels on either side of the border at which the box can be held. */
const BORDER_REACH = 5;

export interface GroupBox {
  readonly group: GroupOnChart;
  readonly box: Box;
  /** A strip above the members, by which it is moved, too. */
  readonly title: Box;
}

function membersOf({ core }: Pick<SceneState, 'core'>, group: GroupOnChart): NodeSingular[] {
  return group.shown.flatMap((uid) => {
    const node = core.getElementById(uid);
    return node.nonempty() && node.data('ghost') === 0 ? [node] : [];
  });
}

/** By incident: the nodes of the hypotheses about it that name nobody. */
function namelessByIncident({
  core,
}: Pick<SceneState, 'core'>): ReadonlyMap<string, readonly NodeSingular[]> {
  const nameless = new Map<string, NodeSingular[]>();
  core.nodes('[what = "hypothesis"][ghost = 0]').forEach((node) => {
    const incident = node.incomers('node').first().id();
    nameless.set(incident, [...(nameless.get(incident) ?? []), node]);
  });
  return nameless;
}

/** What an open group holds: its members, and the hypotheses about them that name nobody. */
export function nodesOfGroup(
  state: Pick<SceneState, 'core'>,
  group: GroupOnChart,
  nameless = namelessByIncident(state),
): readonly NodeSingular[] {
  return membersOf(state, group).flatMap((node) => [node, ...(nameless.get(node.id()) ?? [])]);
}

/** The box of a group whose members lie within `members`. */
export function boxOfGroup(group: GroupOnChart, members: Box): GroupBox {
  const box = {
    left: members.left - ROOM.across,
    right: members.right + ROOM.across,
    top: members.top - ROOM.down - TITLE_HEIGHT,
    bottom: members.bottom + ROOM.down + NAME_ROOM,
  };
  return { group, box, title: { ...box, bottom: box.top + TITLE_HEIGHT } };
}

const area = ({ box }: GroupBox): number => (box.right - box.left) * (box.bottom - box.top);

/** The order in which groups are drawn: one within another must not be covered by it. */
export function largerFirst(one: GroupBox, other: GroupBox): number {
  return area(other) - area(one);
}

/** The boxes of the open groups as their members stand now, in chart units; the larger come first. */
export function groupBoxes(state: Pick<SceneState, 'core' | 'groups'>): readonly GroupBox[] {
  if (state.groups.length === 0) return [];
  const nameless = namelessByIncident(state);
  const boxes = state.groups.flatMap((group): GroupBox[] => {
    let around: Box | null = null;
    for (const node of nodesOfGroup(state, group, nameless)) {
      const box = nodeBox(node);
      around = around
        ? {
            left: Math.min(around.left, box.left),
            top: Math.min(around.top, box.top),
            right: Math.max(around.right, box.right),
            bottom: Math.max(around.bottom, box.bottom),
          }
        : box;
    }
    return around ? [boxOfGroup(group, around)] : [];
  });
  return boxes.sort(largerFirst);
}

/** The open group that is held at this spot of the chart: by its title, or by its border. */
export function groupAt(state: Pick<SceneState, 'core' | 'groups'>, spot: Spot): GroupBox | null {
  if (state.groups.length === 0) return null;
  const reach = BORDER_REACH / state.core.zoom();
  return (
    groupBoxes(state).findLast(
      ({ box, title }) =>
        boxHolds(title, spot) ||
        (boxHolds(growBox(box, reach), spot) && !boxHolds(growBox(box, -reach), spot)),
    ) ?? null
  );
}

/** Whether all that the group shows is selected. */
export function isGroupChosen(
  { selection }: Pick<SceneState, 'selection'>,
  { shown }: GroupOnChart,
): boolean {
  return shown.length > 0 && shown.every((uid) => selection.has(uid));
}

/** The outlines behind a closed group: there is more than one thing in it. */
export function stackOf({ width, height }: Pick<NodeData, 'width' | 'height'>): readonly Box[] {
  return [8, 4].map((away) => ({
    left: -width / 2 + away,
    right: width / 2 + away,
    top: -height / 2 - away,
    bottom: height / 2 - away,
  }));
}

/** In chart units at zoom 1: no letter is wider than this on average. */
export function titleWidth({ name, counts }: GroupOnChart): number {
  return 24 + (name.length + counts.length) * 6.2;
}
