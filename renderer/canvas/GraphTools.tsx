import { Button, ButtonGroup } from '@blueprintjs/core';
import {
  AreaOfInterestIcon,
  CitationIcon,
  HandIcon,
  MinusIcon,
  PlusIcon,
  PolygonFilterIcon,
  PropertiesIcon,
  ZoomToFitIcon,
} from '@blueprintjs/icons';
import type { ReactElement } from 'react';

export type GraphTool = 'move' | 'lasso';

interface GraphToolsProps {
  readonly tool: GraphTool;
  readonly onTool: (tool: GraphTool) => void;
  readonly onZoomIn: () => void;
  readonly onZoomOut: () => void;
  readonly onFit: () => void;
  /** Null while the legend is shown, which hides itself. */
  readonly onShowLegend: (() => void) | null;
  /** Null while the minimap is shown, which hides itself. */
  readonly onShowMinimap: (() => void) | null;
  readonly evidenceShown: boolean;
  readonly onEvidenceShown: (shown: boolean) => void;
}

interface ToolProps {
  readonly icon: ReactElement;
  readonly label: string;
  /** The label, and what else there is to say. */
  readonly title?: string;
  /** Whether it is on, where it can be. */
  readonly on?: boolean;
  readonly onClick: () => void;
}

function Tool({ icon, label, title = label, on, onClick }: ToolProps): ReactElement {
  return (
    <Button
      size="small"
      icon={icon}
      active={on === true}
      aria-pressed={on}
      aria-label={label}
      title={title}
      onClick={onClick}
    />
  );
}

/** What a pointer alone cannot say, at the corner of the canvas. */
export function GraphTools(props: GraphToolsProps): ReactElement {
  const { tool, onTool, onShowLegend, onShowMinimap, evidenceShown } = props;
  return (
    <div className="graph-tools graph-control" role="toolbar" aria-label="Graph tools">
      {onShowLegend && (
        <Tool icon={<PropertiesIcon size={14} />} label="Show the legend" onClick={onShowLegend} />
      )}
      {onShowMinimap && (
        <Tool
          icon={<AreaOfInterestIcon size={14} />}
          label="Show the minimap"
          onClick={onShowMinimap}
        />
      )}
      <Tool
        icon={<CitationIcon size={14} />}
        label="Claims and sources"
        title="Claims and sources: who says so"
        on={evidenceShown}
        onClick={() => props.onEvidenceShown(!evidenceShown)}
      />
      <ButtonGroup vertical>
        <Tool
          icon={<HandIcon size={14} />}
          label="Move the chart"
          title="Dragging moves the chart"
          on={tool === 'move'}
          onClick={() => onTool('move')}
        />
        <Tool
          icon={<PolygonFilterIcon size={14} />}
          label="Lasso"
          title="Dragging selects what is inside (also: Shift and drag)"
          on={tool === 'lasso'}
          onClick={() => onTool('lasso')}
        />
      </ButtonGroup>
      <ButtonGroup vertical>
        <Tool
          icon={<PlusIcon size={14} />}
          label="Zoom in"
          title="Zoom in (+)"
          onClick={props.onZoomIn}
        />
        <Tool
          icon={<MinusIcon size={14} />}
          label="Zoom out"
          title="Zoom out (-)"
          onClick={props.onZoomOut}
        />
        <Tool
          icon={<ZoomToFitIcon size={14} />}
          label="Fit to window"
          title="Fit to window (0)"
          onClick={props.onFit}
        />
      </ButtonGroup>
    </div>
  );
}
