/** Sides of sheets in millimetres, upright; a slide is as wide as a projector's. */
export const papers = {
  a4: { label: 'A4', width: 210, height: 297 },
  a3: { label: 'A3', width: 297, height: 420 },
  a2: { label: 'A2', width: 420, height: 594 },
  a1: { label: 'A1', width: 594, height: 841 },
  a0: { label: 'A0', width: 841, height: 1189 },
  letter: { label: 'Letter', width: 215.9, height: 279.4 },
  slide: { label: 'Slide 16:9', width: 190.5, height: 338.67 },
} as const;

export type Paper = keyof typeof papers;

export const paperKeys = Object.keys(papers) as [Paper, ...Paper[]];

export interface Sheet {
  readonly paper: Paper;
  readonly landscape: boolean;
}

const MM_PER_INCH = 25.4;

/** In inches. */
export function sheetSize({ paper, landscape }: Sheet): { width: number; height: number } {
  const { width, height } = papers[paper];
  const [short, long] = [width / MM_PER_INCH, height / MM_PER_INCH];
  return landscape ? { width: long, height: short } : { width: short, height: long };
}
