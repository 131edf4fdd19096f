import { useEffect } from 'react';
import type { ActionId } from '../../core/actions';
import { listen } from '../client';
import { isMac } from '../controls/isMac';
import { believeAsOf } from '../store/belief';
import { stopComparing, useComparing } from '../store/comparing';
import { useDialogs } from '../store/dialogs';
import { useGraphMenu } from '../store/graphMenu';
import { usePalette } from '../store/palette';
import { useWorkbench } from '../store/workbench';
import { keepKeyboard } from './keepKeyboard';
import { focusNextPane, rememberPanes } from './nextPane';
import { runAction } from './runAction';

const textFields = 'textarea, select, input:not([type="checkbox"]):not([type="radio"])';

/** In a text field these keys mean what they mean in text. */
export function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(textFields));
}

/**
 * The action of a key that the window handles itself; null for all others. The keyboards of Macs
 * have a Backspace where others have a Delete.
 */
export function actionOfKey(
  event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>,
  onMac: boolean,
): ActionId | null {
  const command = event.ctrlKey || event.metaKey;
  const key = event.key.toLowerCase();
  if (command && key === 'z') return event.shiftKey ? 'edit.redo' : 'edit.undo';
  if (command && key === 'y') return 'edit.redo';
  if (command && key === 'a') return 'edit.selectAll';
  if (key === 'h' && !command && !event.altKey) return 'view.hide';
  if (key === 'x' && !command && !event.altKey) {
    return event.shiftKey ? 'chart.collapse' : 'chart.expand';
  }
  if (key === 'g' && !command && !event.altKey) {
    return event.shiftKey ? 'chart.ungroup' : 'chart.group';
  }
  if (key === 'c' && !command && !event.altKey) return 'chart.collapseGroup';
  if (key === 'p' && !command && !event.altKey) return 'view.ways';
  if (key === 'w' && !command && !event.altKey) return 'view.whoSays';
  if (key === 'delete' || (onMac && key === 'backspace')) return 'edit.delete';
  return null;
}

const textCommands: Partial<Record<ActionId, string>> = {
  'edit.undo': 'undo',
  'edit.redo': 'redo',
  'edit.delete': 'delete',
  'edit.selectAll': 'selectAll',
};

/** From the menu, an editing action means the text field that has the keyboard, if one has. */
function runFromMenu(action: ActionId): void {
  const inText = textCommands[action];
  if (inText === undefined) {
    runAction(action);
    return;
  }
  if (isTyping(document.activeElement)) {
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else reaches a field's own undo.
    document.execCommand(inText);
  } else if (!isCovered()) runAction(action);
}

/** Whether a dialog or menu lies over what the editing keys would change. */
function isCovered(): boolean {
  return (
    useDialogs.getState().open !== null ||
    useGraphMenu.getState().open !== null ||
    usePalette.getState().isOpen
  );
}

/** Runs what the menus and the keys ask for. */
export function useKeys(): void {
  useEffect(() => listen('menu.chosen', ({ action }) => runFromMenu(action)), []);
  useEffect(rememberPanes, []);
  useEffect(() => keepKeyboard(isCovered), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || isCovered()) return;
      if (event.key === 'F6') {
        event.preventDefault();
        focusNextPane(event.shiftKey ? -1 : 1);
        return;
      }
      if (isTyping(event.target)) return;
      if (event.key === 'Escape' && useComparing.getState().wish !== null) {
        event.preventDefault();
        stopComparing();
        return;
      }
      if (event.key === 'Escape' && useWorkbench.getState().asOf !== null) {
        event.preventDefault();
        believeAsOf(null);
        return;
      }
      const action = actionOfKey(event, isMac);
      if (action === null) return;
      event.preventDefault();
      runAction(action);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}
