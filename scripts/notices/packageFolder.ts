const inModules = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;

/** The folder of the package that a module belongs to; null for our own and the bundler's. */
export function packageFolder(moduleId: string): string | null {
  // The bundler puts a zero byte before names of its own, and sometimes before those of files.
  return inModules.exec(moduleId.replace(/^\0/, ''))?.[1] ?? null;
}
