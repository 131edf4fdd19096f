import type { ReactElement, ReactNode } from 'react';
import type { ThemeTokens } from '../../theme/tokens';
import type { ComparedSign } from '../../../core/compare/comparison';
import type { EvidenceClaim } from '../../../core/views/evidenceView';
import { COMPARED_SIZE, comparedPaths } from '../style/comparedSigns';
import { SIGN_RADIUS, signColour, signPaths, stancePaths, type LineSign } from '../style/lineSigns';
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

export function ComparedMark({
  sign,
  tokens,
}: SignProps & { readonly sign: ComparedSign }): ReactElement {
  const half = COMPARED_SIZE / 2;
  return (
    <Sign>
      <rect
        x={-half}
        y={-half}
        width={COMPARED_SIZE}
        height={COMPARED_SIZE}
        rx={2.5}
        fill={tokens.text}
      />
      <path
        d={comparedPaths[sign]}
        fill="none"
        stroke={tokens.canvas}
        strokeWidth={1.7}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
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

export function RivalsSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <path
        d="M-6 0L6 -5.5M-6 0H7M-6 0L6 5.5"
        stroke={tokens['line-strong']}
        strokeDasharray="2.4 1.6"
      />
      <path d="M1.6 -4A7 7 0 0 1 1.6 4" fill="none" stroke={tokens.muted} strokeWidth={1.4} />
    </Sign>
  );
}

export function CalloutSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-7}
        y={-5.5}
        width={14}
        height={8}
        rx={2}
        fill={tokens.note}
        stroke={tokens['line-strong']}
      />
      <path d="M0 2.5V6.5" stroke={tokens.muted} strokeDasharray="1.5 1" />
    </Sign>
  );
}

interface ClaimSignProps extends SignProps {
  readonly stance: EvidenceClaim['stance'];
}

export function ClaimSign({ stance, tokens }: ClaimSignProps): ReactElement {
  return (
    <Sign>
      <circle r={6} fill={tokens.raised} stroke={tokens.muted} />
      <path
        d={stancePaths[stance]}
        transform="scale(.85)"
        fill="none"
        stroke={stance === 'denies' ? tokens.warn : tokens.text}
        strokeWidth={1.4}
        strokeLinecap="round"
      />
    </Sign>
  );
}

export function SourceSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-5}
        y={-6.5}
        width={10}
        height={13}
        rx={1.5}
        fill={tokens.raised}
        stroke={tokens.muted}
      />
      <text y={4.6} textAnchor="middle" fontSize={8.5} fill={tokens.text}>
        C
      </text>
    </Sign>
  );
}

export function ElsewhereSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-7.5}
        y={-6}
        width={15}
        height={12}
        rx={6}
        fill={tokens.canvas}
        stroke={tokens.muted}
        strokeWidth={1}
      />
      <text
        y={3.2}
        textAnchor="middle"
        fontSize={9}
        fontWeight={600}
        fill={tokens.text}
        style={{ fontFamily: "'Inter Variable', sans-serif" }}
      >
        +3
      </text>
    </Sign>
  );
}

export function GroupSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-7.5}
        y={-6}
        width={15}
        height={12}
        rx={2.5}
        fill={tokens.chip}
        stroke={tokens['line-strong']}
      />
      <path d="M-5 -3.2H0" stroke={tokens.text} strokeWidth={1.3} />
    </Sign>
  );
}

export function ClosedGroupSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <rect
        x={-4}
        y={-6.5}
        width={11.5}
        height={9}
        rx={2.2}
        fill={tokens.canvas}
        stroke={tokens.muted}
      />
      <rect x={-7} y={-3.5} width={11.5} height={9.5} rx={2.2} fill={tokens.kind.grey} />
      <text y={4} x={-1.2} textAnchor="middle" fontSize={8} fill={tokens['on-kind']}>
        9
      </text>
    </Sign>
  );
}

export function BundleSign({ tokens }: SignProps): ReactElement {
  return (
    <Sign>
      <path
        d="M-7.5 -4.5C-3 -4.5 -3 0 0 0H7.5M-7.5 4.5C-3 4.5 -3 0 0 0M-7.5 0H0"
        fill="none"
        stroke={tokens.edge}
        strokeWidth={1.2}
      />
    </Sign>
  );
}
