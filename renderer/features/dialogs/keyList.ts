import { actions } from '../../../core/actions';
import { acceleratorToKeys } from '../../controls/acceleratorToKeys';

interface KeyLine {
  readonly keys: string;
  readonly does: string;
}

export interface KeyGroup {
  readonly title: string;
  readonly lines: readonly KeyLine[];
}

const menuTitles = {
  file: 'File',
  edit: 'Edit',
  insert: 'Insert',
  chart: 'Chart',
  view: 'View',
  help: 'Help',
} as const;

/** Keys and gestures of the canvas and the lists, which no menu shows. */
function ownKeys(command: string): readonly KeyGroup[] {
  return [
    {
      title: 'In the window',
      lines: [
        { keys: 'F6', does: 'Go to the next pane; with Shift to the one before' },
        { keys: `Alt ← →, ${command} [ ]`, does: 'Back and forward through where one has been' },
        { keys: `${command} Enter`, does: 'Finish a form, from a text of several lines too' },
        { keys: 'Escape', does: 'Back to today, while the window shows the past' },
      ],
    },
    {
      title: 'On the graph',
      lines: [
        { keys: 'Arrows', does: 'Go to the next node; with Shift add it to the selection' },
        {
          keys: 'Alt Arrows',
          does: 'Move what is selected; with nothing selected go back or forward',
        },
        { keys: `${command} Arrows`, does: 'Move the view' },
        { keys: '+ −', does: 'Zoom in or out' },
        { keys: '0', does: 'Fit to window' },
        { keys: 'Enter', does: 'Open in the inspector; open a closed group' },
        { keys: 'W', does: 'Ask of what is selected who says so' },
        { keys: 'X', does: 'Expand what is selected; with Shift take that back' },
        { keys: 'F', does: 'Focus on what is selected; 1, 2, 3 steps around, Escape leaves' },
        { keys: 'N', does: 'Select what is one step away, too' },
        { keys: 'G', does: 'Group what is selected; with Shift dissolve its group' },
        { keys: 'C', does: 'Close the group of what is selected, or open it' },
        { keys: 'P', does: 'Find the ways between what is selected; ↑ ↓ step through them' },
        { keys: 'H', does: 'Hide what is selected; the filter shows it again' },
        { keys: 'Shift F10', does: 'Open the menu' },
        { keys: 'Escape', does: 'Select nothing' },
      ],
    },
    {
      title: 'On the map',
      lines: [
        { keys: 'Arrows', does: 'Go to the next mark; with Shift add it to the selection' },
        { keys: `${command} Arrows`, does: 'Move the view' },
        { keys: '+ −', does: 'Zoom in or out, at the mark one is at' },
        { keys: '0', does: 'Fit all marks' },
        { keys: 'Enter', does: 'Open in the inspector; open what is counted together' },
        { keys: 'Shift F10', does: 'Open the menu' },
        { keys: 'Escape', does: 'Fold a fan; then select nothing' },
      ],
    },
    {
      title: 'In the table',
      lines: [
        { keys: 'Arrows', does: 'Go to the next cell; with Shift select from row to row' },
        { keys: 'Enter, F2', does: 'Edit the cell; on the head of a column sort by it' },
        { keys: 'Shift Enter', does: 'Put what is selected on the chart' },
        { keys: 'Shift ← →', does: 'On the head of a column: make it narrower or wider' },
        { keys: `${command} A, ${command} C`, does: 'Select all rows; copy what is selected' },
        { keys: 'Shift F10', does: 'Open the menu' },
      ],
    },
    {
      title: 'On the timeline',
      lines: [
        { keys: 'Arrows', does: 'Go to the next item; with Shift add it to the selection' },
        { keys: 'Enter', does: 'Open in the inspector' },
        { keys: '+ − 0', does: 'Zoom in or out; all of it' },
        { keys: ', .', does: 'Move through time' },
        { keys: '← →', does: 'On a handle of the chosen time: move it; with Shift by one day' },
        { keys: 'Home End', does: 'On a handle: leave that end open' },
        { keys: '← →', does: 'On the buttons for playing: one step back or on' },
        { keys: 'Escape', does: 'Any time again' },
      ],
    },
    {
      title: 'In the reader',
      lines: [
        { keys: 'Arrows', does: 'Move the caret; with Shift select words to make something of' },
        { keys: 'E L C A', does: 'Make of them an entity, a link, a claim or a hypothesis' },
        { keys: 'Alt ↓ ↑', does: 'Go to the next marked passage, or the one before' },
        { keys: 'Alt Shift ↓ ↑', does: 'Go to the next known name, or the one before' },
        { keys: 'Enter', does: 'Show what the passage or the name at the caret stands for' },
        { keys: 'Shift F10', does: 'Go to the menu of what is selected' },
        { keys: `${command} F`, does: 'Find in the text' },
      ],
    },
    {
      title: 'In the matrix',
      lines: [
        { keys: 'Arrows', does: 'Go to the next cell' },
        { keys: 'C I N A', does: 'Consistent, inconsistent, neutral, not applicable' },
        { keys: 'Shift C I', does: 'Very so; the same letter twice does it too' },
        { keys: 'Delete', does: 'Make the cell blank' },
        { keys: 'Enter', does: 'Choose the rating from a menu' },
        { keys: 'E', does: 'Say in a note why it is rated so' },
        { keys: 'W', does: 'What if this piece is false or missing?' },
        { keys: 'S', does: 'Show its source' },
      ],
    },
    {
      title: 'With the mouse',
      lines: [
        { keys: 'Wheel', does: 'Zoom at the pointer; with Shift move the view sideways' },
        { keys: 'Drag', does: 'Move what is under the pointer, or the view' },
        { keys: 'Shift drag', does: 'Draw a lasso around what to add to the selection' },
        { keys: `${command} drag`, does: 'Draw a box instead' },
        { keys: 'Double click', does: 'Open; on the empty graph make a new entity' },
        {
          keys: 'Drag the handle',
          does: 'From one entity to another: a new link, or a hypothesis',
        },
      ],
    },
    {
      title: 'In lists',
      lines: [
        { keys: 'Arrows', does: 'Go to the next line' },
        {
          keys: 'Shift Arrows',
          does: 'In the list of the chart: add the next line to the selection',
        },
        { keys: `${command} Space`, does: 'Add the line to the selection, or take it out' },
        { keys: '← →', does: 'Fold or unfold in the contents' },
        { keys: 'Enter', does: 'Open or choose' },
      ],
    },
  ];
}

/** Every key of the app, by where it works. */
export function keyList(isMac: boolean): readonly KeyGroup[] {
  const menus = Object.entries(menuTitles).map(([menu, title]): KeyGroup => ({
    title,
    lines: actions.flatMap((action) =>
      action.menu === menu && 'accelerator' in action
        ? [
            {
              keys: acceleratorToKeys(action.accelerator, isMac),
              does: action.label.replace('…', ''),
            },
          ]
        : [],
    ),
  }));
  return [...menus, ...ownKeys(isMac ? '⌘' : 'Ctrl')];
}
