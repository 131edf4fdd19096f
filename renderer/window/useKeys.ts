import { useEffect } from 'react';
import type { ActionId } from '../../core/actions';
import { listen } from '../client';
import { isMac } from '../controls/isMac';
import { believeAsOf } from '../store/belief';
import { stopComparing, useComparing } from '../store/comparing';
import { useDialogs } from '../store/dialogs';
import { MOST_STEPS, useFocusMode } from '../store/focusMode';
import { useGraphMenu } from '../store/graphMenu';
import { usePalette } from '../store/palette';
import { useWorkbench } from '../store/workbench';
import { keepKeyboard } from './keepKeyboard';
import { focusNextPane, rememberPanes } from './nextPane';
import { runAction } from './runAction';
import { keepPressesWhole } from './wholePresses';

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
  if (event.altKey && !command && !event.shiftKey) {
    if (key === 'arrowleft') return 'view.back';
    if (key === 'arrowright') return 'view.forward';
  }
  // On the graph Alt and an arrow move what is selected.
  if (command && !event.altKey && (key === '[' || key === ']')) {
    return key === '[' ? 'view.back' : 'view.forward';
  }
  if (key === 'f' && !command && !event.altKey) return 'view.focus';
  if (key === 'n' && !command && !event.altKey) return 'edit.growSelection';
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

/** While the graph is looked at through a focus. */
function isFocusOn(event: KeyboardEvent): boolean {
  return (
    useFocusMode.getState().focus !== null &&
    useWorkbench.getState().view === 'graph' &&
    !isCovered() &&
    !isTyping(event.target)
  );
}

/** Before the graph, whose Escape clears the selection. */
function leaveFocus(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !isFocusOn(event)) return;
  event.preventDefault();
  event.stopPropagation();
  useFocusMode.getState().leave();
}

function setStepsByKey(event: KeyboardEvent): boolean {
  const steps = Number(event.key);
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (!isPlain || !isFocusOn(event) || !(steps >= 1 && steps <= MOST_STEPS)) return false;
  event.preventDefault();
  useFocusMode.getState().setSteps(steps);
  return true;
}

/** Runs what the menus and the keys ask for. */
export function useKeys(): void {
  useEffect(() => listen('menu.chosen', ({ action }) => runFromMenu(action)), []);
  useEffect(rememberPanes, []);
  useEffect(keepPressesWhole, []);
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
      if (setStepsByKey(event)) return;
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
    window.addEventListener('keydown', leaveFocus, true);
    window.addEventListener('keydown', onKeyDown);
    return () => {
      window.removeEventListener('keydown', leaveFocus, true);
      window.removeEventListener('keydown', onKeyDown);
    };
  }, []);
}
