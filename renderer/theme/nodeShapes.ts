import type { nodeShapes } from '../../core/language/kind';

export type NodeShape = (typeof nodeShapes)[number];

/** Width and height on the chart, in chart units: chosen so that all shapes weigh the same. */
export const nodeSizes: Readonly<Record<NodeShape, { width: number; height: number }>> = {
  ellipse: { width: 36, height: 36 },
  'round-rectangle': { width: 38, height: 32 },
  diamond: { width: 46, height: 46 },
  hexagon: { width: 42, height: 38 },
  triangle: { width: 46, height: 42 },
  pentagon: { width: 40, height: 40 },
  octagon: { width: 37, height: 37 },
  barrel: { width: 38, height: 36 },
};

/** Outlines on a 24 × 24 field, for lists and the legend. */
export const shapePaths: Readonly<Record<NodeShape, string>> = {
  ellipse: 'M1.5 12a10.5 10.5 0 1 0 21 0a10.5 10.5 0 1 0 -21 0Z',
  'round-rectangle':
    'M7 2.5h10a5 5 0 0 1 5 5v9a5 5 0 0 1 -5 5h-10a5 5 0 0 1 -5 -5v-9a5 5 0 0 1 5 -5Z',
  diamond: 'M12 0L24 12L12 24L0 12Z',
  hexagon: 'M6 2H18L24 12L18 22H6L0 12Z',
  triangle: 'M12 1L23.5 22.5H0.5Z',
  pentagon: 'M12 1L23.5 9.5L19 23H5L0.5 9.5Z',
  octagon: 'M7.5 1H16.5L23 7.5V16.5L16.5 23H7.5L1 16.5V7.5Z',
  barrel: 'M2 4.5C8 1 16 1 22 4.5V19.5C16 23 8 23 2 19.5Z',
};
