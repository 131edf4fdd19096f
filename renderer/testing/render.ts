import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { onTestFinished } from 'vitest';

declare global {
  // React asks for this name before it lets a test wait for effects.
  var IS_REACT_ACT_ENVIRONMENT: boolean | undefined;
}

/** Does it, and waits for what React does about it. */
async function settle(run: () => void): Promise<void> {
  await act(() => {
    run();
    return Promise.resolve();
  });
}

/** Draws an element into the document for one test. */
export async function render(element: ReactElement): Promise<HTMLElement> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true;
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  await settle(() => root.render(element));
  onTestFinished(async () => {
    await settle(() => root.unmount());
    place.remove();
  });
  return place;
}

/** Types into a field as a user does: React hears of it through the native setter. */
export async function type(
  field: HTMLInputElement | HTMLTextAreaElement,
  text: string,
): Promise<void> {
  const prototype =
    field instanceof HTMLTextAreaElement
      ? HTMLTextAreaElement.prototype
      : HTMLInputElement.prototype;
  await settle(() => {
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function press(target: Element, key: string, ctrlKey = false): Promise<void> {
  await settle(() => {
    target.dispatchEvent(
      new KeyboardEvent('keydown', { key, ctrlKey, bubbles: true, cancelable: true }),
    );
  });
}

export async function click(target: Element): Promise<void> {
  await settle(() => {
    target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
  });
}
