import type { ReactElement } from 'react';
import { useDialogs } from '../../store/dialogs';
import { AboutDialog } from './AboutDialog';
import { AttributionDialog } from './AttributionDialog';
import { BackupDialog } from './BackupDialog';
import { ChartDialog } from './ChartDialog';
import { ClaimDialog } from './ClaimDialog';
import { CompareDialog } from './CompareDialog';
import { EntityDialog } from './EntityDialog';
import { ExportPictureDialog } from './exportPicture/ExportPictureDialog';
import { ExpandDialog } from './ExpandDialog';
import { ExportDataDialog } from './ExportDataDialog';
import { GroupDialog } from './GroupDialog';
import { ImportDialog } from './import/ImportDialog';
import { KeysDialog } from './KeysDialog';
import { LinkDialog } from './LinkDialog';
import { MergeDialog } from './MergeDialog';
import { NoteDialog } from './NoteDialog';
import { ReportDialog } from './ReportDialog';
import { RetractClaimDialog } from './RetractClaimDialog';
import { SettingsDialog } from './SettingsDialog';
import { SourceDialog } from './SourceDialog';
import { TogetherDialog } from './together/TogetherDialog';
import './dialogs.css';

/** The dialog that is open, if one is. */
export function Dialogs(): ReactElement | null {
  const { open, close } = useDialogs();
  switch (open?.name) {
    case 'entity':
      return (
        <EntityDialog
          at={open.at}
          called={open.called ?? ''}
          passage={open.passage ?? null}
          onClose={close}
        />
      );
    case 'link':
      return (
        <LinkDialog from={open.from} to={open.to} passage={open.passage ?? null} onClose={close} />
      );
    case 'source':
      return <SourceDialog source={open.source} onClose={close} />;
    case 'claim':
      return (
        <ClaimDialog claim={open.claim} about={open.about} passage={open.passage} onClose={close} />
      );
    case 'attribution':
      return (
        <AttributionDialog
          incident={open.incident}
          actor={open.actor}
          passage={open.passage}
          onClose={close}
        />
      );
    case 'chart':
      return <ChartDialog renames={open.renames} onClose={close} />;
    case 'compare':
      return <CompareDialog by={open.by} onClose={close} />;
    case 'note':
      return <NoteDialog at={open.at} onClose={close} />;
    case 'merge':
      return <MergeDialog uid={open.uid} into={open.into} onClose={close} />;
    case 'expand':
      return <ExpandDialog of={open.of} onClose={close} />;
    case 'group':
      return <GroupDialog of={open.of} renames={open.renames} onClose={close} />;
    case 'retractClaim':
      return <RetractClaimDialog claim={open.claim} onClose={close} />;
    case 'backup':
      return <BackupDialog onClose={close} />;
    case 'report':
      return <ReportDialog onClose={close} />;
    case 'import':
      return <ImportDialog chosen={open.chosen} onClose={close} />;
    case 'together':
      return <TogetherDialog onClose={close} />;
    case 'exportData':
      return <ExportDataDialog onClose={close} />;
    case 'exportPicture':
      return <ExportPictureDialog onClose={close} />;
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
