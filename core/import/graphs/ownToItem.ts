import { parseDate } from '../../dates/parseDate';
import type { FieldValue } from '../../language/kind';
import { attributionRoleSchema } from '../../vocabularies/attributionRole';
import { likelihoodSchema, type Likelihood } from '../../vocabularies/likelihood';
import { placePrecisionSchema } from '../../vocabularies/placePrecision';
import { graphProblem, type GraphItem } from './graphItem';
import type { RawEdge, RawNode } from './rawElement';

type Values = RawNode['values'];

const classes: ReadonlySet<unknown> = new Set(['entity', 'link', 'attribution', 'unknown-actor']);

/** Whether this is an element of a graph that Ascribe has written. */
export function isOwn(values: Values): boolean {
  return classes.has(values.get('class')) && values.has('retracted');
}

const textOf = (values: Values, name: string): string | null => {
  const value = values.get(name);
  return typeof value === 'string' && value !== '' ? value : null;
};

/** Fields have names of their own there, so that none can pass for what every node has. */
function fieldsOf(values: Values): ReadonlyMap<string, FieldValue> {
  return new Map(
    [...values]
      .filter(([name]) => name.startsWith('field_'))
      .map(([name, value]) => [name.slice(6).replaceAll('_', '-'), value]),
  );
}

function dateOf(values: Values): string | null {
  const parsed = parseDate(textOf(values, 'edtf') ?? '');
  return parsed.ok ? parsed.value.edtf : null;
}

export function* ownToItem(raw: RawNode | RawEdge): Generator<GraphItem> {
  const { values, at } = raw;
  if (values.get('retracted') === true) {
    const why = textOf(values, 'retraction_reason') ?? 'no reason is given';
    yield graphProblem(at, `It was retracted there (${why}), and is left out.`, {
      leavesOut: true,
    });
    return;
  }
  yield raw.what === 'node' ? nodeOf(raw) : edgeOf(raw);
}

function nodeOf({ what, id, at, parent, label, values }: RawNode): GraphItem {
  const named = textOf(values, 'label') ?? label ?? id;
  const others = textOf(values, 'other_names')?.split(' | ') ?? [];
  const [latitude, longitude] = [values.get('latitude'), values.get('longitude')];
  const precision = placePrecisionSchema.safeParse(values.get('position_precision'));
  return {
    ...{ what, id, at, parent },
    type: textOf(values, 'kind'),
    names: [
      { text: named, language: null, role: 'preferred' },
      ...others.map((text) => ({ text, language: null, role: 'alias' as const })),
    ],
    description: textOf(values, 'description') ?? '',
    values: fieldsOf(values),
    date: dateOf(values),
    position:
      typeof latitude === 'number' && typeof longitude === 'number'
        ? { latitude, longitude, precision: precision.success ? precision.data : null }
        : null,
    // What somebody there does not know, or means by “someone else”, is no entity.
    nobody:
      values.get('class') !== 'unknown-actor'
        ? null
        : named.startsWith('someone not')
          ? 'other'
          : 'unknown',
    version: null,
  };
}

/** Those of which a file can be said to think that it may be so. */
const maybe: ReadonlySet<Likelihood | undefined> = new Set([
  ...(['roughly-even-chance', 'likely', 'very-likely', 'almost-certain'] as const),
]);

function edgeOf({ what, id, at, from, to, directed, values }: RawEdge): GraphItem {
  const count = (name: string): number => Number(values.get(name) ?? 0);
  const sentence = textOf(values, 'sentence');
  const isAttribution = values.get('class') === 'attribution';
  const description = textOf(values, 'description') ?? '';
  const role = attributionRoleSchema.safeParse(values.get('role'));
  const likelihood = likelihoodSchema.safeParse(values.get('likelihood')).data;
  const claims = count('claims');
  const counted = `By ${claims} ${claims === 1 ? 'claim' : 'claims'} there, of ${count('independent_sources')} independent sources.`;
  const stated = count('asserts') > 0 ? 'asserts' : count('suspects') > 0 ? 'suspects' : 'denies';
  return {
    ...{ what, id, at, from, to, directed },
    type: textOf(values, 'type'),
    description: isAttribution ? '' : description,
    values: fieldsOf(values),
    date: dateOf(values),
    blame: isAttribution
      ? {
          role: role.success ? role.data : 'carried-out',
          basis: [description, sentence === null ? '' : `As judged there: ${sentence}`]
            .filter((text) => text !== '')
            .join('\n'),
        }
      : null,
    stance: isAttribution
      ? maybe.has(likelihood) && textOf(values, 'status') !== 'rejected'
        ? 'suspects'
        : null
      : values.get('unsourced') === true
        ? null
        : stated,
    said: isAttribution ? (sentence ?? '') : counted,
    claimant: null,
  };
}
