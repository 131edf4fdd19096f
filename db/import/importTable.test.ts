import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recognisePreset } from '../../core/import/presets/recognisePreset';
import { finishNow } from '../../core/sliced';
import { checkCase } from '../checkCase';
import type { OpenCase } from '../openCase';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { temporaryFolder } from '../testing/temporaryFolder';
import { unwrap } from '../testing/unwrap';
import { importTable } from './importTable';
import { openTable } from './table/openTable';

const sample = (name: string) => resolve('samples', 'imports', name);

function bring(open: OpenCase, path: string, isTrial = false) {
  const { columns } = openTable(path);
  const preset = recognisePreset(columns);
  if (!preset) throw new Error('No dataset is known for this file.');
  const { needs } = preset;
  const wish = { path, choices: {}, mapping: preset.mappingFor(columns), needs };
  const order = { decisions: new Map<string, null>(), missing: 'leave' as const, isTrial };
  return unwrap(finishNow(importTable(open, { ...wish, ...order }, author))).outcome;
}

const count = ({ connection }: OpenCase, what: string): number =>
  connection.get<{ count: number }>(`SELECT count(*) AS count FROM ${what}`)?.count ?? 0;

describe('a table of a public dataset', () => {
  it.each(['acled-like.csv', 'gtd-like.csv', 'ucdp-like.csv'])(
    '%s comes in with sources and doubt, once however often it comes, and goes in one step',
    (name) => {
      const { open } = newCase();
      const tried = bring(open, sample(name), true);
      expect(count(open, 'entity')).toBe(0);
      const outcome = bring(open, sample(name));
      expect(outcome).toEqual(tried);
      expect(outcome.leftOut).toBe(0);
      expect(outcome.added.entity).toBeGreaterThan(10);
      expect(outcome.added.claim).toBeGreaterThan(10);
      expect(count(open, 'judgement')).toBe(0);
      expect(count(open, 'claim WHERE credibility IS NOT NULL')).toBe(0);
      const after = count(open, 'entity');
      const again = bring(open, sample(name));
      expect(Object.values(again.added)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(Object.values(again.missing)).toEqual([0, 0, 0, 0, 0, 0]);
      expect(count(open, 'entity')).toBe(after);
      for (let steps = count(open, "change WHERE state = 'done'"); steps > 0; steps -= 1) {
        unwrap(open.undo(author));
      }
      expect(count(open, 'entity')).toBe(0);
      unwrap(open.redo(author));
      expect(count(open, 'entity')).toBe(after);
      open.close();
      expect(unwrap(checkCase(open.path)).findings).toEqual([]);
    },
  );

  it('claims once that a place lies in another one, by the first row that says so, then and later', () => {
    const { open } = newCase();
    const located = `(SELECT id FROM link
      WHERE type_id = (SELECT id FROM link_type WHERE key = 'located-in'))`;
    const isClaimed = () => {
      const claims = count(open, `claim WHERE link_id IN ${located}`);
      expect(claims).toBeGreaterThan(2);
      expect(count(open, `${located} AS l WHERE l.id IN (SELECT link_id FROM claim)`)).toBe(claims);
      expect(
        count(
          open,
          `${located} AS l WHERE l.id NOT IN (SELECT link_id FROM claim WHERE link_id IS NOT NULL)`,
        ),
      ).toBe(0);
      return claims;
    };
    bring(open, sample('acled-like.csv'));
    const claims = isClaimed();
    const [head = '', , ...rows] = readFileSync(sample('acled-like.csv'), 'utf8').split('\n');
    const newer = join(temporaryFolder(), 'newer.csv');
    writeFileSync(newer, [head, ...rows.reverse()].join('\n'));
    const { added, changed } = bring(open, newer);
    expect([added.claim, changed.claim]).toEqual([0, 0]);
    expect(isClaimed()).toBe(claims);
  });

  it('makes no attacker and no attribution of the two actors of ACLED', () => {
    const { open } = newCase();
    bring(open, sample('acled-like.csv'));
    expect(count(open, 'attribution')).toBe(0);
    expect(count(open, 'link')).toBeGreaterThan(10);
  });

  it('makes hypotheses of the perpetrators of GTD, suspected where it suspects, and no link', () => {
    const { open } = newCase();
    bring(open, sample('gtd-like.csv'));
    const stances = open.connection
      .allValues('SELECT DISTINCT stance FROM claim WHERE attribution_id IS NOT NULL ORDER BY 1')
      .flat();
    expect(stances).toContain('asserts');
    expect(stances).toContain('suspects');
    expect(stances).toContain('claims-responsibility');
    expect(count(open, "attribution WHERE hypothesis = 'unknown'")).toBeGreaterThan(0);
  });

  it('changes an event that a newer file has otherwise, and tells which are missing', () => {
    const { open } = newCase();
    bring(open, sample('acled-like.csv'));
    const [header, first, , ...rest] = readFileSync(sample('acled-like.csv'), 'utf8').split('\n');
    const newer = join(temporaryFolder(), 'newer.csv');
    writeFileSync(newer, [header, first?.replace('2031-03-02', '2031-03-03'), ...rest].join('\n'));
    const outcome = bring(open, newer);
    expect(outcome.changed.entity).toBe(1);
    expect(outcome.missing.entity).toBeGreaterThan(0);
  });
});
