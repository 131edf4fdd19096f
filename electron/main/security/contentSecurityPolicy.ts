/**
 * The policy of every page of ours. Only our own files run, nothing is fetched from elsewhere, and
 * styles come from files: React and Blueprint set theirs through CSSOM, which no policy forbids.
 */
export function contentSecurityPolicy(devServer: string | null): string {
  const directives: Record<string, string[]> = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'worker-src': ["'self'"],
    'connect-src': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  };
  if (devServer !== null) {
    // Hot reload puts its preamble and styles inline and speaks to the dev server by web socket.
    directives['script-src']?.push("'unsafe-inline'");
    directives['style-src']?.push("'unsafe-inline'");
    directives['connect-src'] = ["'self'", devServer.replace(/^http/, 'ws')];
  }
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
