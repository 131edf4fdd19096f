import type { Position } from '../../core/language/entity';
import { ok, type Result } from '../../core/result';
import type { PlacePrecision } from '../../core/vocabularies/placePrecision';
import { parsePosition } from './parsePosition';

/** A position while it is typed: its parts only make sense together. */
export interface PositionDraft {
  readonly latitude: string;
  readonly longitude: string;
  readonly precision: PlacePrecision | '';
}

export const emptyPosition: PositionDraft = { latitude: '', longitude: '', precision: '' };

export function positionToDraft(position: Position | null): PositionDraft {
  if (position === null) return emptyPosition;
  const { latitude, longitude, precision } = position;
  return {
    latitude: String(latitude),
    longitude: String(longitude),
    precision: precision ?? '',
  };
}

/** Null: no position was given. */
export function readPosition(draft: PositionDraft): Result<Position | null> {
  const degrees = parsePosition(draft.latitude, draft.longitude);
  if (!degrees.ok) return degrees;
  return ok(degrees.value && { ...degrees.value, precision: draft.precision || null });
}
