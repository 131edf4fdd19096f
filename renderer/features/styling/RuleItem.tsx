import { Button } from '@blueprintjs/core';
import { ArrowDownIcon, ArrowUpIcon, CrossIcon } from '@blueprintjs/icons';
import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { iconNames, paletteColours } from '../../../core/language/kind';
import { ruleSizes, type StyleCondition, type StyleRule } from '../../../core/styling/chartStyling';
import type { LanguageView } from '../../../core/views/caseView';
import { afterDrawn } from '../../store/afterDrawn';
import { KindSymbol } from '../../theme/KindSymbol';
import { RuleForm } from './RuleForm';

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

/** A link has no icon. */
function withCondition(rule: StyleRule, when: StyleCondition): StyleRule {
  const { icon: _, ...rest } = rule;
  return 'linkType' in when ? { ...rest, when } : { ...rule, when };
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
  const [isEditing, setEditing] = useState(false);
  const item = useRef<HTMLLIElement>(null);
  const endEditing = (): void => {
    setEditing(false);
    afterDrawn(() => item.current?.querySelector<HTMLElement>('.style-rule-text')?.focus());
  };
  /** The rule goes to its new place with the keyboard on it. */
  const onKeyDown = (event: KeyboardEvent): void => {
    const move = event.key === 'ArrowUp' ? onUp : event.key === 'ArrowDown' ? onDown : null;
    // In a choice the same keys open it.
    const isOnHead = (event.target as Element).closest('.style-rule-head') !== null;
    if (!event.altKey || !isOnHead || isEditing || !canEdit || !move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  };
  return (
    <li ref={item} className="style-rule" aria-label={text} onKeyDown={onKeyDown}>
      <div className="style-rule-head">
        <span className="style-preview">
          <Preview rule={rule} language={language} />
        </span>
        {canEdit ? (
          <button
            type="button"
            className="style-rule-text"
            title={`${text}: change what it is about. Alt with ↑ or ↓ moves it.`}
            aria-expanded={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {text}
          </button>
        ) : (
          <span className="style-rule-text" title={text}>
            {text}
          </span>
        )}
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
      {isEditing && (
        <RuleForm
          language={language}
          label={`What the rule is about: ${text}`}
          before={rule.when}
          submit="Change the rule"
          onDone={(when) => {
            onChange(withCondition(rule, when));
            endEditing();
          }}
          onCancel={endEditing}
        />
      )}
      <div className="style-choices">
        {choice('colour', 'Colour', paletteColours)}
        {choice('size', isLine ? 'Width' : 'Size', ruleSizes)}
        {!isLine && choice('icon', 'Icon', iconNames)}
      </div>
    </li>
  );
}
