import { Button, ButtonGroup } from '@blueprintjs/core';
import {
  MinusIcon,
  OneToManyIcon,
  PlusIcon,
  PropertiesIcon,
  ZoomToFitIcon,
} from '@blueprintjs/icons';
import type { ReactElement } from 'react';

interface MapToolsProps {
  readonly arcsShown: boolean;
  readonly onArcsShown: (shown: boolean) => void;
  /** Null while the legend is shown, which hides itself. */
  readonly onShowLegend: (() => void) | null;
  readonly onZoom: (factor: number) => void;
  readonly onFit: () => void;
}

const STEP = 1.5;

/** What a pointer alone cannot say, at the corner of the map. */
export function MapTools(props: MapToolsProps): ReactElement {
  const { arcsShown, onArcsShown, onShowLegend, onZoom, onFit } = props;
  return (
    <div className="map-tools map-control" role="toolbar" aria-label="Map tools">
      {onShowLegend && (
        <Button
          size="small"
          icon={<PropertiesIcon size={14} />}
          aria-label="Show the legend"
          title="Show the legend"
          onClick={onShowLegend}
        />
      )}
      <Button
        size="small"
        icon={<OneToManyIcon size={14} />}
        active={arcsShown}
        aria-pressed={arcsShown}
        aria-label="Links and attributions"
        title="Links and attributions between what stands on the map"
        onClick={() => onArcsShown(!arcsShown)}
      />
      <ButtonGroup vertical>
        <Button
          size="small"
          icon={<PlusIcon size={14} />}
          aria-label="Zoom in"
          title="Zoom in (+)"
          onClick={() => onZoom(STEP)}
        />
        <Button
          size="small"
          icon={<MinusIcon size={14} />}
          aria-label="Zoom out"
          title="Zoom out (-)"
          onClick={() => onZoom(1 / STEP)}
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
