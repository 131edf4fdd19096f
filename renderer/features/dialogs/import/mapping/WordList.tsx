import { useState, type ReactElement } from 'react';
import { SmallText } from './SmallText';

interface WordListProps {
  readonly label: string;
  readonly words: readonly string[];
  readonly placeholder: string;
  readonly onChange: (words: string[]) => void;
}

const shown = (words: readonly string[]): string => words.join('; ');
const wordsIn = (text: string): string[] => [
  ...new Set(
    text
      .split(';')
      .map((word) => word.trim())
      .filter((word) => word !== ''),
  ),
];

/** Several words with semicolons between them, which stay as they are typed until it is left. */
export function WordList({ label, words, placeholder, onChange }: WordListProps): ReactElement {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <SmallText
      label={label}
      value={typed ?? shown(words)}
      placeholder={placeholder}
      onChange={(text) => {
        setTyped(text);
        onChange(wordsIn(text));
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
