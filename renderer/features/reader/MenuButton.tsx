import type { ReactElement, ReactNode } from 'react';

interface MenuButtonProps {
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** One choice of a floating menu. */
export function MenuButton({ onClick, children }: MenuButtonProps): ReactElement {
  return (
    <button type="button" className="reader-menu-item" onClick={onClick}>
      {children}
    </button>
  );
}
