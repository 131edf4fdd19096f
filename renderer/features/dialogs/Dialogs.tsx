import type { ReactElement } from 'react';
import { useDialogs } from '../../store/dialogs';
import { AboutDialog } from './AboutDialog';
import { EntityDialog } from './EntityDialog';
import { KeysDialog } from './KeysDialog';
import { LinkDialog } from './LinkDialog';
import { SettingsDialog } from './SettingsDialog';
import './dialogs.css';

/** The dialog that is open, if one is. */
export function Dialogs(): ReactElement | null {
  const { open, close } = useDialogs();
  switch (open?.name) {
    case 'entity':
      return <EntityDialog at={open.at} onClose={close} />;
    case 'link':
      return <LinkDialog from={open.from} to={open.to} onClose={close} />;
    case 'settings':
      return <SettingsDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case undefined:
      return null;
  }
}
