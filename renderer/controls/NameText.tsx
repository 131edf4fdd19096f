import type { ReactElement } from 'react';

interface NameTextProps {
  readonly text: string;
  readonly language?: string | null;
  readonly className?: string;
}

/** A name in any script: its own direction, kept apart from the text around it; whole on hover. */
export function NameText({ text, language, className }: NameTextProps): ReactElement {
  return (
    <bdi dir="auto" lang={language ?? undefined} className={className} title={text}>
      {text}
    </bdi>
  );
}
