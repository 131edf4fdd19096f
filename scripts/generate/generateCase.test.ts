import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCase } from '../../db/checkCase';
import { generateCase } from './generateCase';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-generate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a generated case', () => {
  it('is one file that holds what was asked for', () => {
    const done: number[] = [];
    const options = { out: join(folder, 'a.ascribe'), entities: 120, seed: 1, chart: 30 };
    const { counts } = generateCase(options, (count) => done.push(count));
    expect(counts.entities).toBe(120);
    expect(counts.attributions).toBeGreaterThan(0);
    expect(done.at(-1)).toBe(120);
    expect(readdirSync(folder)).toEqual(['a.ascribe']);
  });

  it('is made larger by copies, in which the check of a file finds nothing wrong', () => {
    const out = join(folder, 'a.ascribe');
    const size = { entities: 120, copies: 4, links: 400 };
    const { counts } = generateCase({ out, ...size, seed: 1, chart: 30 }, () => undefined);
    expect(counts.entities).toBe(120);
    expect(counts.links).toBe(400);
    expect(checkCase(out)).toMatchObject({ ok: true, value: { findings: [], notChecked: [] } });
  });

  it('is not written over another file', () => {
    const options = { out: join(folder, 'a.ascribe'), entities: 5, seed: 1, chart: 5 };
    generateCase(options, () => undefined);
    expect(() => generateCase(options, () => undefined)).toThrow(/name/);
  });
});
