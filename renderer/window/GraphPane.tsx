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
import { focusInspector } from '../store/focusPane';
import { graph } from '../store/graph';
import { useGraphMenu } from '../store/graphMenu';
import { hypothesisEnds } from '../store/hypothesisEnds';
import { moveCommands } from '../store/moveCommands';
import { selectedOnChart, type Selected } from '../store/selection';
import { drawnComparison, useComparison } from '../store/comparison';
import { useRequest } from '../store/useRequest';
import { useWays } from '../store/ways';
import { useWorkbench } from '../store/workbench';

interface GraphPaneProps {
  readonly slice: ChartSlice;
  /** What is drawn faintly, because the filter leaves it out. */
  readonly faded: ReadonlySet<Uid>;
  readonly language: LanguageView;
  readonly looks: ChartLooks;
}

/** The graph of the chart on screen, joined to the case. */
export function GraphPane({ slice: shown, faded, language, looks }: GraphPaneProps): ReactElement {
  const canEdit = useCanEdit();
  const comparison = useComparison();
  const fadesSame = useComparing((state) => state.fadesSame);
  const drawn = useMemo(() => drawnComparison(shown, comparison), [shown, comparison]);
  const { slice, compared, differing } = drawn;
  const showDialog = useDialogs((state) => state.show);
  const showMenu = useGraphMenu((state) => state.show);
  const { selection, select, theme, legendShown, setLegendShown } = useWorkbench();
  const { evidenceShown, setEvidenceShown } = useWorkbench();
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
  const selected = useMemo(() => new Set(selection.map(({ uid }) => uid)), [selection]);

  /** Sources stand on the chart only while they are shown. */
  const toSelected = (uids: readonly Uid[]): readonly Selected[] => [
    ...selectedOnChart(slice, uids),
    ...(evidence?.sources ?? [])
      .filter(({ uid }) => uids.includes(uid))
      .map(({ uid }) => ({ word: 'source', uid }) as const),
  ];
  const move = async (moves: readonly Move[], gesture: string): Promise<boolean> => {
    const commands = moveCommands(slice, moves);
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
      slice={slice}
      faded={faded}
      elsewhere={around}
      trail={waysShown ? trail : fadesSame ? differing : null}
      compared={compared}
      language={language}
      looks={looks}
      evidence={evidence}
      evidenceShown={evidenceShown}
      onEvidenceShown={setEvidenceShown}
      selection={selected}
      theme={theme}
      readOnly={!canEdit || comparison !== null}
      legendShown={legendShown}
      onLegendShown={setLegendShown}
      onSelect={(uids, how) => select(toSelected(uids), how)}
      onOpen={(uid) => {
        select(toSelected([uid]));
        focusInspector();
      }}
      onMove={move}
      onConnect={connect}
      onContextMenu={(menu) => {
        // It is not on this chart.
        if (compared.get(menu.target ?? '')?.sign !== 'gone') showMenu(menu);
      }}
      onCreateAt={(at) => showDialog({ name: 'entity', at })}
    />
  );
}
