// Loaded into the app ahead of itself (`-r`): no window is opened before Playwright is connected. It
// would do this by itself for the `electron` package; one that opens in the moment in which it
// connects can leave it waiting for ever.
const path = require('node:path');

process.argv.splice(process.argv.indexOf('-r'), 2);
const playwright = path.dirname(require.resolve('playwright-core/package.json'));
require(path.join(playwright, 'lib', 'server', 'electron', 'loader.js'));
