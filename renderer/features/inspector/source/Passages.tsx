import type { ReactElement } from 'react';
import type { Passage } from '../../../../core/language/passage';
import { InPlace } from '../../../controls/InPlace';
import { NotGiven } from '../../../controls/NotGiven';
import { parseLine, parseProse } from '../../../controls/parseTyped';
import { Section } from '../../../controls/Section';
import { useDialogs } from '../../../store/dialogs';
import { execute } from '../../../store/execute';

interface PassagesProps {
  readonly passages: readonly Passage[];
  readonly language: string | null;
  readonly canEdit: boolean;
}

/** Where in the source something is said, and what. */
export function Passages({ passages, language, canEdit }: PassagesProps): ReactElement {
  const show = useDialogs((state) => state.show);
  return (
    <Section title="Passages" count={passages.length}>
      {passages.length === 0 && (
        <p className="section-empty">No passage of this source is marked yet.</p>
      )}
      <ul className="passages">
        {passages.map(({ uid, locator, text }) => (
          <li key={uid} className="passage-row">
            <InPlace<string>
              label={`Locator ${locator}`}
              className="passage-locator"
              text={locator}
              shown={<bdi>{locator}</bdi>}
              parse={(typed) => parseLine('The locator', typed)}
              save={(changed) =>
                execute({
                  commands: [{ name: 'passage.edit', args: { uid, locator: changed } }],
                })
              }
              canEdit={canEdit}
            />
            <InPlace<string>
              label={`What ${locator} says`}
              className="prose"
              kind={{ type: 'prose' }}
              text={text}
              shown={
                text === '' ? (
                  <NotGiven />
                ) : (
                  <span className="prose-text" dir="auto" lang={language ?? undefined}>
                    {text}
                  </span>
                )
              }
              parse={(typed) => parseProse('The passage', typed)}
              save={(changed) =>
                execute({ commands: [{ name: 'passage.edit', args: { uid, text: changed } }] })
              }
              canEdit={canEdit}
            />
            {canEdit && (
              <button
                type="button"
                className="text-link passage-claim"
                aria-label={`Add a claim from ${locator}`}
                onClick={() =>
                  show({ name: 'claim', claim: null, about: null, passage: { passage: uid } })
                }
              >
                Add claim …
              </button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
