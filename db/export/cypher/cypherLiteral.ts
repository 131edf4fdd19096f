/** What a property can be. Null is not given, and no property at all. */
export type CypherValue = string | number | boolean | readonly string[] | null | undefined;

const named: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text between single quotes on one line. Controls, other breaks of lines and what reorders or
 * hides text are escaped, so that the file shows what it says.
 */
export function textLiteral(text: string): string {
  const escaped = text
    // UTF-8 has no half characters.
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(
      /[\\'\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu,
      (character) =>
        named[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
  return `'${escaped}'`;
}

/** Cypher writes an exponent without a plus. */
function numberLiteral(number: number): string {
  return String(number + 0).replace('e+', 'e');
}

function literalOf(value: NonNullable<CypherValue>): string {
  if (typeof value === 'string') return textLiteral(value);
  if (typeof value === 'number') return numberLiteral(value);
  if (typeof value === 'boolean') return String(value);
  return `[${value.map(textLiteral).join(', ')}]`;
}

/** A label, a type or a property: between backticks, with those in it doubled. */
export function cypherName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** `SET n.a = 1, n.b = 'x'`, without what was not given; empty where nothing was. */
export function setClause(on: string, properties: Readonly<Record<string, CypherValue>>): string {
  const parts = Object.entries(properties).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length)
      ? []
      : [`${on}.${cypherName(name)} = ${literalOf(value)}`],
  );
  return parts.length === 0 ? '' : ` SET ${parts.join(', ')}`;
}
