const known = new Map<string, Path2D>();
const traced = new WeakMap<Path2D, string>();

/** A path for a canvas that can be written into a file, too: a `Path2D` keeps to itself what it is. */
export function tracedPath(data: string): Path2D {
  const before = known.get(data);
  if (before) return before;
  const path = new Path2D(data);
  known.set(data, path);
  traced.set(path, data);
  return path;
}

export function dataOfPath(path: Path2D): string {
  const data = traced.get(path);
  if (data === undefined) throw new Error('This path was not made by tracedPath.');
  return data;
}
