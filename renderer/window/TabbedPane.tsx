import type { ReactElement, ReactNode } from 'react';
import { Tabs, type TabsProps } from '../controls/Tabs';

interface TabbedPaneProps<T extends string> extends TabsProps<T> {
  /** The panel itself can be given the keyboard. */
  readonly takesKeyboard?: boolean;
  readonly children: ReactNode;
}

/** A pane at the side of the window: tabs, and below them the panel of the one that is chosen. */
export function TabbedPane<T extends string>(props: TabbedPaneProps<T>): ReactElement {
  const { takesKeyboard = false, children, ...tabs } = props;
  return (
    <div className="side-pane">
      <div className="tab-bar">
        <Tabs {...tabs} />
      </div>
      <div
        id={tabs.panel}
        role="tabpanel"
        aria-labelledby={`${tabs.panel}-${tabs.chosen}`}
        tabIndex={takesKeyboard ? -1 : undefined}
        className="side-body"
      >
        {children}
      </div>
    </div>
  );
}
