// Loaded into the app ahead of itself (`-r`): something throws, soon after the start, where nothing catches it.
const { app } = require('electron');

process.argv.splice(process.argv.indexOf('-r'), 2);
void app.whenReady().then(() => {
  setTimeout(() => {
    throw new RangeError('made by a test');
  });
});
