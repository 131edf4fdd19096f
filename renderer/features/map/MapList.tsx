import { CrossIcon } from '@blueprintjs/icons';
import { useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Uid } from '../../../core/uid';
import { KindMark } from '../../controls/KindMark';
import { LineSymbol } from '../../controls/LineSymbol';
import { NameText } from '../../controls/NameText';
import { nextItem } from '../../controls/nextItem';
import { useVirtualRows } from '../../controls/useVirtualRows';
import type { SelectHow } from '../../store/selection';
import type { MapRow } from './mapRows';

/** In CSS pixels; `--row-height` of the theme. */
const ROW_HEIGHT = 26;

const LIST_ID = 'map-list';

interface MapListProps {
  readonly rows: readonly MapRow[];
  readonly selection: ReadonlySet<Uid>;
  readonly faded: ReadonlySet<Uid>;
  readonly onPick: (uid: Uid, how: SelectHow) => void;
  readonly onOpen: (uid: Uid) => void;
  readonly onMenu: (uid: Uid, client: { readonly x: number; readonly y: number }) => void;
  readonly onClose: () => void;
}

const isItem = (row: MapRow): boolean => row.type !== 'heading';

/** What is selected where a row is. */
function uidOf(row: MapRow | undefined): Uid | null {
  if (row?.type === 'entity') return row.node.uid;
  return row?.type === 'hypothesis' ? row.id : null;
}

/** What stands on the map and what does not, for the keyboard, the ear, and all without a position. */
export function MapList(props: MapListProps): ReactElement {
  const { rows, selection, faded, onPick, onOpen, onMenu, onClose } = props;
  const { scroller, first, end, scrollTo } = useVirtualRows(rows.length, ROW_HEIGHT);
  const [wanted, setActive] = useState(1);
  const active = Math.min(wanted, rows.length - 1);
  const idOf = (index: number): string => `${LIST_ID}-${String(index)}`;

  const pick = (index: number, how: SelectHow): void => {
    const uid = uidOf(rows[index]);
    setActive(index);
    scrollTo(index);
    if (uid !== null) onPick(uid, how);
  };
  const menuOfActive = (uid: Uid): void => {
    const box = document.getElementById(idOf(active))?.getBoundingClientRect();
    if (box) onMenu(uid, { x: box.left + 40, y: box.bottom });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const uid = uidOf(rows[active]);
    const next = nextItem(rows, active, event.key, isItem);
    const command = event.ctrlKey || event.metaKey;
    if (next !== null) pick(next, event.shiftKey ? 'add' : 'replace');
    else if (event.key === 'Escape') onClose();
    else if (uid === null) return;
    else if (event.key === 'Enter') onOpen(uid);
    else if (event.key === ' ') pick(active, command ? 'toggle' : 'replace');
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))
      menuOfActive(uid);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <section className="map-list" aria-label="On and off the map">
      <button
        type="button"
        className="map-close"
        aria-label="Hide the list"
        title="Hide the list"
        onClick={onClose}
      >
        <CrossIcon size={12} />
      </button>
      <div
        id={LIST_ID}
        ref={scroller}
        role="listbox"
        aria-label="Entities on and off the map"
        aria-multiselectable="true"
        aria-activedescendant={idOf(active)}
        tabIndex={0}
        className="map-rows"
        onKeyDown={onKeyDown}
      >
        <div
          role="presentation"
          className="map-rows-all"
          style={{ height: rows.length * ROW_HEIGHT }}
        >
          {rows.slice(first, end).map((row, offset) => {
            const index = first + offset;
            const style = { top: index * ROW_HEIGHT };
            if (row.type === 'heading') {
              return (
                <div
                  key={row.label}
                  role="presentation"
                  className="map-row map-row-heading"
                  style={style}
                >
                  <span className="clip" title={row.label}>
                    {row.label}
                  </span>
                  <span className="count">{row.count.toLocaleString('en')}</span>
                </div>
              );
            }
            const uid = uidOf(row) ?? '';
            const isHypothesis = row.type === 'hypothesis';
            const name = isHypothesis ? row.name : row.node.name;
            const retracted = isHypothesis ? row.retracted : row.node.retracted;
            const footing = isHypothesis ? row.note : row.footing;
            const { note } = row;
            return (
              <div
                key={row.id}
                id={idOf(index)}
                role="option"
                aria-selected={selection.has(uid)}
                aria-setsize={rows.length}
                aria-posinset={index + 1}
                className={`map-row ${index === active ? 'map-row-active' : ''} ${faded.has(uid) ? 'map-row-faded' : ''}`}
                style={style}
                title={footing === '' ? name : `${name}: ${footing}`}
                onClick={(event) =>
                  pick(
                    index,
                    event.shiftKey || event.ctrlKey || event.metaKey ? 'toggle' : 'replace',
                  )
                }
                onDoubleClick={() => onOpen(uid)}
                onContextMenu={(event) => {
                  event.preventDefault();
                  setActive(index);
                  onMenu(uid, { x: event.clientX, y: event.clientY });
                }}
              >
                {isHypothesis ? (
                  <LineSymbol of={{ word: 'attribution', likelihood: row.likelihood }} />
                ) : (
                  <KindMark kind={row.node.kind} />
                )}
                <NameText className={`clip ${retracted ? 'retracted' : ''}`} text={name} />
                {!isHypothesis && !row.isOnMap && (
                  <span className="visually-hidden">, without a position</span>
                )}
                {note !== '' && <span className="map-row-note clip muted">{note}</span>}
              </div>
            );
          })}
        </div>
      </div>
    </section>
  );
}
