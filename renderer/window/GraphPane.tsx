import { useMemo, type ReactElement } from 'react';
import type { ChartLooks } from '../../core/styling/look';
import type { Uid } from '../../core/uid';
import type { LanguageView } from '../../core/views/caseView';
import type { ChartSlice } from '../../core/views/sliceView';
import { GraphCanvas } from '../canvas/GraphCanvas';
import type { Move } from '../canvas/graphCanvasProps';
import { useCanEdit } from '../store/caseQueries';
import { useComparing } from '../store/comparing';
import { useDialogs } from '../store/dialogs';
import { execute } from '../store/execute';
import { expandSelection } from '../store/expandOnChart';
import { foldChart, membersMeant, withFolds } from '../store/foldChart';
import { fadedByFocus, useFocusOn } from '../store/focusMode';
import { focusInspector } from '../store/focusPane';
import { graph } from '../store/graph';
import { toggleGroup } from '../store/groupChart';
import { useGraphMenu } from '../store/graphMenu';
import { hypothesisEnds } from '../store/hypothesisEnds';
import { useStaleMeasures } from '../store/measures/useLooks';
import { moveCommands } from '../store/moveCommands';
import { selectedOnChart, type Selected } from '../store/selection';
import { drawnComparison, useComparison } from '../store/comparison';
import { useRequest } from '../store/useRequest';
import { useWays } from '../store/ways';
import { useWorkbench } from '../store/workbench';

interface GraphPaneProps {
  readonly whole: ChartSlice;
  /** What the filter lets through. */
  readonly shown: ChartSlice;
  /** What is drawn. */
  readonly slice: ChartSlice;
  /** What is drawn faintly, because the filter leaves it out. */
  readonly faded: ReadonlySet<Uid>;
  readonly language: LanguageView;
  readonly looks: ChartLooks;
}

/** The graph of the chart on screen, joined to the case. */
export function GraphPane(props: GraphPaneProps): ReactElement {
  const { whole, shown, language, looks } = props;
  const focus = useFocusOn(whole);
  const faded = useMemo(
    () => fadedByFocus({ shown, drawn: props.slice }, focus, props.faded),
    [shown, props.slice, focus, props.faded],
  );
  const canEdit = useCanEdit();
  const comparison = useComparison();
  const fadesSame = useComparing((state) => state.fadesSame);
  const drawn = useMemo(() => drawnComparison(props.slice, comparison), [props.slice, comparison]);
  const { slice, compared, differing } = drawn;
  const showDialog = useDialogs((state) => state.show);
  const showMenu = useGraphMenu((state) => state.show);
  const { selection, select, theme, legendShown, setLegendShown } = useWorkbench();
  const { evidenceShown, setEvidenceShown, minimapShown, setMinimapShown } = useWorkbench();
  const asked = useRequest(
    'chart.evidence',
    { chart: slice.chart.uid },
    { enabled: evidenceShown },
  );
  const elsewhere = useRequest('graph.elsewhere', { chart: slice.chart.uid }).data;
  const around = useMemo(
    () => new Map(elsewhere?.map(({ uid, count }) => [uid, count])),
    [elsewhere],
  );
  const trail = useWays((state) => state.trail);
  const waysShown = useWorkbench((state) => state.sidePanel === 'ways');
  const evidence = evidenceShown ? (asked.data ?? null) : null;
  const folded = useMemo(
    () => foldChart({ whole, shown, drawn: slice, faded, language, opensAll: comparison !== null }),
    [whole, shown, slice, faded, language, comparison],
  );
  const { groups } = folded;
  const stale = useStaleMeasures(shown, language);
  const selected = useMemo(
    () => withFolds(groups, new Set(selection.map(({ uid }) => uid))),
    [groups, selection],
  );

  /** Sources stand on the chart only while they are shown. */
  const toSelected = (picked: readonly Uid[]): readonly Selected[] => {
    const uids = membersMeant(groups, picked);
    return [
      ...selectedOnChart(slice, uids),
      ...(evidence?.sources ?? [])
        .filter(({ uid }) => uids.includes(uid))
        .map(({ uid }) => ({ word: 'source', uid }) as const),
    ];
  };
  const isGroup = (uid: Uid): boolean =>
    groups.closed.has(uid) || groups.open.some((group) => group.uid === uid);
  const move = async (moves: readonly Move[], gesture: string): Promise<boolean> => {
    const commands = moveCommands(whole, moves);
    return commands.length > 0 && (await execute({ commands, gesture })).ok;
  };

  /** From an incident to an actor, or back, is a hypothesis and never a plain link. */
  const connect = (from: Uid, to: Uid): void => {
    const { incident, actor } = hypothesisEnds(slice, language, [from, to]);
    if (incident === null || actor === null) showDialog({ name: 'link', from, to });
    else showDialog({ name: 'attribution', incident, actor, passage: null });
  };
  return (
    <GraphCanvas
      ref={graph}
      slice={folded.slice}
      faded={folded.faded}
      groups={groups}
      elsewhere={around}
      trail={waysShown ? trail : fadesSame ? differing : null}
      compared={compared}
      language={language}
      looks={looks}
      onMeasureAgain={stale.isStale ? stale.measureAgain : null}
      evidence={evidence}
      evidenceShown={evidenceShown}
      onEvidenceShown={setEvidenceShown}
      selection={selected}
      theme={theme}
      readOnly={!canEdit || comparison !== null}
      legendShown={legendShown}
      onLegendShown={setLegendShown}
      minimapShown={minimapShown}
      onMinimapShown={setMinimapShown}
      onSelect={(uids, how) => select(toSelected(uids), how)}
      onExpand={(uid) => {
        select(toSelected([uid]));
        void expandSelection();
      }}
      onOpen={(uid) => {
        select(toSelected([uid]));
        if (isGroup(uid) && canEdit) void toggleGroup(uid);
        else focusInspector();
      }}
      onMove={move}
      onConnect={connect}
      onContextMenu={(menu) => {
        // It is not on this chart.
        if (compared.get(menu.target ?? '')?.sign === 'gone') return;
        const [meant = null, ...others] = menu.target ? membersMeant(groups, [menu.target]) : [];
        const isFold = meant !== menu.target || others.length > 0;
        // The menu is about all that it stands for.
        if (isFold && meant !== null) select(toSelected([meant, ...others]));
        showMenu(isFold ? { ...menu, target: meant } : menu);
      }}
      onCreateAt={(at) => showDialog({ name: 'entity', at })}
    />
  );
}
