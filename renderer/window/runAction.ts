import { changesCase, type ActionId } from '../../core/actions';
import { request } from '../client';
import type { LayoutKind } from '../canvas/graphCanvasProps';
import { arrangeChart } from '../store/arrangeChart';
import { growSelection, toggleFocus } from '../store/focusMode';
import { goThroughPlaces } from '../store/places';
import { groupSelection, toggleGroups, ungroupSelection } from '../store/groupChart';
import { arrangeByPlace } from './arrangeByPlace';
import { groupByCommunity, groupByKind, groupByPlace } from './groupParts';
import { deleteChart, duplicateChart } from '../store/charts';
import { usePalette } from '../store/palette';
import { askWhoSays } from '../store/askWhoSays';
import { refuseInPast } from '../store/belief';
import { useBeliefPicker } from '../store/beliefPicker';
import { useDialogs } from '../store/dialogs';
import { redo, undo } from '../store/execute';
import { collapseSelection, expandSelection } from '../store/expandOnChart';
import { hideOnChart, shownOnScreen } from '../store/filter';
import { focusLeftPanel, focusSearch, focusSidePanel, focusView } from '../store/focusPane';
import { fitChart } from '../store/graph';
import { hypothesisEnds } from '../store/hypothesisEnds';
import { tell } from '../store/notices';
import { putSelectedOnChart } from '../store/putSelected';
import { showQueryPanel } from '../store/query';
import { removeSelection } from '../store/removeSelected';
import { allOnChart } from '../store/selection';
import { languageOnScreen, sliceOnScreen } from '../store/sliceOnScreen';
import { chooseImport } from '../store/importFile';
import { compareCase } from '../store/together';
import { toggleTimeline } from '../store/timeline';
import { findWays } from '../store/ways';
import { useWorkbench, type LeftPanel } from '../store/workbench';

type FileAction = Exclude<
  Extract<ActionId, `file.${string}`>,
  | 'file.exportPicture'
  | 'file.exportReport'
  | 'file.exportData'
  | 'file.import'
  | 'file.compareCase'
>;

function ask(name: FileAction): void {
  void request(name, null).then((result) => {
    if (!result.ok) tell({ tone: 'error', text: result.error.message });
  });
}

/** The entities among what is selected, where they can be the ends of a new link. */
function newLink(): void {
  const entities = useWorkbench.getState().selection.filter(({ word }) => word === 'entity');
  const [from, to] = entities.length <= 2 ? entities : [];
  useDialogs.getState().show({ name: 'link', from: from?.uid ?? null, to: to?.uid ?? null });
}

/** The incident and the actor among what is selected. */
function newHypothesis(): void {
  const slice = sliceOnScreen();
  const language = languageOnScreen();
  const uids = useWorkbench.getState().selection.map(({ uid }) => uid);
  const ends =
    slice && language ? hypothesisEnds(slice, language, uids) : { incident: null, actor: null };
  useDialogs.getState().show({ name: 'attribution', ...ends, passage: null });
}

/** A claim about the line that is selected, where one line is. */
function newClaim(): void {
  const [only, second] = useWorkbench.getState().selection;
  const about =
    second || !only
      ? null
      : only.word === 'link'
        ? { link: only.uid }
        : only.word === 'attribution'
          ? { attribution: only.uid }
          : null;
  useDialogs.getState().show({ name: 'claim', claim: null, about, passage: null });
}

/** The entities among what is selected, out of sight but on the chart. */
function hideSelected(): void {
  const { selection, select } = useWorkbench.getState();
  hideOnChart(selection.flatMap(({ word, uid }) => (word === 'entity' ? [uid] : [])));
  select([]);
}

function showLeft(panel: LeftPanel): void {
  useWorkbench.getState().setLeftPanel(panel);
  focusLeftPanel();
}

function arrange(kind: LayoutKind): void {
  focusView('graph');
  void arrangeChart(kind);
}

