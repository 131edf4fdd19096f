/** Says on a terminal what is being done and for how long; elsewhere nothing. */
export function showProgress(what: string): () => void {
  if (!process.stderr.isTTY) return () => undefined;
  const began = Date.now();
  const show = () => {
    process.stderr.write(`\r${what} … ${Math.round((Date.now() - began) / 1000)} s`);
  };
  const timer = setInterval(show, 1000);
  return () => {
    clearInterval(timer);
    process.stderr.write('\r\u001b[K');
  };
}
