import { useId, type ReactElement } from 'react';
import type { LanguageView } from '../../../core/views/caseView';
import { KindSymbol } from '../../theme/KindSymbol';

interface KindChoiceProps {
  readonly kinds: LanguageView['kinds'];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** The kinds of the case, each as the graph draws it. */
export function KindChoice({ kinds, chosen, onChoose }: KindChoiceProps): ReactElement {
  const name = useId();
  return (
    <fieldset className="kind-choice">
      <legend className="visually-hidden">Kind</legend>
      {kinds.map((kind) => (
        <label key={kind.key} className="kind-option" title={kind.description}>
          <input
            type="radio"
            className="visually-hidden"
            name={name}
            checked={kind.key === chosen}
            onChange={() => onChoose(kind.key)}
          />
          <KindSymbol kind={kind} size={16} withIcon />
          {kind.label}
        </label>
      ))}
    </fieldset>
  );
}
