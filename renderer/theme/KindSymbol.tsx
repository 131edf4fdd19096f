import type { ReactElement } from 'react';
import type { Kind } from '../../core/language/kind';
import type { LookColour } from '../../core/styling/look';
import { kindIcons } from './kindIcons';
import { shapePaths } from './nodeShapes';

interface KindSymbolProps {
  readonly kind: Pick<Kind, 'shape' | 'icon'> & { readonly colour: LookColour };
  /** In CSS pixels. */
  readonly size?: number;
  /** Without it, only shape and colour: for the smallest sizes. */
  readonly withIcon?: boolean;
}

/** A kind as the graph draws it. Its name stands beside it, so it is hidden from screen readers. */
export function KindSymbol({ kind, size = 14, withIcon = false }: KindSymbolProps): ReactElement {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapePaths[kind.shape]} fill={`var(--kind-${kind.colour})`} />
      {withIcon && (
        <path
          d={kindIcons[kind.icon]}
          fill="var(--on-kind)"
          fillRule="evenodd"
          transform={
            kind.shape === 'triangle' ? 'translate(7 10) scale(.42)' : 'translate(6 6) scale(.5)'
          }
        />
      )}
    </svg>
  );
}
