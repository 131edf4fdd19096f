import { useEffect, type ReactElement } from 'react';
import { useRequest } from '../../store/useRequest';
import { useWorkbench, type Reading } from '../../store/workbench';
import { ChooseSource } from './ChooseSource';
import { ReadSource } from './ReadSource';
import './reader.css';

/** One source, to be read and to be cited from. */
export function Reader(): ReactElement {
  const { reading, selection } = useWorkbench();
  // While there is nothing to read, selecting a source means to read it.
  const selected = selection.length === 1 && selection[0]?.word === 'source' ? selection[0] : null;
  useEffect(() => {
    if (!reading && selected) {
      useWorkbench.setState({ reading: { source: selected.uid, passage: null } });
    }
  }, [reading, selected]);
  if (reading) return <ReadingOf key={reading.source} reading={reading} />;
  return <ChooseSource />;
}

function ReadingOf({ reading }: { readonly reading: Reading }): ReactElement {
  const { data: record, error } = useRequest('source.record', { uid: reading.source });
  if (error) return <ChooseSource why={error.message} />;
  if (!record) return <p className="pane-message">Reading the source …</p>;
  return <ReadSource record={record} reading={reading} />;
}
