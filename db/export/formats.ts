import type { DataFormat } from '../../core/export/dataFormats';
import { writeCsv } from './csv/writeCsv';
import { writeCypher } from './cypher/writeCypher';
import type { Format } from './format';
import { writeCytoscape } from './graph/writeCytoscape';
import { writeGexf } from './graph/writeGexf';
import { writeGraphml } from './graph/writeGraphml';
import { writeFtm } from './ftm/writeFtm';
import { writeStix } from './stix/writeStix';

/** How each format is written. Case JSON is not among them: it is read row by row. */
export const formats: Readonly<Record<Exclude<DataFormat, 'json'>, Format>> = {
  csv: writeCsv,
  graphml: writeGraphml,
  gexf: writeGexf,
  cytoscape: writeCytoscape,
  stix: writeStix,
  cypher: writeCypher,
  ftm: writeFtm,
};
