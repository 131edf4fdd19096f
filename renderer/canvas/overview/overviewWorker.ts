import { drawOverview, toOverviewScene, type OverviewScene } from './drawOverview';
import type { OverviewAnswer, OverviewOrder } from './overviewMessages';

// Runs beside the window: tens of thousands of lines take longer to draw than a frame.
let scene: OverviewScene | null = null;

addEventListener('message', ({ data }: MessageEvent<OverviewOrder>) => {
  if (data.what === 'arrays') {
    scene = toOverviewScene(data.arrays);
    return;
  }
  const { round, view, ratio, tokens, leftOut } = data;
  const canvas = new OffscreenCanvas(
    Math.max(1, Math.round(view.width * ratio)),
    Math.max(1, Math.round(view.height * ratio)),
  );
  const context = canvas.getContext('2d');
  if (context && scene) {
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    drawOverview(context, scene, view, tokens, leftOut);
  }
  const bitmap = canvas.transferToImageBitmap();
  const answer: OverviewAnswer = { round, bitmap };
  postMessage(answer, { transfer: [bitmap] });
});
