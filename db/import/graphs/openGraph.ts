import { statSync } from 'node:fs';
import type { GraphItem } from '../../../core/import/graphs/graphItem';
import type { GraphFormat } from '../../../core/import/graphs/graphFormats';
import { rawToItem } from '../../../core/import/graphs/rawToItem';
import type { RawEdge, RawNode } from '../../../core/import/graphs/rawElement';
import type { ImportProblem } from '../../../core/import/incoming';
import { readXml } from '../xml/readXml';
import { graphLimits } from './graphLimits';
import { graphText } from './graphText';
import { cytoscapeLists, readCytoscape } from './readCytoscape';
import { readGexf } from './readGexf';
import { readGraphml } from './readGraphml';
import { readFtm } from './readFtm';
import { readJsonItems } from './readJsonItems';
import { readLines } from './readLines';
import { refuseGraph } from './refuseGraph';
import { readStix, stixLists } from './stix/readStix';

export interface GraphFile {
  readonly format: GraphFormat;
  /** What is in it, read from the file anew each time. */
  readonly items: () => Iterable<GraphItem>;
}

/** Enough to see what a file is. */
const LOOKED_AT = 256 * 1024;

/** A graph of another program. Throws `Refused` where there is none. */
export function openGraph(path: string): GraphFile {
  const { size } = statSync(path);
  if (size === 0) throw refuseGraph('The file is empty.');
  if (size > graphLimits.fileBytes) {
    throw refuseGraph('The file is larger than 2 GB. Import it in parts.');
  }
  const format = formatOfGraph(path);
  if (format === null) {
    throw refuseGraph(
      'The file is no graph that is known here: GraphML, GEXF, Cytoscape JSON, a STIX 2.1 bundle or FollowTheMoney JSON lines.',
    );
  }
  const read: Readonly<Record<GraphFormat, () => Iterable<GraphItem>>> = {
    graphml: () => meant(readGraphml(xmlOf(path))),
    gexf: () => meant(readGexf(xmlOf(path))),
    stix: readStix(() => readJsonItems(graphText(path), stixLists)),
    ftm: () => readFtm(readLines(graphText(path))),
    cytoscape: () => meant(readCytoscape(readJsonItems(graphText(path), cytoscapeLists))),
  };
  return { format, items: () => counted(read[format]()) };
}

function beginningOf(path: string): string {
  let beginning = '';
  for (const text of graphText(path)) {
    beginning += text;
    if (beginning.length >= LOOKED_AT) break;
  }
  return beginning;
}

/** What sort of graph a file holds; null: none that is known. Throws `Refused` for a whole case. */
export function formatOfGraph(path: string): GraphFormat | null {
  const beginning = beginningOf(path);
  if (/<(?:\w+:)?graphml[\s>]/.test(beginning)) return 'graphml';
  if (/<(?:\w+:)?gexf[\s>]/.test(beginning)) return 'gexf';
  if (/"format"\s*:\s*"ascribe-case"/.test(beginning)) {
    throw refuseGraph(
      'The file is a whole case of Ascribe. Make a case of it with File → New Case from JSON, and take over from that with File → Compare with Another Case.',
    );
  }
  if (/^\s*\{[^\n]*"(schema|properties)"\s*:[^\n]*"(schema|properties)"\s*:/.test(beginning)) {
    return 'ftm';
  }
  if (
    /^\s*\{/.test(beginning) &&
    /"type"\s*:\s*"bundle"|"id"\s*:\s*"bundle--|"spec_version"\s*:/.test(beginning)
  ) {
    return 'stix';
  }
  // A table of events may have a column “source”, and none of targets.
  if (
    /^\s*[[{]/.test(beginning) &&
    (/"(elements|nodes|edges|links)"\s*:\s*[[{]/.test(beginning) ||
      /^\s*\[\s*\{[^{}]*"data"\s*:\s*\{/.test(beginning) ||
      (/"source"\s*:/.test(beginning) && /"target"\s*:/.test(beginning)))
  ) {
    return 'cytoscape';
  }
  return null;
}

function xmlOf(path: string) {
  return readXml(graphText(path), (what) => refuseGraph(`The file is refused: it ${what}.`));
}

function* meant(raw: Iterable<RawNode | RawEdge | ImportProblem>): Generator<GraphItem> {
  for (const element of raw) {
    if ('problem' in element) yield element;
    else yield* rawToItem(element);
  }
}

function* counted(items: Iterable<GraphItem>): Generator<GraphItem> {
  let count = 0;
  for (const item of items) {
    count += 1;
    if (count > graphLimits.items) {
      throw refuseGraph('The file holds more than 5,000,000 nodes and edges. Import it in parts.');
    }
    yield item;
  }
}
