import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { finishNow } from '../../core/sliced';
import { caseJsonSchema } from '../../core/caseJson';
import { checkCase } from '../../db/checkCase';
import { openCase } from '../../db/openCase';
import { readSample } from './readSample';
import { writeSampleCase } from './writeSampleCase';

const sample = readSample(join(import.meta.dirname, '..', '..', 'samples', 'iraq-2021'));
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-sample-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function exported(name: string): string {
  const path = join(folder, `${name}.ascribe`);
  writeSampleCase(sample, path);
  const open = openCase(path, { mode: 'read' });
  if (!open.ok) throw new Error(open.error.message);
  const target = join(folder, `${name}.json`);
  finishNow(open.value.exportData(target, { format: 'json', scope: { kind: 'case' } }));
  open.value.close();
  return readFileSync(join(folder, `${name}.json`), 'utf8');
}

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

  it('gives the same export each time', () => {
    expect(exported('first')).toBe(exported('second'));
  });

  it('gives a case in which nothing is found wrong', () => {
    const target = join(folder, 'sample.ascribe');
    writeSampleCase(sample, target);
    const checked = checkCase(target);
    expect(checked.ok && checked.value.findings).toEqual([]);
  });

  it('writes whose each word is: a note begins so wherever the article is left', () => {
    const { annotations, entities, links, claims } = caseJsonSchema.parse(
      JSON.parse(exported('sample')),
    );
    expect(annotations.filter(({ text }) => !text.startsWith("Analyst's own:"))).toEqual([]);
    const noted = new Set(annotations.map(({ about }) => Object.values(about)[0]));
    const claimed = new Set(claims.map(({ about }) => Object.values(about)[0]));
    const bare = [...entities, ...links].filter(({ uid }) => !noted.has(uid) && !claimed.has(uid));
    expect(bare).toEqual([]);
  });
});
