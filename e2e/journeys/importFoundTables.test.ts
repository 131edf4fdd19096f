import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { asked, expect, test } from '../ascribe';
import { answerDialog, copySample, drop } from '../caseFiles';
import { chooseMenu } from '../inWindow';
import { graphReady } from '../onGraph';

type Cell = string | number;

/** A number is a day, as Excel counts and formats it. */
function sheetOf(rows: readonly (readonly Cell[])[]): string {
  const cell = (value: Cell): string =>
    typeof value === 'number'
      ? `<c s="1"><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${value}</t></is></c>`;
  const row = (cells: readonly Cell[]): string => `<row>${cells.map(cell).join('')}</row>`;
  return `<worksheet xmlns="x"><sheetData>${rows.map(row).join('')}</sheetData></worksheet>`;
}

function writeWorkbook(
  path: string,
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
): void {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${names
      .map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}"/>`)
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${names
      .map(
        (_, at) =>
          `<Relationship Id="r${at}" Type="t/worksheet" Target="worksheets/sheet${at}.xml"/>`,
      )
      .join('')}<Relationship Id="y" Type="t/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    ...Object.fromEntries(
      names.map((name, at) => [`xl/worksheets/sheet${at}.xml`, sheetOf(sheets[name] ?? [])]),
    ),
  };
  const bytes = Object.entries(parts).map(([name, text]) => [name, strToU8(text)] as const);
  writeFileSync(path, zipSync(Object.fromEntries(bytes)));
}

test('a workbook with a cover, a title and columns that nobody asked for comes in whole', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const file = join(folder, 'incidents.xlsx');
  writeWorkbook(file, {
    Cover: [['Prepared by the desk']],
    Incidents: [
      ['Incidents of May'],
      ['Event', 'Date', 'Place', 'Perpetrator', 'Photographed'],
      ['Blast at the gate', 45050, 'Tarnhill', 'Saltmen', 'from the tower'],
      ['Ambush', 45061, 'Baghdad', '', ''],
    ],
  });
  expect(await drop(page, file)).toEqual({ ok: true, value: false });
  const dialog = page.getByRole('dialog', { name: /^Import “incidents.xlsx”/ });
  await expect(dialog.getByLabel('Sheet')).toHaveValue('Incidents');
  await expect(dialog.getByLabel('Header')).toHaveValue('2');
  const lost = dialog.getByRole('group', { name: 'What would be lost' });
  await expect(lost).toContainText('Not used: Photographed');
  await lost.getByRole('button', { name: 'Quote in the passages' }).click();
  await expect(lost).not.toContainText('Not used');
  await expect(dialog.getByRole('region', { name: 'What a row becomes' })).toContainText(
    'from the tower',
  );
  await dialog.getByRole('button', { name: 'Look through' }).click();

  // A decision makes the counts those of before, which is said; looked through again, they hold.
  const matches = dialog.getByRole('region', { name: 'Who may be in the case already' });
  const entities = dialog.getByRole('row', { name: /^Entities/ });
  await expect(entities).toContainText('5');
  await matches.getByLabel('What Baghdad is').selectOption({ index: 2 });
  await expect(dialog.getByText('as it was before your decisions')).toBeVisible();
  await dialog.getByRole('button', { name: 'Look through again' }).click();
  await expect(entities).toContainText('4');
  await expect(matches).toContainText('1 will be joined');
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  const [hit] = await asked(page, 'case.search', { text: 'Blast at the gate', limit: 1 });
  const record = await asked(page, 'entity.record', { uid: hit?.target.uid ?? '' });
  expect(record.entity.date).toBe('2023-05-04');

  // Showing it makes a chart and arranges it, as one step.
  const steps = async () =>
    JSON.stringify(await asked(page, 'case.history', { offset: 0, limit: 5 }));
  const before = await asked(page, 'case.counts', null);
  const log = page.getByRole('log', { name: 'Messages' });
  await log.getByRole('button', { name: 'Show' }).last().click();
  await expect(page.getByRole('button', { name: /Imported from incidents.xlsx/ })).toBeVisible();
  await expect.poll(steps).toContain('Arrange the chart');
  await chooseMenu(app, 'edit.undo');
  await expect.poll(() => asked(page, 'case.counts', null)).toEqual(before);
});

test('an import that is stopped leaves the case and its steps as they were', async ({
  start,
  folder,
}) => {
  const { app, page } = await start(copySample(folder));
  await graphReady(page);
  const file = join(folder, 'many.csv');
  const rows = Array.from({ length: 8_000 }, (_, at) => `Firm ${at},Town ${at % 90},2023-05-04`);
  writeFileSync(file, ['event,place,date', ...rows].join('\n'));
  const counts = await asked(page, 'case.counts', null);
  const history = await asked(page, 'case.history', { offset: 0, limit: 50 });
  await answerDialog(app, file);
  await chooseMenu(app, 'file.import');
  const dialog = page.getByRole('dialog', { name: /^Import “many.csv”/ });
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await dialog.getByRole('button', { name: 'Import', exact: true }).click();
  await dialog.getByRole('button', { name: 'Stop' }).click();
  await expect(dialog.getByText('Cancelled. The case is as it was.')).toBeVisible();
  expect(await asked(page, 'case.counts', null)).toEqual(counts);
  expect(await asked(page, 'case.history', { offset: 0, limit: 50 })).toEqual(history);
});

test('a table that is dropped where it cannot come in is refused with what to do', async ({
  start,
  folder,
}) => {
  const { page } = await start(copySample(folder));
  const file = join(folder, 'people.csv');
  writeFileSync(file, 'name,place\nAli,Erbil\n');
  const locked = copySample(folder, 'locked.ascribe');
  chmodSync(locked, 0o444);
  await drop(page, locked);
  await expect(page.getByRole('banner').getByText('read only')).toBeVisible();
  expect((await drop(page, file)).ok).toBe(true);
  await expect(
    page.getByRole('log', { name: 'Messages' }).getByText('This case is read only'),
  ).toBeVisible();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  const empty = join(folder, 'empty.csv');
  writeFileSync(empty, '');
  expect(await drop(page, empty)).toMatchObject({
    ok: false,
    error: { message: '“empty.csv” cannot be imported. The file is empty.' },
  });
});