/** An action that has no handler does not compile. */
const handlers: Record<ActionId, () => void> = {
  'file.new': () => ask('file.new'),
  'file.open': () => ask('file.open'),
  'file.openSample': () => ask('file.openSample'),
  'file.importJson': () => ask('file.importJson'),
  'file.compareCase': () => void compareCase(),
  'file.import': () => void chooseImport(),
  'file.saveCopy': () => ask('file.saveCopy'),
  'file.restoreBackup': () => useDialogs.getState().show({ name: 'backup' }),
  'file.exportPicture': () => useDialogs.getState().show({ name: 'exportPicture' }),
  'file.exportReport': () => useDialogs.getState().show({ name: 'report' }),
  'file.exportData': () => useDialogs.getState().show({ name: 'exportData' }),
  'edit.undo': () => void undo(),
  'edit.redo': () => void redo(),
  'edit.delete': removeSelection,
  'edit.selectAll': () => {
    const slice = shownOnScreen();
    if (slice) useWorkbench.getState().select(allOnChart(slice));
  },
  'edit.growSelection': growSelection,
  'edit.find': focusSearch,
  'edit.settings': () => useDialogs.getState().show({ name: 'settings' }),
  'insert.entity': () => useDialogs.getState().show({ name: 'entity', at: null }),
  'insert.link': newLink,
  'insert.attribution': newHypothesis,
  'insert.source': () => useDialogs.getState().show({ name: 'source', source: null }),
  'insert.claim': newClaim,
  'chart.new': () => useDialogs.getState().show({ name: 'chart', renames: false }),
  'chart.duplicate': () => void duplicateChart(),
  'chart.rename': () => useDialogs.getState().show({ name: 'chart', renames: true }),
  'chart.delete': () => void deleteChart(),
  'chart.arrange': () => arrange('forces'),
  'chart.layers': () => arrange('layers'),
  'chart.rings': () => arrange('rings'),
  'chart.time': () => arrange('time'),
  'chart.place': () => {
    focusView('graph');
    void arrangeByPlace();
  },
  'chart.rivals': () => arrange('rivals'),
  'chart.grid': () => arrange('grid'),
  'chart.circle': () => arrange('circle'),
  'view.compare': () => useDialogs.getState().show({ name: 'compare', by: 'chart' }),
  'view.compareDays': () => useDialogs.getState().show({ name: 'compare', by: 'day' }),
  'view.palette': () => {
    if (useDialogs.getState().open === null) usePalette.getState().setOpen(true);
  },
  'view.fit': fitChart,
  'view.graph': () => focusView('graph'),
  'view.map': () => focusView('map'),
  'view.list': () => focusView('list'),
  'view.table': () => focusView('table'),
  'view.reader': () => focusView('reader'),
  'view.hypotheses': () => focusView('hypotheses'),
  'view.quality': () => focusView('quality'),
  'view.timeline': toggleTimeline,
  'view.filter': () => showLeft('filter'),
  'view.analysis': () => showLeft('analysis'),
  'view.styling': () => {
    useWorkbench.getState().setSidePanel('style');
    focusSidePanel('select:not([disabled])');
  },
  'view.query': showQueryPanel,
  'view.back': () => goThroughPlaces(-1),
  'view.forward': () => goThroughPlaces(1),
  'view.focus': toggleFocus,
  'view.hide': hideSelected,
  'chart.addSelected': () => void putSelectedOnChart(),
  'chart.expand': () => void expandSelection(),
  'chart.collapse': () => void collapseSelection(),
  'chart.group': groupSelection,
  'chart.groupByKind': () => void groupByKind(),
  'chart.groupByPlace': () => void groupByPlace(),
  'chart.groupByCommunity': () => void groupByCommunity(),
  'chart.collapseGroup': () => void toggleGroups(),
  'chart.ungroup': () => void ungroupSelection(),
  'view.ways': findWays,
  'view.asOf': () => {
    // A form begun today could not be saved in the past.
    if (useDialogs.getState().open === null) useBeliefPicker.getState().setOpen(true);
  },
  'view.evidence': () => {
    const { evidenceShown, setEvidenceShown } = useWorkbench.getState();
    setEvidenceShown(!evidenceShown);
    focusView('graph');
  },
  'view.whoSays': askWhoSays,
  'view.legend': () => {
    const { legendShown, setLegendShown } = useWorkbench.getState();
    setLegendShown(!legendShown);
  },
  'view.minimap': () => {
    const { minimapShown, setMinimapShown } = useWorkbench.getState();
    setMinimapShown(!minimapShown);
  },
  'view.history': () => {
    const { sidePanel, setSidePanel } = useWorkbench.getState();
    setSidePanel(sidePanel === 'history' ? 'inspector' : 'history');
    if (sidePanel !== 'history') focusSidePanel('.history-row');
  },
  'help.keys': () => useDialogs.getState().show({ name: 'keys' }),
  'help.about': () => useDialogs.getState().show({ name: 'about' }),
};

export function runAction(action: ActionId): void {
  if (changesCase(action) && refuseInPast() !== null) return;
  handlers[action]();
}
