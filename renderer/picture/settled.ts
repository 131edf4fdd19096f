/** Of a page that nobody sees, and that is then not painted, there are no frames to wait for. */
const LONGEST = 1000;

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}

/** Comes true when what follows from a change is on the page: sizes are told of one frame later. */
export async function settled(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
