// Who may import whom (docs/architecture.md). Each rule has a fixture in scripts/layers/fixtures that
// breaks it, and scripts/layers/layers.test.ts proves that the rule is what fires.
// LAYERS_ROOT lets the same rules look at the fixtures as if each were the project.
const root = process.env.LAYERS_ROOT ?? '';

/** @param {string} path below the project's root, as a regular expression */
const at = (path) => `^${root}${path}`;
const npm = (/** @type {string} */ names) => `(^|/)node_modules/(${names})(/|$)`;
const builtIn = ['core'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-imports-no-other-layer',
      comment: 'core is the language: it runs anywhere and knows nobody.',
      severity: 'error',
      from: { path: at('core/') },
      to: { path: at('(db|electron|renderer|samples|scripts|e2e)/') },
    },
    {
      name: 'core-imports-few-packages',
      comment: 'core depends on zod and small pure libraries; its tests may use test libraries.',
      severity: 'error',
      from: { path: at('core/'), pathNot: '\\.test\\.ts$' },
      to: { path: 'node_modules/', pathNot: npm('zod|edtf|uuid') },
    },
    {
      name: 'core-is-not-node',
      comment: 'core also runs in the window.',
      severity: 'error',
      from: { path: at('core/'), pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'db-imports-core-alone',
      severity: 'error',
      from: { path: at('db/') },
      to: { path: at('(electron|renderer|samples|e2e)/') },
    },
    {
      name: 'db-is-not-electron',
      comment: 'The case file is read and tested under plain Node too.',
      severity: 'error',
      from: { path: at('db/') },
      to: { path: npm('electron|electron-log') },
    },
    {
      name: 'electron-imports-core-alone',
      severity: 'error',
      from: { path: at('electron/') },
      to: { path: at('(renderer|samples|e2e)/') },
    },
    {
      name: 'only-the-database-process-imports-db',
      comment: 'A heavy query or a hostile file must not touch the process that owns the windows.',
      severity: 'error',
      from: { path: at('electron/'), pathNot: at('electron/database/') },
      to: { path: at('db/') },
    },
    {
      name: 'sqlite-only-in-db',
      severity: 'error',
      from: { path: at('(core|electron|renderer|samples)/') },
      to: { path: npm('better-sqlite3') },
    },
    {
      name: 'database-process-stays-apart',
      comment: 'It starts as a process of its own; main talks to it by messages.',
      severity: 'error',
      from: { path: at('electron/(main|preload)/') },
      to: { path: at('electron/database/') },
    },
    {
      name: 'preload-imports-the-contract-alone',
      severity: 'error',
      from: { path: at('electron/preload/') },
      to: {
        path: at('(core|electron|db|renderer)/'),
        pathNot: at('(electron/(preload/|bridge\\.ts|envelope\\.ts)|core/(contract|result)\\.ts)'),
      },
    },
    {
      name: 'renderer-imports-core-alone',
      severity: 'error',
      from: { path: at('renderer/') },
      to: { path: at('(db|electron|samples|scripts|e2e)/') },
    },
    {
      name: 'renderer-is-not-node',
      severity: 'error',
      from: { path: at('renderer/'), pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: builtIn },
    },
    {
      name: 'renderer-is-not-electron',
      severity: 'error',
      from: { path: at('renderer/') },
      to: { path: npm('electron|electron-log') },
    },
    {
      name: 'cytoscape-only-in-canvas',
      severity: 'error',
      from: { pathNot: at('renderer/canvas/') },
      to: { path: npm('cytoscape[^/]*') },
    },
    {
      name: 'features-do-not-import-each-other',
      severity: 'error',
      from: { path: at('renderer/features/([^/]+)/') },
      to: { path: at('renderer/features/[^/]+/'), pathNot: at('renderer/features/$1/') },
    },
    {
      name: 'what-draws-knows-no-feature',
      comment: 'Graph and map are drawn for the window and for pictures alike.',
      severity: 'error',
      from: { path: at('renderer/(canvas|drawing|map)/') },
      to: { path: at('renderer/features/') },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '(^|/)[^/]+\\.config\\.[^/]+$'] },
      to: {},
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: root ? [] : '^scripts/layers/fixtures/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.d.ts'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
