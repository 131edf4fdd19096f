import { parseDate } from '../dates/parseDate';
import { fail, ok, type Result } from '../result';
import { foldText } from '../text/foldText';
import type { Term } from '../vocabularies/term';
import {
  FARTHEST_KM,
  flagKeys,
  isScaleKey,
  LONGEST_QUERY,
  scaleParts,
  USUAL_KM,
  type CaseQuery,
  type QueryPart,
} from './caseQuery';
import { scanQuery, type QueryToken } from './scanQuery';

const keys = ['kind', 'link', 'has', 'field', 'date', 'near', ...Object.keys(scaleParts)];

/** Says what cannot be read, where, and what to do. */
function unreadable(message: string): ReturnType<typeof fail> {
  return fail('query.unreadable', message);
}

function emptyPart({ key, typed }: QueryToken): ReturnType<typeof fail> {
  return unreadable(`“${typed}” says nothing after “${String(key)}:”. Say what, or take it away.`);
}

function termOf(typed: string, terms: readonly Term[]): string | undefined {
  const folded = foldText(typed);
  return terms.find(({ term, label }) => foldText(term) === folded || foldText(label) === folded)
    ?.term;
}

function readTerms(token: QueryToken): Result<QueryPart> {
  const { key, values } = token;
  if (values.some(({ text }) => text.trim() === '')) return emptyPart(token);
  if (key === 'kind' || key === 'link') {
    return ok({ key, terms: values.map(({ text }) => text) });
  }
  if (key === null || !isScaleKey(key)) return emptyPart(token);
  const scale: readonly Term[] = scaleParts[key];
  const terms: string[] = [];
  for (const { text } of values) {
    const term = termOf(text, scale);
    if (term === undefined) {
      const known = scale.map((one) => one.term).join(', ');
      return unreadable(`“${text}” in “${token.typed}” is no ${key}. Use one of: ${known}.`);
    }
    terms.push(term);
  }
  return ok({ key, terms });
}

function readField(token: QueryToken): Result<QueryPart> {
  const [value, second] = token.values;
  if (!value || second || value.text.trim() === '') return emptyPart(token);
  if (token.key === 'has') return ok({ key: 'has', field: value.text });
  if (value.contains === null || value.contains.trim() === '') {
    return unreadable(
      `“${token.typed}” does not say what the field holds. Write field:${value.text}=rocket, or has:${value.text} for any.`,
    );
  }
  return ok({ key: 'field', field: value.text, contains: value.contains });
}

function readDate(token: QueryToken): Result<QueryPart> {
  const text = token.values.map((value) => value.text).join(',');
  if (text.trim() === '') return emptyPart(token);
  const parsed = parseDate(text);
  if (!parsed.ok) return unreadable(`“${token.typed}”: ${parsed.error.message}`);
  return ok({ key: 'date', date: parsed.value.edtf });
}

function readNear(token: QueryToken): Result<Extract<QueryPart, { key: 'near' }>> {
  const [first, second, third] = token.values;
  if (!first || first.text.trim() === '') return emptyPart(token);
  if (!second) return ok({ key: 'near', of: { place: first.text }, km: USUAL_KM });
  const [latitude, longitude] = [Number(first.text), Number(second.text)];
  const isPosition =
    !third &&
    first.text.trim() !== '' &&
    second.text.trim() !== '' &&
    Math.abs(latitude) <= 90 &&
    Math.abs(longitude) <= 180;
  if (!isPosition) {
    return unreadable(
      `“${token.typed}” is neither a place nor a position. Write near:"Al Asad, Iraq" in quotation marks, or near:33.3,44.4 as latitude and longitude in degrees.`,
    );
  }
  return ok({ key: 'near', of: { latitude, longitude }, km: USUAL_KM });
}

function readKm(token: QueryToken): Result<number> {
  const text = token.values.map((value) => value.text).join(',');
  const km = Number(/^(\d+(?:\.\d+)?(?:e[+-]?\d+)?)\s*(?:km)?$/iu.exec(text.trim())?.[1]);
  if (km > 0 && km <= FARTHEST_KM) return ok(km);
  return unreadable(
    `“${token.typed}” is no distance. Write within:50km, at most ${FARTHEST_KM.toLocaleString('en')} km.`,
  );
}

function readPart(token: QueryToken): Result<QueryPart> {
  const key = String(token.key);
  if (key === 'has' || key === 'field') return readField(token);
  if (key === 'date') return readDate(token);
  if (key === 'near') return readNear(token);
  if (keys.includes(key)) return readTerms(token);
  const known = keys.map((one) => `${one}:`).join(', ');
  return unreadable(
    `Nothing can be asked as “${key}:”. Ask ${known} or within:; to look for it as a text, put “${token.typed}” in quotation marks.`,
  );
}

function readWord({ values: [value] }: QueryToken): QueryPart {
  const { text = '', isQuoted = false } = value ?? {};
  const flag = isQuoted ? undefined : flagKeys.find((one) => one === text.toLowerCase());
  return flag ? { key: flag } : { key: 'text', text };
}

/** Reads a query as it is typed. Never throws. */
export function parseQuery(typed: string): Result<CaseQuery> {
  if (typed.length > LONGEST_QUERY) {
    return unreadable('The query is longer than 2,000 characters. Ask less at once.');
  }
  const scanned = scanQuery(typed);
  if (!scanned.ok) return scanned;
  const parts: QueryPart[] = [];
  for (const token of scanned.value) {
    if (token.key === null) {
      const part = readWord(token);
      if (part.key !== 'text' || part.text !== '') parts.push(part);
      continue;
    }
    if (token.key === 'within') {
      const last = parts.at(-1);
      const km = readKm(token);
      if (!km.ok) return km;
      if (last?.key !== 'near') {
        return unreadable(
          `“${token.typed}” does not say of what. Write it after a place: near:"Baghdad" ${token.typed}.`,
        );
      }
      parts[parts.length - 1] = { ...last, km: km.value };
      continue;
    }
    const part = readPart(token);
    if (!part.ok) return part;
    parts.push(part.value);
  }
  return ok(parts);
}
