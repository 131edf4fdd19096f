import { Button } from '@blueprintjs/core';
import { useRef, type ReactElement } from 'react';
import {
  readChartStyling,
  toStoredRule,
  type StoredRule,
  type StyleRule,
} from '../../../core/styling/chartStyling';
import { paletteColours } from '../../../core/language/kind';
import { conditionToWords } from '../../../core/styling/conditionToWords';
import { wishToText } from '../../../core/wording/measureWords';
import { Section } from '../../controls/Section';
import { useCanEdit, useLanguage, useSlice } from '../../store/caseQueries';
import { useFiltered } from '../../store/filter';
import { useLooks } from '../../store/measures/useLooks';
import { setStyling, showMeasureAs } from '../../store/styling';
import { RuleForm } from './RuleForm';
import { RuleItem } from './RuleItem';
import './styling.css';

/** How the chart is drawn: rules by kind, type, field or measure, and measures as size or colour. */
export function StylePanel(): ReactElement {
  const slice = useSlice().data;
  const language = useLanguage();
  const shown = useFiltered()?.slice;
  const canEdit = useCanEdit();
  const { fits } = useLooks(shown, language);
  const list = useRef<HTMLOListElement>(null);
  if (!slice || !language) return <p className="pane-message">Reading the chart …</p>;
  const { rules, size, colour } = readChartStyling(slice.chart);
  const set = (after: readonly StoredRule[], label: string): void =>
    void setStyling({ rules: after }, label);
  const change = (index: number, rule: StyleRule): void =>
    set(rules.with(index, toStoredRule(rule)), 'Change a rule of the style');
  const move = (index: number, by: 1 | -1): void => {
    const [one, other] = [rules[index], rules[index + by]];
    if (!one || !other) return;
    set(rules.with(index, other).with(index + by, one), 'Order rules of the style');
    // The keyboard goes along with the rule.
    list.current?.children[index + by]?.querySelector<HTMLElement>('.style-rule-text')?.focus();
  };
  const measured = (as: 'size' | 'colour'): ReactElement | null => {
    const wish = as === 'size' ? size : colour;
    return (
      wish && (
        <li className="style-measure">
          <span>
            {as === 'size' ? 'Size' : 'Colour'}: {wishToText(wish)}
          </span>
          {canEdit && (
            <Button
              size="small"
              variant="minimal"
              aria-label={`Show no measure as ${as}`}
              text="Take away"
              onClick={() => showMeasureAs(as, null)}
            />
          )}
        </li>
      )
    );
  };
  return (
    <div className="style-panel to-the-edges">
      <h2 className="visually-hidden">Style of the chart</h2>
      <p className="style-hint">
        The first rule that fits an element holds. Lines of hypotheses keep the style of their
        likelihood.
      </p>
      {canEdit && (
        <RuleForm
          language={language}
          label="New rule"
          before={null}
          submit="Add the rule"
          onDone={(when) => {
            // Each new one begins with another colour.
            const colour = paletteColours[rules.length % paletteColours.length] ?? 'blue';
            set([...rules, toStoredRule({ when, colour })], 'Add a rule to the style');
          }}
          onCancel={null}
        />
      )}
      <ol ref={list} className="style-rules" aria-label="Rules of the style">
        {rules.map(({ rule }, index) =>
          rule ? (
            <RuleItem
              key={index}
              rule={rule}
              text={conditionToWords(rule.when, language)}
              language={language}
              fits={fits[index] ?? 0}
              canEdit={canEdit}
              onChange={(changed) => change(index, changed)}
              onUp={index > 0 ? () => move(index, -1) : null}
              onDown={index < rules.length - 1 ? () => move(index, 1) : null}
              onRemove={() => set(rules.toSpliced(index, 1), 'Take a rule from the style')}
            />
          ) : (
            <li key={index} className="style-unread">
              A rule of a later version of Ascribe. It is kept, and not applied.
            </li>
          ),
        )}
      </ol>
      {rules.length === 0 && (
        <p className="section-empty">
          No rules yet: the chart is drawn as its kinds and types say.
        </p>
      )}
      {(size ?? colour) && (
        <Section title="By measure">
          <ul className="style-measures">
            {measured('size')}
            {measured('colour')}
          </ul>
        </Section>
      )}
    </div>
  );
}
