import type { ReactElement, ReactNode } from 'react';
import type { ThemeTokens } from '../../theme/tokens';
import { SIGN_RADIUS, signColour, signPaths, type LineSign } from '../style/lineSigns';
import { pinPath } from '../style/markPaths';

interface SignProps {
  readonly tokens: ThemeTokens;
}

/** The marks that `scene/` draws on the canvas, in small, around 0, 0. */
function Sign({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg width={16} height={14} viewBox="-8 -7 16 14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

interface RingProps extends SignProps {
  readonly colour: string;
  readonly dash: string;
}

function Ring({ tokens, colour, dash }: RingProps): ReactElement {
  return (
    <circle r={5.9} fill={tokens.canvas} stroke={colour} strokeWidth={1.3} strokeDasharray={dash} />
  );
}

/** A disc on a line. */
export function DiscSign({ sign, tokens }: SignProps & { readonly sign: LineSign }): ReactElement {
  return (
    <Sign>
      <g
        transform="scale(.86)"
        fill="none"
        stroke={signColour(sign, tokens)}
        strokeWidth={1.4}
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        <circle r={SIGN_RADIUS} fill={tokens.canvas} />
        <path d={signPaths[sign]} />
      </g>
    </Sign>
  );
}

export function BadgeSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-6.5}
        y={-6}
        width={13}
        height={12}
        rx={6}
        fill={tokens.canvas}
        stroke={tokens.muted}
      />
      <text y={3.4} textAnchor="middle" fontSize={9.5} fill={tokens.text}>
        2
      </text>
    </Sign>
  );
}

export function AreaSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <ellipse
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
      <Ring tokens={tokens} colour={tokens.muted} dash="2.4 1.8" />
    </Sign>
  );
}

export function PinSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <path d={pinPath} fill={tokens.muted} />
    </Sign>
  );
}

export function NoteSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <path
        d="M-4 -5.5h5.4L4 -2.9v8.4H-4ZM-2.2 -0.6h4.4M-2.2 2h4.4"
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
      <Ring tokens={tokens} colour={tokens.faint} dash="1.4 2" />
      <path d="M-6 0h12" stroke={tokens.muted} strokeWidth={1.3} />
    </Sign>
  );
}
