import type { Page } from '@playwright/test';

/** An SVG as Chromium shows it where nothing but the file is there. */
export async function svgInChromium(page: Page, svg: string): Promise<Buffer> {
  const url = await page.evaluate(async (text) => {
    const image = new Image();
    image.src = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext('2d')?.drawImage(image, 0, 0);
    return canvas.toDataURL('image/png');
  }, svg);
  return Buffer.from(url.split(',')[1] ?? '', 'base64');
}
