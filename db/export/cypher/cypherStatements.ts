import { cypherName, setClause, textLiteral, type CypherValue } from './cypherLiteral';

/** A node, as it is known by: its label and its uid. */
export interface CypherNode {
  readonly label: string;
  readonly uid: string;
}

type Properties = Readonly<Record<string, CypherValue>>;

function pattern(variable: string, { label, uid }: CypherNode): string {
  return `(${variable}:${cypherName(label)} {uid: ${textLiteral(uid)}})`;
}

/** `MERGE`, so that running the file once more changes what is there and doubles nothing. */
export function nodeStatement(node: CypherNode, properties: Properties): string {
  return `MERGE ${pattern('n', node)}${setClause('n', properties)};\n`;
}

/** Parallel relationships of one type are told apart by their uid. */
export function edgeStatement(
  from: CypherNode,
  type: string,
  to: CypherNode,
  edge: { readonly uid: string; readonly properties?: Properties },
): string {
  const ends = `MATCH ${pattern('a', from)}, ${pattern('b', to)}`;
  const relationship = `(a)-[r:${cypherName(type)} {uid: ${textLiteral(edge.uid)}}]->(b)`;
  return `${ends} MERGE ${relationship}${setClause('r', edge.properties ?? {})};\n`;
}
