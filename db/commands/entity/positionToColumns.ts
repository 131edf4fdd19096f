import type { Position } from '../../../core/language/entity';

export function positionToColumns(position: Position | null) {
  return {
    latitude: position?.latitude ?? null,
    longitude: position?.longitude ?? null,
    placePrecision: position?.precision ?? null,
  };
}
