import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement, ReactNode, Ref } from 'react';
import { likelihoodTerms } from '../../../core/vocabularies/likelihood';
import { termOf } from '../../../core/vocabularies/termOf';
import { KindSymbol } from '../../theme/KindSymbol';
import type { ThemeTokens } from '../../theme/tokens';
import { REJECTED_OPACITY } from '../style/graphStyle';
import { likelihoodLine, unsourcedCurveDash, unsourcedDash } from '../style/likelihoodLine';
import type { LegendEntries } from './legendEntries';
import './legend.css';
import { LegendLine } from './LegendLine';
import { AreaSign, ContestedSign, NobodySign, NoteSign, RetractedSign } from './legendSigns';

interface LegendProps {
  readonly entries: LegendEntries;
  readonly tokens: ThemeTokens;
  /** Null where the legend stays, as in a picture. */
  readonly onHide: (() => void) | null;
  readonly ref?: Ref<HTMLElement>;
}

function Entry({ sign, text }: { readonly sign: ReactNode; readonly text: string }): ReactElement {
  return (
    <li>
      {sign}
      {text}
    </li>
  );
}

/** Explains every sign that is drawn on the graph now, and no other. */
export function Legend({ entries, tokens, onHide, ref }: LegendProps): ReactElement {
  const { kinds, links, attributions, unsourcedAttributions } = entries;
  const marks = [
    entries.contested && { text: 'contested', sign: <ContestedSign tokens={tokens} /> },
    entries.area && { text: 'place not exact', sign: <AreaSign tokens={tokens} /> },
    entries.nobody && { text: 'nobody named', sign: <NobodySign tokens={tokens} /> },
    entries.notes && { text: 'note', sign: <NoteSign tokens={tokens} /> },
    entries.retracted && { text: 'retracted', sign: <RetractedSign tokens={tokens} /> },
  ].filter((mark) => mark !== false);
  return (
    <section ref={ref} className="legend graph-control graph-scroll" aria-label="Legend">
      <ul>
        {kinds.map((kind) => (
          <Entry
            key={kind.kind}
            sign={kind.icon && <KindSymbol kind={{ ...kind, icon: kind.icon }} />}
            text={kind.kind}
          />
        ))}
        {links.claimed && (
          <Entry sign={<LegendLine colour={tokens.edge} width={1.4} />} text="link, claimed" />
        )}
        {links.unsourced && (
          <Entry
            sign={<LegendLine colour={tokens.edge} width={1.8} dash={unsourcedDash} />}
            text="link, claimed by none"
          />
        )}
      </ul>
      {attributions.length > 0 && (
        <ul>
          <li className="legend-head">attribution, likelihood · confidence</li>
          {attributions.map((term) => {
            const { colour, width, dash } = likelihoodLine(term, tokens);
            return (
              <Entry
                key={term}
                sign={<LegendLine colour={colour} width={width} dash={dash} curved />}
                text={term === 'none' ? 'not judged' : termOf(likelihoodTerms, term).label}
              />
            );
          })}
          {unsourcedAttributions && (
            <Entry
              sign={<LegendLine colour={tokens.muted} width={2} dash={unsourcedCurveDash} curved />}
              text="claimed by none"
            />
          )}
          {entries.rejected && (
            <Entry
              sign={
                <LegendLine
                  colour={tokens.muted}
                  width={2}
                  dash={[6, 4]}
                  opacity={REJECTED_OPACITY}
                  curved
                />
              }
              text="rejected"
            />
          )}
        </ul>
      )}
      {marks.length > 0 && (
        <ul>
          {marks.map((mark) => (
            <Entry key={mark.text} {...mark} />
          ))}
        </ul>
      )}
      {attributions.length > 0 && (
        <p>grades: source A–F, information 1–6; F and 6 cannot be judged, – not given</p>
      )}
      {onHide && (
        <button type="button" aria-label="Hide the legend" title="Hide the legend" onClick={onHide}>
          <CrossIcon size={12} />
        </button>
      )}
    </section>
  );
}
