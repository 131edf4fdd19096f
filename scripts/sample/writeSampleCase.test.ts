import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSample } from './readSample';
import { writeSampleCase } from './writeSampleCase';

const sample = readSample(join(import.meta.dirname, '..', '..', 'samples', 'iraq-2021'));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-sample-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('writing the sample case', () => {
  it('gives one file with everything in it, and puts it in place of an old one', () => {
    const target = join(folder, 'sample.ascribe');
    writeFileSync(target, 'old');
    const { counts, readOnly } = writeSampleCase(sample, target);
    expect(readdirSync(folder)).toEqual(['sample.ascribe']);
    expect(readOnly).toBe(false);
    expect(counts).toMatchObject({
      entities: sample.entities.length,
      links: sample.links.length,
      sources: sample.sources.length,
      charts: sample.charts.length,
    });
  });

  it('fails on a command that is refused, and leaves what was there', () => {
    const target = join(folder, 'sample.ascribe');
    writeFileSync(target, 'old');
    const [first, ...others] = sample.entities;
    const wrong = { ...first!, fields: { strength: 'many' } };
    expect(() => writeSampleCase({ ...sample, entities: [wrong, ...others] }, target)).toThrow(
      /Strength/,
    );
    expect(readdirSync(folder)).toEqual(['sample.ascribe']);
  });
});
