import { EditorView } from '@codemirror/view';

/** In the window's own colours, which reach into the shadow root as variables. */
export const readerTheme = EditorView.theme({
  '&': { height: '100%', backgroundColor: 'var(--panel)', color: 'var(--text)' },
  '&.cm-focused': { outline: 'none' },
  '.cm-scroller': {
    fontFamily: 'var(--font)',
    fontSize: '14px',
    lineHeight: '1.65',
    scrollbarGutter: 'stable',
  },
  '.cm-content': {
    maxWidth: '78ch',
    padding: '14px 18px 40vh 12px',
    caretColor: 'var(--text)',
    overflowWrap: 'anywhere',
  },
  // A blank line that holds only a carriage return would have no height.
  '.cm-line': { minHeight: '1.65em', padding: '0 2px' },
  '.cm-gutters': {
    border: '0',
    backgroundColor: 'transparent',
    color: 'var(--faint)',
    fontSize: '11px',
    fontVariantNumeric: 'tabular-nums',
    userSelect: 'none',
  },
  '.cm-paragraphs .cm-gutterElement': {
    minWidth: '44px',
    padding: '3px 6px 0 8px',
    boxSizing: 'border-box',
    textAlign: 'right',
  },
  '.cm-whole': {
    padding: '1px 4px',
    borderRadius: '3px',
    boxShadow: 'inset 0 0 0 1px var(--line-strong)',
    cursor: 'pointer',
  },
  '.cm-whole-claimed': {
    backgroundColor: 'var(--note)',
    color: 'var(--text)',
    boxShadow: 'inset 0 0 0 1px var(--likelihood-unlikely)',
  },
  '.cm-passage': {
    borderBottom: '1px solid var(--line-strong)',
    cursor: 'pointer',
  },
  '.cm-passage-claimed': {
    backgroundColor: 'var(--note)',
    borderBottom: '2px solid var(--likelihood-unlikely)',
  },
  '.cm-passage-chosen, .cm-paragraph-chosen': {
    backgroundColor: 'var(--selected)',
    boxShadow: '0 0 0 1.5px var(--accent)',
    borderRadius: '2px',
  },
  '.cm-claim-count': {
    padding: '0 3px',
    fontSize: '10px',
    fontWeight: '600',
    lineHeight: '1',
    color: 'var(--warn)',
  },
  '.cm-hidden-character': {
    padding: '0 1px',
    borderRadius: '2px',
    backgroundColor: 'var(--warn-bg)',
    color: 'var(--danger)',
    fontSize: '11px',
  },
  '.cm-mention': {
    textDecoration: 'underline dotted var(--muted) 1.5px',
    textUnderlineOffset: '4px',
    cursor: 'pointer',
  },
  '&.cm-focused ::selection, ::selection': { backgroundColor: 'var(--selected) !important' },
  '.cm-panels': {
    border: '0',
    borderBottom: '1px solid var(--line)',
    backgroundColor: 'var(--bg)',
    color: 'var(--text)',
  },
  '.cm-panel.cm-search': {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '6px',
    padding: '6px 32px 6px 12px',
    fontFamily: 'var(--font)',
  },
  '.cm-panel.cm-search br': { display: 'none' },
  '.cm-panel.cm-search label': {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    fontSize: '11px',
    color: 'var(--muted)',
  },
  '.cm-panel.cm-search input.cm-textfield, .cm-panel.cm-search .cm-button': {
    margin: '0',
    padding: '2px 7px',
    border: '1px solid var(--line-strong)',
    borderRadius: '3px',
    background: 'var(--raised)',
    color: 'var(--text)',
    font: 'inherit',
  },
  '.cm-panel.cm-search [name=close]': { color: 'var(--muted)', fontSize: '16px' },
  '.cm-panel.cm-search :focus-visible': { outline: '2px solid var(--accent)' },
  '.cm-searchMatch': { backgroundColor: 'var(--warn-bg)', outline: '1px solid var(--warn)' },
  '.cm-searchMatch-selected': { backgroundColor: 'var(--selected)', outlineColor: 'var(--accent)' },
});
