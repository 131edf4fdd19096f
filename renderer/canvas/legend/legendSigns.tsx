import type { ReactElement, ReactNode } from 'react';
import type { ThemeTokens } from '../../theme/tokens';

interface SignProps {
  readonly tokens: ThemeTokens;
}

/** The marks that `scene/` draws on the canvas, in small. */
function Sign({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg width={16} height={14} viewBox="0 0 16 14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function ContestedSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <g fill={tokens.canvas} stroke={tokens.warn} strokeWidth={1.3}>
        <circle cx={8} cy={7} r={5.8} />
        <path d="M5.2 5.6h5.6M5.2 8.4h5.6M6.3 10.4l3.4-6.8" />
      </g>
    </Sign>
  );
}

export function AreaSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <ellipse
        cx={8}
        cy={7}
        rx={7}
        ry={5.6}
        fill={tokens.kind.green}
        fillOpacity={0.12}
        stroke={tokens.kind.green}
        strokeDasharray="2.4 2"
      />
    </Sign>
  );
}

export function NobodySign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <circle
        cx={8}
        cy={7}
        r={5.9}
        fill={tokens.canvas}
        stroke={tokens.muted}
        strokeWidth={1.3}
        strokeDasharray="2.4 1.8"
      />
    </Sign>
  );
}

export function NoteSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <path
        d="M4 1.5h5.4L12 4.1v8.4H4ZM5.8 6.4h4.4M5.8 9h4.4"
        fill={tokens.note}
        stroke={tokens.muted}
        strokeLinejoin="round"
      />
    </Sign>
  );
}

export function RetractedSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <circle
        cx={8}
        cy={7}
        r={5.9}
        fill={tokens.canvas}
        stroke={tokens.faint}
        strokeWidth={1.3}
        strokeDasharray="1.4 2"
      />
      <path d="M2 7h12" stroke={tokens.muted} strokeWidth={1.3} />
    </Sign>
  );
}
