import { ChevronDownIcon, ChevronRightIcon } from '@blueprintjs/icons';
import { useId, useState, type ReactElement, type ReactNode } from 'react';
import { whoSaysMark } from '../store/askWhoSays';

interface SectionProps {
  readonly title: string;
  readonly count?: number | null;
  /** Stands at the right end of the heading. */
  readonly aside?: ReactNode;
  readonly startsOpen?: boolean;
  /** It says who says so. */
  readonly answersWhoSays?: boolean;
  readonly children: ReactNode;
}

/** A part of a pane with a heading that folds it away. */
export function Section({
  title,
  count = null,
  aside,
  startsOpen = true,
  answersWhoSays = false,
  children,
}: SectionProps): ReactElement {
  const [open, setOpen] = useState(startsOpen);
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h3 id={id}>
          <button
            type="button"
            aria-expanded={open}
            onClick={() => setOpen(!open)}
            {...(answersWhoSays ? whoSaysMark : {})}
          >
            {open ? <ChevronDownIcon size={12} /> : <ChevronRightIcon size={12} />}
            {title}
            {count !== null && <span className="count">{count.toLocaleString('en')}</span>}
          </button>
        </h3>
        {aside}
      </div>
      {open && children}
    </section>
  );
}
