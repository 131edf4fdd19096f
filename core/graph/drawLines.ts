import type { CaseGraph, GraphLines } from './caseGraph';

type Ways = Pick<CaseGraph, 'starts' | 'ends' | 'sorts' | 'lines'>;

/** Both ends and the code of lines, by columns. */
type DrawnLines = Omit<GraphLines, 'row'>;

/** So many lines as their ways say of them. A line that has no way is one of code 0 from 0 to 0. */
export function drawLines({ starts, ends, sorts, lines }: Ways, count: number): DrawnLines {
  const from = new Int32Array(count);
  const to = new Int32Array(count);
  const code = new Uint16Array(count);
  for (let node = 0; node < starts.length - 1; node += 1) {
    const last = starts[node + 1]!;
    for (let way = starts[node]!; way < last; way += 1) {
      const sort = sorts[way]!;
      if ((sort & 1) === 1) continue;
      const line = lines[way]!;
      from[line] = node;
      to[line] = ends[way]!;
      code[line] = sort >> 1;
    }
  }
  return { from, to, code };
}
