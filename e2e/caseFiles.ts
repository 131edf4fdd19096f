import { createHash } from 'node:crypto';
import { copyFileSync, openSync, closeSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { ElectronApplication, Page } from '@playwright/test';
import { CASE_JSON_VERSION, caseJsonSchema, type CaseJson } from '../core/caseJson';
import type { EventName, EventOf } from '../core/contract';
import { builtInKinds } from '../core/language/builtInKinds';
import { builtInLinkTypes } from '../core/language/builtInLinkTypes';
import type { Result } from '../core/result';
import { projectFolder } from '../scripts/runtime/projectFolder.mjs';

const samplePath = join(projectFolder, 'out/samples/iraq-2021.ascribe');

/** A case of the test's own. */
export function copySample(folder: string, name = 'case.ascribe'): string {
  const path = join(folder, name);
  copyFileSync(samplePath, path);
  return path;
}

/** Where SQLite's header keeps `user_version`, four bytes, the highest first. */
const USER_VERSION_AT = 60;

export function makeNewer(path: string): void {
  const file = openSync(path, 'r+');
  writeSync(file, Buffer.from([0, 0, 0x27, 0x0f]), 0, 4, USER_VERSION_AT);
  closeSync(file);
}

export function truncate(path: string): void {
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)));
}

/** Puts a line break into the label of a kind: the file opens, but its kinds cannot be read. */
export function spoilKinds(path: string): void {
  const text = readFileSync(path, 'latin1');
  writeFileSync(path, text.replaceAll('Actor', 'Act\nr'), 'latin1');
}

/** The process that holds the open case; null while there is none. */
export async function databasePid(app: ElectronApplication): Promise<number | null> {
  return app.evaluate(({ app: main }) => {
    const found = main.getAppMetrics().find(({ name }) => name === 'Ascribe case file');
    return found?.pid ?? null;
  });
}

/** Opens a file as if it had been dropped: a file input gives the page a real file with a path. */
export async function drop(page: Page, path: string): Promise<Result<boolean>> {
  await page.evaluate(() => {
    document.querySelector('#dropped')?.remove();
    const input = Object.assign(document.createElement('input'), { type: 'file', id: 'dropped' });
    document.body.append(input);
  });
  await page.locator('#dropped').setInputFiles(path);
  return page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#dropped');
    const file = input?.files?.[0];
    if (!file) throw new Error('no file was dropped');
    const answer = await window.ascribe.openDropped(file);
    input.remove();
    return answer;
  });
}

/** From now on, notes every event of this name; the returned function reads them. */
export async function noteEvents<N extends EventName>(
  page: Page,
  name: N,
): Promise<() => Promise<EventOf<N>[]>> {
  await page.evaluate((event) => {
    const noted: unknown[] = [];
    Object.assign(globalThis, { [`noted ${event}`]: noted });
    window.ascribe.on(event as 'case.changed', (payload) => noted.push(payload));
  }, name as string);
  return async () => {
    const noted: unknown = await page.evaluate(
      (event) => (globalThis as unknown as Record<string, unknown>)[`noted ${event}`],
      name as string,
    );
    return noted as EventOf<N>[];
  };
}

export function hashOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

/** The analyst's answer to the next native dialog: no test can click on one. */
export async function answerDialog(app: ElectronApplication, path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, chosen) => {
    const canceled = chosen === null;
    dialog.showSaveDialog = () => Promise.resolve({ canceled, filePath: chosen ?? '' });
    dialog.showOpenDialog = () =>
      Promise.resolve({ canceled, filePaths: chosen === null ? [] : [chosen] });
  }, path);
}

/** Writes a case of one entity as JSON, as another program could. */
export function writeCaseJson(path: string, title: string): void {
  const recorded = { recordedAt: '2024-05-01T08:00:00.000Z', recordedBy: 'Another Analyst' };
  const uid = (end: number) => `018f3b1e-0000-7000-8000-00000000000${end}`;
  const name = { uid: uid(3), text: 'Hill Base', language: null, script: null, role: 'preferred' };
  const empty = Object.fromEntries(
    ['merges', 'links', 'sources', 'passages', 'claims', 'attributions', 'assessments']
      .concat('judgements', 'annotations', 'queries')
      .map((list) => [list, []]),
  );
  const entity = {
    uid: uid(2),
    kind: 'place',
    names: [name],
    description: '',
    fields: {},
    date: null,
    position: null,
    retraction: null,
    ...recorded,
  };
  const places = [{ of: { entity: uid(2) }, x: 10, y: 20, pinned: false }];
  const json: CaseJson = caseJsonSchema.parse({
    format: 'ascribe-case',
    version: CASE_JSON_VERSION,
    case: { uid: uid(1), title, description: '', createdAt: recorded.recordedAt },
    kinds: builtInKinds,
    linkTypes: builtInLinkTypes,
    entities: [entity],
    charts: [
      { uid: uid(4), title: 'All', description: '', filter: {}, styling: {}, places, ...recorded },
    ],
    ...empty,
  });
  writeFileSync(path, JSON.stringify(json));
}
