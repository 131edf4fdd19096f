import { notifyManager, QueryClientProvider } from '@tanstack/react-query';
import { act, useState, type ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { ok } from '../../core/result';
import type { SearchHit } from '../../core/views/caseView';
import { queryClient } from '../store/queryClient';
import { builtInLanguage, factions, iran } from '../testing/smallChart';
import { click, press, render, type } from '../testing/render';
import { EntityPicker } from './EntityPicker';

type Chosen = { readonly uid: string; readonly name: string } | null;

/** Main's half of the bridge: a search waits until the test lets it answer. */
const asked: { readonly name: string; readonly args: unknown }[] = [];
let answers: ((hits: readonly SearchHit[]) => void)[];
Object.assign(window, {
  ascribe: {
    request: (name: string, args: unknown) => {
      asked.push({ name, args });
      if (name !== 'case.search') return Promise.resolve(ok({ items: [], total: 0 }));
      return new Promise((resolve) => answers.push((hits) => resolve(ok(hits))));
    },
  },
});

// In a later turn, as it does by itself, it would be outside of what `act` waits for.
notifyManager.setScheduler((notify) => notify());

function hit(uid: string, title: string): SearchHit {
  const target = { word: 'entity', uid } as const;
  return { target, in: 'name', title, kind: 'actor', snippet: title, hits: [] };
}

let chosen: Chosen;

function Form(): ReactElement {
  const [picked, setPicked] = useState<Chosen>(null);
  return (
    <QueryClientProvider client={queryClient}>
      <button className="swap" onClick={() => setPicked({ uid: iran, name: 'Iran' })} />
      <EntityPicker
        label="To"
        base="actor"
        chosen={picked}
        onChoose={(choice) => {
          chosen = choice;
          setPicked(choice);
        }}
      />
    </QueryClientProvider>
  );
}

beforeEach(() => {
  chosen = null;
  answers = [];
  asked.length = 0;
  queryClient.clear();
  queryClient.setQueryData(['case.language', null], builtInLanguage);
});

async function open(): Promise<{ page: HTMLElement; input: HTMLInputElement }> {
  const page = await render(<Form />);
  return { page, input: page.querySelector('input')! };
}

const options = (page: HTMLElement): (string | null)[] =>
  [...page.querySelectorAll('[role="option"]')].map(({ textContent }) => textContent);

/** Lets the search answer, and waits for what is drawn of it. */
async function give(hits: readonly SearchHit[]): Promise<void> {
  await act(async () => {
    answers.pop()?.(hits);
    await new Promise((resolve) => setTimeout(resolve));
  });
}

describe('EntityPicker', () => {
  it('shows what was chosen elsewhere, and not the text typed before', async () => {
    const { page, input } = await open();
    await type(input, 'fact');
    await click(page.querySelector('.swap')!);
    expect(input.value).toBe('Iran');
  });

  it('says that nothing has such a name only when that is known', async () => {
    const { page, input } = await open();
    await type(input, 'nobody');
    expect(page.textContent).not.toContain('Nothing has a name like this');
    await give([]);
    expect(page.textContent).toContain('Nothing has a name like this');
  });

  it('chooses nothing from the answer to an earlier text', async () => {
    const { page, input } = await open();
    await type(input, 'iran');
    await give([hit(iran, 'Iran')]);
    await type(input, 'factions');
    await press(input, 'Enter');
    expect(chosen).toBeNull();
    await give([hit(factions, 'Factions')]);
    expect(options(page)).toEqual(['Factions']);
    await press(input, 'Enter');
    expect(chosen).toEqual({ uid: factions, name: 'Factions' });
  });

  it('asks for the entities of the wanted kinds alone', async () => {
    const { input } = await open();
    await click(input);
    const kinds = builtInLanguage.kinds.filter(({ base }) => base === 'actor');
    expect(asked.map(({ args }) => args)).toEqual(
      kinds.map(({ key }) => ({ kind: key, offset: 0, limit: 40 })),
    );
  });
});
