import type { ReactElement } from 'react';

export interface Tip {
  readonly title: string;
  readonly words: string;
  /** In CSS pixels of the window. */
  readonly x: number;
  readonly y: number;
}

/** In CSS pixels; `max-width` of the style sheet. */
const WIDEST = 340;
const AWAY = 14;

/** What is under the pointer, and when it was. The list says the same. */
export function TimelineTip({ tip }: { readonly tip: Tip }): ReactElement {
  const { title, words, x, y } = tip;
  const side =
    x + WIDEST > window.innerWidth ? { right: window.innerWidth - x + AWAY } : { left: x + AWAY };
  return (
    <div
      className="timeline-tip"
      aria-hidden="true"
      style={{ ...side, bottom: window.innerHeight - y + AWAY }}
    >
      <bdi>{title}</bdi>
      <span className="muted">{words}</span>
    </div>
  );
}
