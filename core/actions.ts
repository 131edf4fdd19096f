/** One thing that a menu item or a key asks the window to do. */
interface Action {
  readonly id: string;
  readonly label: string;
  readonly menu: 'file' | 'edit' | 'insert' | 'chart' | 'view' | 'help';
  /** As Electron writes accelerators; absent where there is none. */
  readonly accelerator?: string;
  /**
   * The window handles the key itself, because it means something else inside a text field. The
   * menu only shows it.
   */
  readonly keyInWindow?: true;
}

/** Every action once: the menus, the keys of the window and its list of keys are made from it. */
export const actions = [
  { id: 'file.new', label: 'New Case…', menu: 'file', accelerator: 'CmdOrCtrl+N' },
  { id: 'file.open', label: 'Open…', menu: 'file', accelerator: 'CmdOrCtrl+O' },
  { id: 'file.openSample', label: 'Open the Sample Case', menu: 'file' },
  { id: 'file.importJson', label: 'New Case from JSON…', menu: 'file' },
  { id: 'file.import', label: 'Import…', menu: 'file', accelerator: 'CmdOrCtrl+I' },
  { id: 'file.compareCase', label: 'Compare with Another Case…', menu: 'file' },
  { id: 'file.saveCopy', label: 'Save a Copy…', menu: 'file', accelerator: 'CmdOrCtrl+Shift+S' },
  { id: 'file.restoreBackup', label: 'Restore from Backup…', menu: 'file' },
  {
    id: 'file.exportPicture',
    label: 'Export Picture…',
    menu: 'file',
    accelerator: 'CmdOrCtrl+Shift+P',
  },
  { id: 'file.exportReport', label: 'Export Report…', menu: 'file' },
  { id: 'file.exportData', label: 'Export Data…', menu: 'file' },
  { id: 'edit.undo', label: 'Undo', menu: 'edit', accelerator: 'CmdOrCtrl+Z', keyInWindow: true },
  {
    id: 'edit.redo',
    label: 'Redo',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+Shift+Z',
    keyInWindow: true,
  },
  { id: 'edit.delete', label: 'Delete', menu: 'edit', accelerator: 'Delete', keyInWindow: true },
  {
    id: 'edit.selectAll',
    label: 'Select All on Chart',
    menu: 'edit',
    accelerator: 'CmdOrCtrl+A',
    keyInWindow: true,
  },
  { id: 'edit.growSelection', label: 'Select What Lies Around, Too', menu: 'edit' },
  { id: 'edit.find', label: 'Find…', menu: 'edit', accelerator: 'CmdOrCtrl+F' },
  { id: 'edit.settings', label: 'Author and Settings…', menu: 'edit', accelerator: 'CmdOrCtrl+,' },
  { id: 'insert.entity', label: 'New Entity…', menu: 'insert', accelerator: 'CmdOrCtrl+E' },
  { id: 'insert.link', label: 'New Link…', menu: 'insert', accelerator: 'CmdOrCtrl+L' },
  {
    id: 'insert.attribution',
    label: 'New Hypothesis…',
    menu: 'insert',
    accelerator: 'CmdOrCtrl+Shift+A',
  },
  { id: 'insert.source', label: 'New Source…', menu: 'insert', accelerator: 'CmdOrCtrl+D' },
  { id: 'insert.claim', label: 'New Claim…', menu: 'insert', accelerator: 'CmdOrCtrl+Shift+C' },
  { id: 'chart.new', label: 'New Chart…', menu: 'chart' },
  { id: 'chart.duplicate', label: 'Duplicate Chart', menu: 'chart' },
  { id: 'chart.rename', label: 'Rename Chart…', menu: 'chart' },
  { id: 'chart.delete', label: 'Delete Chart', menu: 'chart' },
  {
    id: 'chart.arrange',
    label: 'Arrange',
    menu: 'chart',
    accelerator: 'CmdOrCtrl+Shift+O',
  },
  { id: 'chart.layers', label: 'Arrange in Layers', menu: 'chart' },
  { id: 'chart.rings', label: 'Arrange in Rings around the Selection', menu: 'chart' },
  { id: 'chart.time', label: 'Arrange by Time', menu: 'chart' },
  { id: 'chart.place', label: 'Arrange by Place', menu: 'chart' },
  { id: 'chart.rivals', label: 'Arrange Rivals in Rows', menu: 'chart' },
  { id: 'chart.grid', label: 'Arrange in a Grid', menu: 'chart' },
  { id: 'chart.circle', label: 'Arrange in a Circle', menu: 'chart' },
  { id: 'view.compare', label: 'Compare with Another Chart…', menu: 'chart' },
  { id: 'view.compareDays', label: 'Compare Two Days of Belief…', menu: 'chart' },
  { id: 'view.palette', label: 'Command Palette…', menu: 'view', accelerator: 'CmdOrCtrl+K' },
  { id: 'view.fit', label: 'Fit to Window', menu: 'view', accelerator: 'CmdOrCtrl+1' },
  { id: 'view.graph', label: 'Graph', menu: 'view', accelerator: 'CmdOrCtrl+G' },
  { id: 'view.map', label: 'Map', menu: 'view', accelerator: 'CmdOrCtrl+Shift+G' },
  { id: 'view.list', label: 'List', menu: 'view', accelerator: 'CmdOrCtrl+Shift+L' },
  { id: 'view.table', label: 'Table', menu: 'view', accelerator: 'CmdOrCtrl+Shift+T' },
  { id: 'view.reader', label: 'Reader', menu: 'view', accelerator: 'CmdOrCtrl+Shift+R' },
  {
    id: 'view.hypotheses',
    label: 'Hypotheses',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+M',
  },
  { id: 'view.quality', label: 'Quality', menu: 'view', accelerator: 'CmdOrCtrl+Shift+K' },
  {
    id: 'view.timeline',
    label: 'Show or Hide the Timeline',
    menu: 'view',
    accelerator: 'CmdOrCtrl+T',
  },
  { id: 'view.filter', label: 'Filter', menu: 'view', accelerator: 'CmdOrCtrl+Shift+F' },
  { id: 'view.analysis', label: 'Analysis', menu: 'view', accelerator: 'CmdOrCtrl+Shift+B' },
  {
    id: 'view.styling',
    label: 'Style of the Chart',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+Y',
  },
  { id: 'view.query', label: 'Find by Query', menu: 'view', accelerator: 'CmdOrCtrl+J' },
  { id: 'view.back', label: 'Back', menu: 'view', accelerator: 'Alt+Left', keyInWindow: true },
  {
    id: 'view.forward',
    label: 'Forward',
    menu: 'view',
    accelerator: 'Alt+Right',
    keyInWindow: true,
  },
  { id: 'view.focus', label: 'Focus on Selected', menu: 'view' },
  { id: 'view.hide', label: 'Hide Selected', menu: 'view' },
  { id: 'chart.addSelected', label: 'Add Selected to the Chart', menu: 'chart' },
  { id: 'chart.expand', label: 'Expand Selected', menu: 'chart' },
  { id: 'chart.collapse', label: 'Collapse Selected', menu: 'chart' },
  { id: 'chart.group', label: 'Group Selected…', menu: 'chart' },
  { id: 'chart.groupByKind', label: 'Group by Kind', menu: 'chart' },
  { id: 'chart.groupByPlace', label: 'Group by Place', menu: 'chart' },
  { id: 'chart.groupByCommunity', label: 'Group by Community', menu: 'chart' },
  { id: 'chart.collapseGroup', label: 'Close or Open Group', menu: 'chart' },
  { id: 'chart.ungroup', label: 'Dissolve Group', menu: 'chart' },
  { id: 'view.ways', label: 'Find Ways Between…', menu: 'view' },
  { id: 'view.asOf', label: 'As Believed on…', menu: 'view', accelerator: 'CmdOrCtrl+B' },
  {
    id: 'view.evidence',
    label: 'Show or Hide Claims and Sources',
    menu: 'view',
    accelerator: 'CmdOrCtrl+Shift+E',
  },
  { id: 'view.whoSays', label: 'Who Says So?', menu: 'view' },
  { id: 'view.legend', label: 'Show or Hide the Legend', menu: 'view' },
  { id: 'view.minimap', label: 'Show or Hide the Minimap', menu: 'view' },
  { id: 'view.history', label: 'History', menu: 'view', accelerator: 'CmdOrCtrl+Shift+H' },
  { id: 'help.keys', label: 'Keyboard', menu: 'help', accelerator: 'F1' },
  { id: 'help.about', label: 'About Ascribe', menu: 'help' },
] as const satisfies readonly Action[];

export type ActionId = (typeof actions)[number]['id'];

export const actionIds = actions.map((action) => action.id) as [ActionId, ...ActionId[]];

/** What would change the case: refused where it may not be, before anybody fills in a form for it. */
export function changesCase(action: ActionId): boolean {
  const isEdit = action === 'edit.undo' || action === 'edit.redo' || action === 'edit.delete';
  return (
    isEdit ||
    action === 'file.import' ||
    action.startsWith('insert.') ||
    action.startsWith('chart.')
  );
}
