import type { ReactElement } from 'react';
import { Section } from '../../../controls/Section';

/** A whole book would freeze the pane. */
const MOST_SHOWN = 50_000;

interface SourceTextProps {
  readonly text: string;
  readonly language: string | null;
}

/** The source's own words, where the case keeps them. */
export function SourceText({ text, language }: SourceTextProps): ReactElement | null {
  if (text === '') return null;
  return (
    <Section title="Its text" startsOpen={false}>
      <div
        className="source-text"
        dir="auto"
        lang={language ?? undefined}
        role="region"
        aria-label="Its text"
        tabIndex={0}
      >
        {text.slice(0, MOST_SHOWN)}
      </div>
      {text.length > MOST_SHOWN && (
        <p className="section-empty">
          The first {MOST_SHOWN.toLocaleString('en')} of {text.length.toLocaleString('en')}{' '}
          characters.
        </p>
      )}
    </Section>
  );
}
