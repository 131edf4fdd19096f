import { CrossIcon } from '@blueprintjs/icons';
import { Fragment, useMemo, type ReactElement, type ReactNode } from 'react';
import type { ChartLooks } from '../../core/styling/look';
import type { LanguageView } from '../../core/views/caseView';
import { likelihoodTerms } from '../../core/vocabularies/likelihood';
import '../canvas/legend/legend.css';
import { lookEntries } from '../canvas/legend/legendRows';
import { StaleMeasures } from '../canvas/legend/StaleMeasures';
import { LegendLine } from '../canvas/legend/LegendLine';
import { likelihoodLine, unsourcedDash } from '../canvas/style/likelihoodLine';
import { KindSymbol } from '../theme/KindSymbol';
import type { ThemeTokens } from '../theme/tokens';
import type { MapLine, PlacedMark } from './draw/mapState';
import './mapCorner.css';
import { areaRadii } from './marks/areaOf';

interface MapLegendProps {
  readonly marks: readonly PlacedMark[];
  /** Those that are drawn. */
  readonly lines: readonly MapLine[];
  /** Some of them are drawn as one. */
  readonly areBundled?: boolean;
  readonly language: LanguageView;
  readonly looks: ChartLooks;
  readonly tokens: ThemeTokens;
  /** Null: what sizes and colours are by is of now. */
  readonly onMeasureAgain: (() => void) | null;
  /** Null where the legend stays, as in a picture. */
  readonly onHide: (() => void) | null;
}

interface Entry {
  readonly text: string;
  readonly sign: ReactNode;
}

function Sign({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <svg width={16} height={14} viewBox="-8 -7 16 14" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

function Ring({ colour, dash }: { readonly colour: string; readonly dash: string }): ReactElement {
  return <circle r={6} fill="none" stroke={colour} strokeWidth={1.3} strokeDasharray={dash} />;
}

function kilometres(metres: number): string {
  return `${String(metres / 1000)} km`;
}

function markEntries(
  marks: readonly PlacedMark[],
  tokens: ThemeTokens,
): readonly (Entry | false)[] {
  const has = (precision: PlacedMark['precision']): boolean =>
    marks.some((mark) => mark.precision === precision);
  const area = (
    <Sign>
      <Ring colour={tokens.muted} dash="2.4 2" />
    </Sign>
  );
  return [
    marks.some(({ ways }) => ways.length > 0) && {
      text: 'placed by its link',
      sign: (
        <Sign>
          <path d="M0 -6L6 0L0 6L-6 0Z" fill="none" stroke={tokens.muted} strokeWidth={1.6} />
        </Sign>
      ),
    },
    has('2') && { text: `near it: drawn ${kilometres(areaRadii['2'])} around`, sign: area },
    has('3') && { text: `a region: drawn ${kilometres(areaRadii['3'])} around`, sign: area },
    has(null) && {
      text: 'how exact is not given',
      sign: (
        <Sign>
          <Ring colour={tokens.muted} dash="1 2.4" />
        </Sign>
      ),
    },
    {
      text: 'several, counted',
      sign: (
        <Sign>
          <circle r={5.6} fill={tokens.raised} stroke={tokens.muted} strokeWidth={2} />
        </Sign>
      ),
    },
  ];
}

function lineEntries(
  lines: readonly MapLine[],
  areBundled: boolean,
  tokens: ThemeTokens,
): readonly (Entry | false)[] {
  const links = lines.filter(({ what }) => what === 'link');
  const given = new Set(
    lines.flatMap((line) => (line.what === 'attribution' ? [line.of.likelihood] : [])),
  );
  return [
    links.some(({ of }) => of.claimCount > 0) && {
      text: 'link',
      sign: <LegendLine colour={tokens.edge} width={1.4} />,
    },
    links.some(({ of }) => of.claimCount === 0) && {
      text: 'link, claimed by none',
      sign: <LegendLine colour={tokens.edge} width={1.8} dash={unsourcedDash} />,
    },
    ...likelihoodTerms.map(({ term, label }) => {
      const { colour, width, dash } = likelihoodLine(term, tokens);
      return (
        given.has(term) && {
          text: label,
          sign: <LegendLine colour={colour} width={width} dash={dash} curved />,
        }
      );
    }),
    (given.has(null) || (areBundled && given.size > 0)) && {
      text: 'not judged, or several',
      sign: <LegendLine {...likelihoodLine('none', tokens)} curved />,
    },
  ];
}

/** Explains what is drawn on the map now. */
export function MapLegend({
  marks,
  lines,
  areBundled = false,
  language,
  looks,
  tokens,
  onMeasureAgain,
  onHide,
}: MapLegendProps): ReactElement {
  const hasColour = useMemo(
    () => new Set([...looks.looks].flatMap(([uid, { colour }]) => (colour ? [uid] : []))),
    [looks],
  );
  const entries = useMemo(() => {
    const drawn = new Set(marks.map(({ node }) => node.kind));
    const plain = new Set(
      marks.filter(({ node }) => !hasColour.has(node.uid)).map(({ node }) => node.kind),
    );
    return [
      ...language.kinds.map(
        (kind): Entry | false =>
          drawn.has(kind.key) && {
            text: kind.label.toLowerCase(),
            // Where all of a kind have another colour, its shape alone says it.
            sign: <KindSymbol kind={plain.has(kind.key) ? kind : { ...kind, colour: 'grey' }} />,
          },
      ),
      ...markEntries(marks, tokens),
      ...lineEntries(lines, areBundled, tokens),
    ].filter((entry) => entry !== false);
  }, [marks, lines, areBundled, language, tokens, hasColour]);
  const styled = useMemo(
    () => looks.legend.map((row) => ({ head: row.head, entries: lookEntries(row, tokens) })),
    [looks, tokens],
  );
  return (
    <section className="legend map-legend" aria-label="Legend">
      <ul>
        {entries.map(({ text, sign }) => (
          <li key={text}>
            {sign}
            {text}
          </li>
        ))}
        {styled.map(({ head, entries: own }) => (
          <Fragment key={head}>
            <li className="legend-head">{head}</li>
            {own.map(({ text, sign }) => (
              <li key={text}>
                {sign}
                {text}
              </li>
            ))}
          </Fragment>
        ))}
      </ul>
      {onMeasureAgain && <StaleMeasures onAgain={onMeasureAgain} />}
      {onHide && (
        <button type="button" aria-label="Hide the legend" title="Hide the legend" onClick={onHide}>
          <CrossIcon size={12} />
        </button>
      )}
    </section>
  );
}
