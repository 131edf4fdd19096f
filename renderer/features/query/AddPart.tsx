import { Button, Classes, HTMLSelect } from '@blueprintjs/core';
import { useState, type ReactElement } from 'react';
import { isScaleKey, scaleParts, type QueryPart } from '../../../core/query/caseQuery';
import { parseQuery } from '../../../core/query/parseQuery';
import { printQuery } from '../../../core/query/printQuery';
import type { LanguageView } from '../../../core/views/caseView';
import type { Term } from '../../../core/vocabularies/term';
import { Section } from '../../controls/Section';
import { useLanguage } from '../../store/caseQueries';

const sorts: readonly (readonly [QueryPart['key'], string])[] = [
  ['text', 'Words'],
  ['kind', 'Kind'],
  ['link', 'Has a link'],
  ['has', 'Field is given'],
  ['field', 'Field contains'],
  ['date', 'When it happened'],
  ['near', 'Near a place'],
  ['likelihood', 'Likelihood'],
  ['confidence', 'Confidence'],
  ['status', 'Status of a hypothesis'],
  ['stance', 'What a claim does'],
  ['reliability', 'Reliability of a source'],
  ['credibility', 'Credibility of a claim'],
  ['unsourced', 'Has a line nobody claims'],
  ['contested', 'Has a contested line'],
];

interface Option {
  readonly value: string;
  readonly label: string;
}

function fieldsOf({ kinds }: LanguageView): Option[] {
  const fields = kinds.flatMap((kind) => kind.fields);
  return [...new Map(fields.map(({ key, label }) => [key, { value: key, label }])).values()];
}

/** What can be chosen for a part; none: it is typed. */
function optionsOf(key: QueryPart['key'], language: LanguageView): readonly Option[] {
  if (key === 'kind') return language.kinds.map(({ key: value, label }) => ({ value, label }));
  if (key === 'link') return language.linkTypes.map(({ key: value, label }) => ({ value, label }));
  if (key === 'has' || key === 'field') return fieldsOf(language);
  if (!isScaleKey(key)) return [];
  const scale: readonly Term[] = scaleParts[key];
  const isSigned = key === 'reliability' || key === 'credibility';
  return scale.map(({ term, label }) => ({
    value: term,
    label: isSigned && term.length === 1 ? `${term} – ${label}` : label,
  }));
}

const hints: Partial<Record<QueryPart['key'], string>> = {
  text: 'of names, descriptions, fields, notes',
  field: 'what it holds',
  date: '2016/2019, or 2021-06',
  near: 'a place, or 33.3, 44.4',
};

/** The part that the form says; or why it says none. */
function partOf(key: QueryPart['key'], chosen: string, text: string, km: string) {
  const said = printQuery([{ key: 'text', text: text.trim() }]);
  const value = said.startsWith('"') ? said : `"${said}"`;
  switch (key) {
    case 'text':
      return parseQuery(value);
    case 'date':
      return parseQuery(`date:${value}`);
    case 'near': {
      const isPosition = /^\s*-?[\d.]+\s*,\s*-?[\d.]+\s*$/u.test(text);
      return parseQuery(`near:${isPosition ? text.replace(/\s/gu, '') : value} within:${km}km`);
    }
    case 'field':
      return parseQuery(`field:${chosen}=${value}`);
    case 'unsourced':
    case 'contested':
      return parseQuery(key);
    case 'kind':
    case 'link':
    case 'has':
    case 'likelihood':
    case 'confidence':
    case 'status':
    case 'stance':
    case 'reliability':
    case 'credibility':
      return parseQuery(`${key}:${chosen}`);
  }
}

/** One more thing to ask, chosen instead of typed. */
export function AddPart({
  onAdd,
}: {
  readonly onAdd: (part: QueryPart) => void;
}): ReactElement | null {
  const language = useLanguage();
  const [key, setKey] = useState<QueryPart['key']>('kind');
  const [wanted, setChosen] = useState('');
  const [text, setText] = useState('');
  const [km, setKm] = useState('25');
  const [problem, setProblem] = useState<string | null>(null);
  if (!language) return null;
  const options = optionsOf(key, language);
  const chosen = options.some(({ value }) => value === wanted) ? wanted : (options[0]?.value ?? '');
  const hint = hints[key];
  const add = (): void => {
    const read = partOf(key, chosen, text, km);
    const part = read.ok ? read.value[0] : undefined;
    if (!part || (hint !== undefined && text.trim() === '')) {
      setProblem(read.ok ? 'Say what to look for.' : read.error.message);
      return;
    }
    setProblem(null);
    setText('');
    onAdd(part);
  };
  return (
    <Section title="Ask for more" startsOpen={false}>
      <form
        className="query-add"
        onSubmit={(event) => {
          event.preventDefault();
          add();
        }}
      >
        <HTMLSelect
          aria-label="What to ask for"
          fill
          value={key}
          onChange={(event) => {
            setKey(event.target.value as QueryPart['key']);
            setProblem(null);
          }}
          options={sorts.map(([value, label]) => ({ value, label }))}
        />
        {options.length > 0 && (
          <HTMLSelect
            aria-label="Which"
            fill
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            options={[...options]}
          />
        )}
        {hint !== undefined && (
          <input
            className={`${Classes.INPUT} ${Classes.SMALL} ${Classes.FILL}`}
            aria-label="Looked for"
            autoComplete="off"
            placeholder={hint}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        )}
        {key === 'near' && (
          <label className="query-km">
            within
            <input
              className={`${Classes.INPUT} ${Classes.SMALL}`}
              inputMode="decimal"
              value={km}
              onChange={(event) => setKm(event.target.value)}
            />
            km
          </label>
        )}
        <Button type="submit" size="small" text="Add to the query" />
        {problem !== null && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </form>
    </Section>
  );
}
