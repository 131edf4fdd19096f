import { useState, type ReactElement } from 'react';
import type { TextRule } from '../../../../../core/import/mapping/mapping';
import { cutText } from '../../../../../core/text/cutText';
import { codesIn } from './codesIn';
import { SmallText } from './SmallText';

type Words = Extract<TextRule, { columns: readonly string[] }>['words'];

interface CodeWordsProps {
  readonly label: string;
  readonly words: Words;
  /** What the first rows have in these columns. */
  readonly seen: readonly string[];
  readonly onChange: (words: Words) => void;
}

/** More different texts are no codes. */
const MOST_SEEN = 30;
/** As long as a mapping keeps them. */
const LONGEST = 200;

/** What the codes of a column are in words; one that has none comes in as it is. */
export function CodeWords({ label, words, seen, onChange }: CodeWordsProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const wordOf = (code: string) => words.find(([known]) => isSame(known, code))?.[1] ?? '';
  const codes = codesIn(words, seen.slice(0, MOST_SEEN)).filter(
    (code) => code !== '' && code.length <= LONGEST,
  );
  const put = (code: string, word: string): void => {
    const others = words.filter(([known]) => !isSame(known, code));
    const place = words.findIndex(([known]) => isSame(known, code));
    if (word === '') onChange(others);
    else onChange(others.toSpliced(place < 0 ? others.length : place, 0, [code, word]));
  };
  return (
    <>
      <button
        type="button"
        className={`text-link mapping-hint ${words.length === 0 && !isOpen ? 'mapping-quiet' : ''}`}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        {words.length === 0
          ? 'codes in words …'
          : words.length === 1
            ? '1 code is put into words …'
            : `${String(words.length)} codes are put into words …`}
      </button>
      {isOpen && (
        <ul className="mapping-codes" aria-label={`${label}, codes in words`}>
          {codes.map((code) => (
            <li key={code.toLowerCase()}>
              <bdi>{code}</bdi>
              <Word code={code} word={wordOf(code)} onChange={(word) => put(code, word)} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** It may be empty while another word is typed; left so, the code has none. */
function Word(props: {
  readonly code: string;
  readonly word: string;
  readonly onChange: (word: string) => void;
}): ReactElement {
  const { code, word, onChange } = props;
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <SmallText
      label={`What ${code} is called`}
      value={typed ?? word}
      placeholder={code}
      onChange={(text) => {
        setTyped(text);
        if (text.trim() !== '') onChange(cutText(text.trim(), LONGEST));
      }}
      onBlur={() => {
        if (typed?.trim() === '') onChange('');
        setTyped(null);
      }}
    />
  );
}
