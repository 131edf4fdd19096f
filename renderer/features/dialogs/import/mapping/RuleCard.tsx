import { Button } from '@blueprintjs/core';
import { ChevronDownIcon, ChevronRightIcon, CrossIcon } from '@blueprintjs/icons';
import { useId, type ReactElement, type ReactNode } from 'react';

interface RuleCardProps {
  readonly title: string;
  /** Where it comes from, in short. */
  readonly about: string;
  readonly mark?: ReactNode;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Absent where it is always there. */
  readonly onRemove?: () => void;
  readonly children: ReactNode;
}

/** One thing that becomes of each row; opened, how. */
export function RuleCard(props: RuleCardProps): ReactElement {
  const { title, about, mark, isOpen, onToggle, onRemove, children } = props;
  const id = useId();
  return (
    <section className="rule-card" aria-labelledby={id}>
      <div className="rule-head">
        <h4 id={id}>
          <button type="button" className="rule-toggle" aria-expanded={isOpen} onClick={onToggle}>
            {isOpen ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />}
            {mark}
            <span className="rule-title">{title}</span>
            <bdi className="rule-about muted">{about}</bdi>
          </button>
        </h4>
        {onRemove && (
          <Button
            size="small"
            variant="minimal"
            icon={<CrossIcon size={14} />}
            aria-label={`Remove ${title}`}
            onClick={onRemove}
          />
        )}
      </div>
      {isOpen && <div className="rule-body">{children}</div>}
    </section>
  );
}
