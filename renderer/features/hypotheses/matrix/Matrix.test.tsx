import { notifyManager, QueryClientProvider } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Step } from '../../../../core/commands/command';
import { fail, ok } from '../../../../core/result';
import type { IncidentMatrix } from '../../../../core/views/matrixView';
import { queryClient } from '../../../store/queryClient';
import { useRequest } from '../../../store/useRequest';
import { claimFrom, hypothesis } from '../../../testing/exampleViews';
import { click, press, render, type } from '../../../testing/render';
import { Matrix } from './Matrix';

/** Main's half of the bridge: it takes every step, or refuses it. */
const steps: Step[] = [];
let refuses = false;
let stored: IncidentMatrix;
Object.assign(window, {
  ascribe: {
    request: (name: string, args: unknown) => {
      if (name === 'incident.matrix') return Promise.resolve(ok(stored));
      steps.push(args as Step);
      return Promise.resolve(refuses ? fail('case.readOnly', 'No.') : ok({}));
    },
  },
});
notifyManager.setScheduler((notify) => notify());

const args = { uid: 'an incident' };

function Live({ canEdit }: { readonly canEdit: boolean }): ReactElement | null {
  const { data } = useRequest('incident.matrix', args);
  return data ? <Matrix view={data} canEdit={canEdit} /> : null;
}

async function show(canEdit = true): Promise<HTMLElement> {
  return render(
    <QueryClientProvider client={queryClient}>
      <Live canEdit={canEdit} />
    </QueryClientProvider>,
  );
}

function cell(page: HTMLElement, row: number, column: number): HTMLElement {
  const found = page.querySelector<HTMLElement>(
    `[data-row="${String(row)}"][data-column="${String(column)}"]`,
  );
  if (!found) throw new Error('no such cell');
  return found;
}

function marks(page: HTMLElement): (string | null)[] {
  return [...page.querySelectorAll('.cell-mark')].map(({ textContent }) => textContent);
}

function rated(): unknown[] {
  return steps.flatMap(({ commands }) =>
    commands.map((command) => command.name === 'assessment.rate' && command.args.rating),
  );
}

function places(page: HTMLElement): (string | null)[] {
  return [...page.querySelectorAll('.rank-line')].map(({ firstChild }) => firstChild!.textContent);
}

beforeEach(() => {
  steps.length = 0;
  refuses = false;
  const rivals = [hypothesis(), hypothesis({ hypothesis: 'unknown', actor: null })];
  stored = {
    incident: rivals[0]!.incident,
    hypotheses: rivals,
    hypothesisCount: 2,
    retractedCount: 0,
    evidence: [claimFrom('a paper'), claimFrom('a report')],
    evidenceCount: 2,
  };
  queryClient.clear();
  queryClient.setQueryData(['incident.matrix', args], stored);
});

describe('the matrix', () => {
  it('takes the keyboard in one cell, which the arrows move', async () => {
    const page = await show();
    const turns = () => [...page.querySelectorAll('[data-column][tabindex="0"]')];
    expect(turns()).toEqual([cell(page, 0, 0)]);
    await press(cell(page, 0, 0), 'ArrowDown');
    await press(cell(page, 1, 0), 'ArrowRight');
    expect(document.activeElement).toBe(cell(page, 1, 1));
    expect(turns()).toEqual([cell(page, 1, 1)]);
  });

  it('is filled by letters, each a step of its own, and the same letter again is stronger', async () => {
    const page = await show();
    await press(cell(page, 0, 0), 'i');
    await press(cell(page, 0, 0), 'i');
    await press(cell(page, 0, 1), 'x');
    await press(cell(page, 0, 0), 'Delete');
    expect(rated()).toEqual(['I', 'II', 'NA', null]);
  });

  it('ranks at once, and leaves what is not rated unranked', async () => {
    const page = await show();
    expect(places(page)).toEqual(['not ranked', 'not ranked']);
    await press(cell(page, 0, 0), 'I');
    expect(places(page)).toEqual(['1st', 'not ranked']);
    await press(cell(page, 0, 1), 'c');
    expect(places(page)).toEqual(['2nd', '1st']);
  });

  it('says of a cell that nobody rated that it is not rated', async () => {
    const page = await show();
    expect(marks(page)).toEqual(Array(4).fill('not rated yet'));
    await press(cell(page, 0, 0), 'n');
    expect(marks(page)[0]).toBe('Nneutral');
  });

  it('keeps a refused rating off the matrix', async () => {
    const page = await show();
    refuses = true;
    await press(cell(page, 0, 0), 'c');
    await expect.poll(() => marks(page)[0]).toBe('not rated yet');
  });

  it('shows who would come first without a piece of evidence, and if it were false', async () => {
    const page = await show();
    await press(cell(page, 0, 0), 'I');
    await press(cell(page, 0, 1), 'n');
    await press(cell(page, 1, 1), 'i');
    expect(places(page)).toEqual(['2nd', '1st']);
    await press(cell(page, 0, 0), 'w');
    expect(places(page)).toEqual(['2nd', '1st', 'not ranked', '1st', '1st', '2nd']);
    expect(page.querySelector('.matrix-outcome')?.textContent).toMatch(
      /^Without it, “Unknown” comes first|nothing changes/,
    );
    await press(cell(page, 0, 0), 'Escape');
    expect(places(page)).toEqual(['2nd', '1st']);
  });

  it('says which evidence tells nobody from another', async () => {
    const page = await show();
    await press(cell(page, 0, 0), 'c');
    expect(page.textContent).toContain('value open');
    await press(cell(page, 0, 1), 'c');
    expect(page.textContent).toContain('no diagnostic value');
  });

  it('takes a note that says why, for a rated cell, and gives the keyboard back', async () => {
    const page = await show();
    cell(page, 0, 0).focus();
    await press(cell(page, 0, 0), 'e');
    expect(page.querySelector('textarea')).toBeNull();
    await press(cell(page, 0, 0), 'c');
    await press(cell(page, 0, 0), 'e');
    const field = page.querySelector('textarea');
    expect(document.activeElement).toBe(field);
    await type(field!, 'They had the means');
    await press(field!, 'Enter', true);
    await expect.poll(() => page.querySelector('textarea')).toBeNull();
    expect(steps.at(-1)?.commands[0]?.args).toMatchObject({
      rating: 'C',
      note: 'They had the means',
    });
    expect(cell(page, 0, 0).textContent).toContain('They had the means');
    expect(document.activeElement).toBe(cell(page, 0, 0));
  });

  it('changes nothing in a case that is only read', async () => {
    const page = await show(false);
    await press(cell(page, 0, 0), 'c');
    await click(cell(page, 0, 0));
    expect(steps).toEqual([]);
    expect(document.querySelector('[role="menu"]')).toBeNull();
  });
});
