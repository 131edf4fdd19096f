import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

type Row = Readonly<Record<string, unknown>>;

interface QueryResult {
  getAllObjects(): Promise<Row[]>;
  close(): Promise<void>;
}

interface Kuzu {
  readonly Database: new (path: string) => { close(): Promise<void> };
  readonly Connection: new (database: object) => {
    query(statement: string): Promise<QueryResult>;
    close(): Promise<void>;
  };
  close(): Promise<void>;
}

const textPattern = String.raw`'(?:[^'\\]|\\.)*'`;
const valuePattern = String.raw`(?:${textPattern}|\[[^\]]*?\]|\[(?:${textPattern}(?:, )?)*\]|-?[\d.]+(?:e-?\d+)?|true|false)`;
const namePattern = String.raw`\x60((?:[^\x60]|\x60\x60)+)\x60`;
const nodePattern = new RegExp(String.raw`^MERGE \(n:${namePattern} `);
const edgePattern = new RegExp(
  String.raw`^MATCH \(a:${namePattern} .*?\), \(b:${namePattern} .*?\) MERGE \(a\)-\[r:${namePattern} `,
);
const settingPattern = new RegExp(String.raw`[nr]\.${namePattern} = (${valuePattern})`, 'g');

function typeOf(literal: string): string {
  if (literal.startsWith("'")) return 'STRING';
  if (literal.startsWith('[')) return 'STRING[]';
  return literal === 'true' || literal === 'false' ? 'BOOLEAN' : 'DOUBLE';
}

/** Columns, and of a relationship the labels that it leads from and to. */
interface TableOfLabel {
  readonly columns: Map<string, string>;
  readonly ends: Set<string>;
}

function tablesOf(statements: readonly string[]) {
  const nodes = new Map<string, TableOfLabel>();
  const edges = new Map<string, TableOfLabel>();
  for (const statement of statements) {
    const node = nodePattern.exec(statement);
    const edge = edgePattern.exec(statement);
    if (!node && !edge) throw new Error(`not a statement of ours: ${statement}`);
    const [name, tables] = node ? [node[1], nodes] : [edge?.[3], edges];
    const table = tables.get(name ?? '') ?? { columns: new Map(), ends: new Set() };
    tables.set(name ?? '', table);
    if (edge) table.ends.add(`FROM \`${edge[1] ?? ''}\` TO \`${edge[2] ?? ''}\``);
    for (const [, column, literal] of statement.matchAll(settingPattern)) {
      table.columns.set(column ?? '', typeOf(literal ?? ''));
    }
  }
  return { nodes, edges };
}

const spoken: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' };

/** Kùzu takes breaks and other characters as they are, but does not know the escapes for them. */
function asKuzuReads(statement: string): string {
  return statement
    .replace(/;\s*$/, '')
    .replace(/\\(u[0-9a-f]{4}|.)/g, (escape, what: string) =>
      what.startsWith('u') && what.length > 1
        ? String.fromCharCode(parseInt(what.slice(1), 16))
        : (spoken[what] ?? escape),
    );
}

const columnsOf = ({ columns }: TableOfLabel) =>
  [...columns].map(([name, type]) => `, \`${name}\` ${type}`).join('');

/** Runs a file in a graph database of its own, which wants its tables first, and asks of it. */
export async function runCypher(
  file: string,
  questions: readonly string[],
  times = 1,
): Promise<Row[][]> {
  const kuzu = require('kuzu-wasm/nodejs') as Kuzu;
  const statements = file.split('\n').filter((line) => line !== '' && !line.startsWith('//'));
  const database = new kuzu.Database(':memory:');
  const connection = new kuzu.Connection(database);
  const run = async (statement: string): Promise<Row[]> => {
    const result = await connection.query(statement);
    const rows = await result.getAllObjects();
    await result.close();
    // It counts in objects of the class Number.
    return JSON.parse(JSON.stringify(rows)) as Row[];
  };
  try {
    const { nodes, edges } = tablesOf(statements);
    for (const [label, table] of nodes) {
      await run(
        `CREATE NODE TABLE \`${label}\` (uid STRING${columnsOf(table)}, PRIMARY KEY (uid))`,
      );
    }
    for (const [type, table] of edges) {
      await run(
        `CREATE REL TABLE \`${type}\` (${[...table.ends].join(', ')}, uid STRING${columnsOf(table)})`,
      );
    }
    for (let time = 0; time < times; time += 1) {
      for (const statement of statements) await run(asKuzuReads(statement));
    }
    const answers: Row[][] = [];
    for (const question of questions) answers.push(await run(question));
    return answers;
  } finally {
    await connection.close();
    await database.close();
  }
}

/** Ends the thread that the database runs in. */
export async function endCypher(): Promise<void> {
  const kuzu = require('kuzu-wasm/nodejs') as Kuzu;
  await kuzu.close();
}
