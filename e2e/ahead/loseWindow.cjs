// Loaded into the app ahead of itself (`-r`): its window is gone as soon as a case is being opened for
// it, as when its page is lost. Nothing is left to be written that quitting would have to wait for.
const { app } = require('electron');

process.argv.splice(process.argv.indexOf('-r'), 2);
app.on('browser-window-created', (_event, window) => {
  setImmediate(() => window.destroy());
});
