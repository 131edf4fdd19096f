import { Button, Spinner } from '@blueprintjs/core';
import { CrossIcon } from '@blueprintjs/icons';
import type { ReactElement } from 'react';
import { useNotices } from '../store/notices';
import { WorkNotices } from './WorkNotices';
import './notices.css';

interface DetailsProps {
  readonly of: string;
  readonly lines: readonly string[];
}

/** As many as there are: those that do not fit are scrolled to, by the keyboard, too. */
function Details({ of, lines }: DetailsProps): ReactElement {
  return (
    <div className="notice-details" role="region" aria-label={of} tabIndex={0}>
      <ul>
        {lines.map((line) => (
          <li key={line} dir="auto">
            {line}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Short messages above the status bar. They stay until they are dismissed, and are read aloud. */
export function Notices(): ReactElement {
  const { notices, dismiss } = useNotices();
  return (
    <div className="notices">
      <WorkNotices />
      <div className="notices-told" role="log" aria-live="polite" aria-label="Messages">
        {notices.map((notice) => (
          <div
            key={notice.id}
            className="notice"
            data-tone={notice.tone}
            role={notice.tone === 'error' ? 'alert' : undefined}
          >
            {notice.busy && <Spinner size={14} aria-label="Working" />}
            <div className="notice-text">
              <span dir="auto">{notice.text}</span>
              {notice.details && <Details of={notice.text} lines={notice.details} />}
            </div>
            {notice.action && (
              <Button
                size="small"
                text={notice.action.label}
                onClick={() => {
                  notice.action?.run();
                  dismiss(notice.id);
                }}
              />
            )}
            <Button
              size="small"
              variant="minimal"
              icon={<CrossIcon size={14} />}
              aria-label="Dismiss"
              onClick={() => dismiss(notice.id)}
            />
          </div>
        ))}
      </div>
    </div>
  );
}
