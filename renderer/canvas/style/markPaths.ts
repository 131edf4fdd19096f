/** A pin seen from the side, its point at the lower right; around 0, 0. */
export const pinPath =
  'M-5 -2.6L-2.6 -5L-1.9 -3.4L1.2 -0.9L2.6 -1L-1 2.6L-0.9 1.2L-3.4 -1.9ZM0.4 1.2L1.2 0.4L4.6 4.6Z';
