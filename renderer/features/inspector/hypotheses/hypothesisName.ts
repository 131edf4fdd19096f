import type { AttributionView } from '../../../../core/views/recordView';
import { suspectName } from '../../../store/sliceTitles';

/** Whom it points at. */
export function hypothesisName({ attribution, actor }: AttributionView): string {
  return suspectName(attribution, actor?.name ?? null);
}
