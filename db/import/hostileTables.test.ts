import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ok } from '../../core/result';
import { finishNow } from '../../core/sliced';
import { attempt } from '../attempt';
import { exportTo } from '../export/testing/exportTo';
import type { OpenCase } from '../openCase';
import { author } from '../testing/author';
import { newCase } from '../testing/newCase';
import { temporaryFolder } from '../testing/temporaryFolder';
import { importTable } from './importTable';
import { lookAtTable } from './lookAtTable';

const runs = Number(process.env['ASCRIBE_FUZZ_RUNS'] ?? 25);

/** A small workbook as other programs write it: shared texts, numbers, a date by its format. */
function workbook(): Uint8Array {
  const parts = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml':
      '<workbook xmlns:r="r"><sheets><sheet name="Events" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/sharedStrings.xml':
      '<sst><si><t>Name</t></si><si><t>Date</t></si><si><t>Red Reef</t></si></sst>',
    'xl/styles.xml':
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet1.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>' +
      '<row r="2"><c r="A2" t="s"><v>2</v></c><c r="B2" s="1"><v>45000</v></c></row></sheetData></worksheet>',
  };
  return zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
    { level: 0 },
  );
}

const good = {
  ...Object.fromEntries(
    ['acled-like.csv', 'gtd-like.csv', 'ucdp-like.csv'].map((name) => [
      name,
      readFileSync(resolve('samples', 'imports', name)),
    ]),
  ),
  'book.xlsx': Buffer.from(workbook()),
} as const;

/** As the window does it: looked at, and brought in by what is offered first. */
function bring(open: OpenCase, path: string) {
  const looked = attempt(() => lookAtTable(open.connection, path, {}));
  if (!looked.ok) return looked;
  const [offer] = looked.value.offers;
  if (!offer) return ok(null);
  const { mapping, needs } = offer;
  const order = { decisions: new Map<string, null>(), missing: 'leave' as const, isTrial: false };
  return finishNow(importTable(open, { path, choices: {}, mapping, needs, ...order }, author));
}

test.each(Object.entries(good))(
  'whatever is damaged in %s, it comes in as a case can hold it, or is refused and leaves nothing',
  (name, bytes) => {
    const path = join(temporaryFolder(), name);
    const { open } = newCase();
    const empty = exportTo(open, { format: 'json' }).file.toString();
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 6 }),
        fc.oneof({ weight: 4, arbitrary: fc.constant(bytes.length) }, fc.nat(bytes.length)),
        fc.tuple(fc.nat(bytes.length), fc.nat(200), fc.nat(bytes.length)),
        fc.boolean(),
        (changes, end, [from, length, to], moves) => {
          const bad = Buffer.from(bytes);
          for (const [at, value] of changes) bad[at] = value;
          if (moves) bad.copy(bad, to, from, from + length);
          writeFileSync(path, bad.subarray(0, end));
          const result = bring(open, path);
          if (!result.ok) expect(result.error.message).toMatch(/\.$/);
          // The export holds each thing against its schema.
          expect(exportTo(open, { format: 'json' }).file.length).toBeGreaterThan(0);
          if (result.ok && result.value?.change) expect(open.undo(author).ok).toBe(true);
          expect(exportTo(open, { format: 'json' }).file.toString()).toBe(empty);
        },
      ),
      { numRuns: runs },
    );
  },
);
