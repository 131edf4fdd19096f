import { Button } from '@blueprintjs/core';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { iconNames, paletteColours } from '../../../core/language/kind';
import { ruleSizes, type StyleRule } from '../../../core/styling/chartStyling';
import type { LanguageView } from '../../../core/views/caseView';
import { KindSymbol } from '../../theme/KindSymbol';

interface RuleItemProps {
  readonly rule: StyleRule;
  readonly text: string;
  readonly language: LanguageView;
  /** How many elements of the chart it holds for. */
  readonly fits: number;
  readonly canEdit: boolean;
  readonly onChange: (rule: StyleRule) => void;
  /** Null where it is the first, or the last. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
  readonly onRemove: () => void;
}

const lineWidths: Readonly<Record<(typeof ruleSizes)[number], number>> = {
  smaller: 1,
  larger: 2.6,
  largest: 4.2,
};

function Preview({ rule, language }: Pick<RuleItemProps, 'rule' | 'language'>): ReactElement {
  if ('linkType' in rule.when) {
    const stroke = rule.colour ? `var(--kind-${rule.colour})` : 'var(--edge)';
    const width = rule.size ? lineWidths[rule.size] : 1.6;
    return (
      <svg width={22} height={16} aria-hidden="true" focusable="false">
        <path d="M1 8H21" stroke={stroke} strokeWidth={width} />
      </svg>
    );
  }
  const { when } = rule;
  const own = 'kind' in when ? language.kinds.find(({ key }) => key === when.kind) : undefined;
  const scale = rule.size === 'smaller' ? 0.75 : rule.size ? 1.2 : 1;
  return (
    <KindSymbol
      kind={{
        shape: own?.shape ?? 'ellipse',
        colour: rule.colour ?? own?.colour ?? 'grey',
        icon: rule.icon ?? own?.icon ?? 'tag',
      }}
      size={18 * scale}
      withIcon={(rule.icon ?? own?.icon) !== undefined}
    />
  );
}

/** One rule: what it is about, how that is drawn, and its place among the others. */
export function RuleItem(props: RuleItemProps): ReactElement {
  const { rule, text, language, fits, canEdit, onChange, onUp, onDown, onRemove } = props;
  const isLine = 'linkType' in rule.when;
  const choice = <K extends 'colour' | 'size' | 'icon'>(
    key: K,
    label: string,
    terms: readonly NonNullable<StyleRule[K]>[],
  ): ReactElement => (
    <label>
      <span>{label}</span>
      <select
        value={rule[key] ?? ''}
        disabled={!canEdit}
        aria-label={`${label} of ${text}`}
        onChange={(event) => {
          const { [key]: _before, ...rest } = rule;
          const chosen = event.target.value;
          onChange((chosen === '' ? rest : { ...rest, [key]: chosen }) as StyleRule);
        }}
      >
        <option value="">its own</option>
        {terms.map((term) => (
          <option key={term} value={term}>
            {term}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <li className="style-rule" aria-label={text}>
      <div className="style-rule-head">
        <span className="style-preview">
          <Preview rule={rule} language={language} />
        </span>
        <span className="style-rule-text" title={text}>
          {text}
        </span>
        <span className="count" title="Elements of the chart that it holds for">
          {fits.toLocaleString('en')}
        </span>
        {canEdit && (
          <span className="style-rule-buttons">
            <Button
              size="small"
              variant="minimal"
              icon={<ArrowUpIcon size={12} />}
              aria-label={`Move up: ${text}`}
              disabled={!onUp}
              onClick={onUp ?? undefined}
            />
            <Button
              size="small"
              variant="minimal"
              icon={<ArrowDownIcon size={12} />}
              aria-label={`Move down: ${text}`}
              disabled={!onDown}
              onClick={onDown ?? undefined}
            />
            <Button
              size="small"
              variant="minimal"
              icon={<CrossIcon size={12} />}
              aria-label={`Take away: ${text}`}
              onClick={onRemove}
            />
          </span>
        )}
      </div>
      <div className="style-choices">
        {choice('colour', 'Colour', paletteColours)}
        {choice('size', isLine ? 'Width' : 'Size', ruleSizes)}
        {!isLine && choice('icon', 'Icon', iconNames)}
      </div>
    </li>
  );
}
