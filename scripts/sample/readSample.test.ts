import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSample } from './readSample';

const original = join(import.meta.dirname, '..', '..', 'samples', 'iraq-2021');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ascribe-sample-'));
  cpSync(original, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function replace(file: string, from: string, to: string): void {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

describe('reading the sample', () => {
  it('names file, slug and field where a value does not fit', () => {
    replace('incidents.yaml', 'date: 2021?-06-10', 'date: tenth of June');
    expect(() => readSample(folder)).toThrow(/incidents\.yaml: victory-drones: date/);
  });

  it('names file, slug and reference where something is not there', () => {
    replace('links.yaml', 'to: shiite-factions', 'to: some-factions');
    expect(() => readSample(folder)).toThrow(
      /links\.yaml: iran-backs-factions: entity "some-factions" is not there/,
    );
  });

  it('names every problem at once', () => {
    replace('links.yaml', 'type: backs', 'type: feeds');
    replace('claims.yaml', 'by: observers', 'by: nobody');
    expect(() => readSample(folder)).toThrow(/"feeds" is not there[\s\S]*"nobody" is not there/);
  });

  it('refuses a slug that stands for two things', () => {
    replace('places.yaml', 'slug: vienna', 'slug: iraq');
    expect(() => readSample(folder)).toThrow(/iraq: stands for two things/);
  });

  it('refuses a word it does not know', () => {
    replace('actors.yaml', 'own: All names', 'owned: All names');
    expect(() => readSample(folder)).toThrow(/actors\.yaml: pmf: .*"owned"/);
  });
});
