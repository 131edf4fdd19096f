import { Button, ButtonGroup } from '@blueprintjs/core';
import {
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
}

/** What a pointer alone cannot say, at the corner of the canvas. */
export function GraphTools(props: GraphToolsProps): ReactElement {
  const { tool, onTool, onZoomIn, onZoomOut, onFit, onShowLegend } = props;
  return (
    <div className="graph-tools graph-control" role="toolbar" aria-label="Graph tools">
      {onShowLegend && (
        <Button
          size="small"
          icon={<PropertiesIcon size={14} />}
          aria-label="Show the legend"
          title="Show the legend"
          onClick={onShowLegend}
        />
      )}
      <ButtonGroup vertical>
        <Button
          size="small"
          icon={<HandIcon size={14} />}
          active={tool === 'move'}
          aria-pressed={tool === 'move'}
          aria-label="Move the chart"
          title="Dragging moves the chart"
          onClick={() => onTool('move')}
        />
        <Button
          size="small"
          icon={<PolygonFilterIcon size={14} />}
          active={tool === 'lasso'}
          aria-pressed={tool === 'lasso'}
          aria-label="Lasso"
          title="Dragging selects what is inside (also: Shift and drag)"
          onClick={() => onTool('lasso')}
        />
      </ButtonGroup>
      <ButtonGroup vertical>
        <Button
          size="small"
          icon={<PlusIcon size={14} />}
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={onZoomIn}
        />
        <Button
          size="small"
          icon={<MinusIcon size={14} />}
          aria-label="Zoom out"
          title="Zoom out (-)"
          onClick={onZoomOut}
        />
        <Button
          size="small"
          icon={<ZoomToFitIcon size={14} />}
          aria-label="Fit to window"
          title="Fit to window (0)"
          onClick={onFit}
        />
      </ButtonGroup>
    </div>
  );
}
