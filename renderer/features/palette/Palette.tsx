import { Classes, Overlay2 } from '@blueprintjs/core';
import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import type { ActionId } from '../../../core/actions';
import { acceleratorToKeys } from '../../controls/acceleratorToKeys';
import { isMac } from '../../controls/isMac';
import { useListKeys } from '../../controls/useListKeys';
import { afterDrawn } from '../../store/afterDrawn';
import { useCanEdit } from '../../store/caseQueries';
import { usePalette } from '../../store/palette';
import { useRequest } from '../../store/useRequest';
import { useWorkbench } from '../../store/workbench';
import { matchingLines, paletteLines } from './paletteLines';
import './palette.css';

interface PaletteProps {
  readonly run: (action: ActionId) => void;
}

/** Every action by its name, while it is open. */
export function Palette({ run }: PaletteProps): ReactElement | null {
  const { isOpen, setOpen } = usePalette();
  const theme = useWorkbench((state) => state.theme);
  return (
    <Overlay2
      isOpen={isOpen}
      onClose={() => setOpen(false)}
      transitionDuration={0}
      className={theme === 'dark' ? Classes.DARK : ''}
      backdropClassName="palette-backdrop"
    >
      <div className="palette" role="dialog" aria-label="Command palette">
        <PaletteList run={run} close={() => setOpen(false)} />
      </div>
    </Overlay2>
  );
}

function PaletteList({ run, close }: PaletteProps & { readonly close: () => void }): ReactElement {
  const charts = useRequest('case.contents', null).data?.charts ?? [];
  const setChart = useWorkbench((state) => state.setChart);
  const canEdit = useCanEdit();
  const [typed, setTyped] = useState('');
  const lines = matchingLines(paletteLines(charts, canEdit), typed);
  const list = useRef<HTMLUListElement>(null);
  const id = useId();
  const choose = (index: number): void => {
    const line = lines[index];
    if (!line) return;
    close();
    if ('chart' in line) setChart(line.chart);
    // A dialog that opened while the palette closes would lose the keyboard of its first field.
    else afterDrawn(() => run(line.action));
  };
  const { active, setActive, onKeyDown } = useListKeys(lines.length, choose);
  const chosen = active ?? 0;
  useEffect(() => {
    list.current?.children[chosen]?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    <>
      <input
        role="combobox"
        aria-label="What do you want to do?"
        aria-expanded
        aria-controls={id}
        aria-autocomplete="list"
        aria-activedescendant={lines.length > 0 ? `${id}-${String(chosen)}` : undefined}
        className={`${Classes.INPUT} ${Classes.FILL} palette-input`}
        placeholder="What do you want to do?"
        autoComplete="off"
        autoFocus
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(0);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            event.preventDefault();
            choose(chosen);
          } else if (event.key === 'ArrowUp' && active === null) {
            event.preventDefault();
            setActive(lines.length - 1);
          } else if (event.key === 'ArrowDown' && active === null) {
            event.preventDefault();
            setActive(Math.min(1, lines.length - 1));
          } else onKeyDown(event);
        }}
      />
      <ul ref={list} id={id} role="listbox" aria-label="Actions" className="palette-lines">
        {lines.map((line, index) => (
          <li
            key={'action' in line ? line.action : line.chart}
            id={`${id}-${String(index)}`}
            role="option"
            aria-selected={index === chosen}
            className="palette-line"
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setActive(index)}
            onClick={() => choose(index)}
          >
            <span className="muted palette-group">{line.group}</span>
            <bdi className="clip">{line.label.replace(/…$/, ' …')}</bdi>
            {line.accelerator !== null && <kbd>{acceleratorToKeys(line.accelerator, isMac)}</kbd>}
          </li>
        ))}
      </ul>
      {lines.length === 0 && <p className="muted palette-none">No action is called like this.</p>}
    </>
  );
}
