/** After the window has drawn what was just changed: React by the first frame, its paint by the second. */
export function afterDrawn(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(act));
}
