import { useState, type ReactElement } from 'react';
import { useActiveChart, useCanEdit, useLanguage, useSlice } from '../../store/caseQueries';
import { useDialogs } from '../../store/dialogs';
import { centreOn } from '../../store/graph';
import { openInReader } from '../../store/openInReader';
import type { Selected } from '../../store/selection';
import { showWeakSpots } from '../../store/weakSpots';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { contentRows, type ContentRow } from './contentRows';
import { ContentTree } from './ContentTree';
import './contents.css';

/** What the case holds: entities by kind, sources, charts, and where it is thin. */
export function Contents(): ReactElement {
  const language = useLanguage();
  const contents = useRequest('case.contents', null);
  const weakSpots = useRequest('case.weakSpots', { kind: null, limit: 0 });
  const slice = useSlice().data;
  const activeChart = useActiveChart();
  const canEdit = useCanEdit();
  const { selection, select, setChart } = useWorkbench();
  const [folded, setFolded] = useState<Record<string, boolean>>({});

  if (!language || !contents.data) return <p className="pane-message">Reading the case …</p>;
  const rows = contentRows(language, contents.data, weakSpots.data ?? [], folded, canEdit);
  const selected = new Set(selection.map(({ uid }) => uid));

  const choose = (picked: readonly Selected[], toggle: boolean): void => {
    select(picked, toggle ? 'toggle' : 'replace');
    const [only] = picked;
    if (picked.length === 1 && only && slice?.nodes.some(({ uid }) => uid === only.uid)) {
      centreOn(only.uid);
    }
  };

  const act = (row: ContentRow, entity: string | undefined, toggle: boolean): void => {
    switch (row.type) {
      case 'heading':
      case 'kind': {
        setFolded({ ...folded, [row.key]: !row.open });
        return;
      }
      case 'entity': {
        if (entity !== undefined) choose([{ word: 'entity', uid: entity }], toggle);
        return;
      }
      case 'source': {
        choose([{ word: 'source', uid: row.source.uid }], toggle);
        return;
      }
      case 'chart': {
        setChart(row.chart.uid);
        return;
      }
      case 'weakSpot': {
        showWeakSpots(row.weakSpot.kind);
        return;
      }
      case 'newSource': {
        useDialogs.getState().show({ name: 'source', source: null });
        return;
      }
      case 'newChart': {
        useDialogs.getState().show({ name: 'chart', renames: false });
        return;
      }
      case 'room':
      case 'empty':
        return undefined;
    }
  };

  return (
    <ContentTree
      rows={rows}
      activeChart={activeChart}
      selected={selected}
      onAct={act}
      onOpen={(row) => {
        if (row.type === 'source') openInReader({ source: row.source.uid });
      }}
      onFold={(row, open) => setFolded({ ...folded, [row.key]: open })}
    />
  );
}
