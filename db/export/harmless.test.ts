import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataFormats, type DataFormat } from '../../core/export/dataFormats';
import { newUid } from '../../core/uid';
import { filledCase } from '../testing/filledCase';
import { createEntity, createLink, createSource } from '../testing/sampleCommands';
import { formats } from './formats';
import { exportTo } from './testing/exportTo';

const hostile = '<script src="x.js">alert(1)</script><!DOCTYPE a [<!ENTITY b SYSTEM "x">]>]]>';
const formula = '=HYPERLINK("x","y")';

const written = dataFormats
  .map(({ format }) => format)
  .filter((format): format is DataFormat => format === 'json' || format in formats);

/** The texts of a file, those in an archive by themselves. */
function textsOf(format: DataFormat): string[] {
  const { open, run, uid } = filledCase();
  const entity = newUid();
  run(
    createEntity(hostile, { uid: entity, description: formula, fields: {} }),
    createLink(entity, uid.actor, { description: hostile }),
    createSource(formula, { text: hostile }),
  );
  const { file } = exportTo(open, { format });
  if (format !== 'csv') return [file.toString('utf8')];
  return Object.values(unzipSync(file)).map((bytes) => strFromU8(bytes));
}

test.each(written)('%s holds no script, no reference to elsewhere, no formula', (format) => {
  for (const text of textsOf(format)) {
    if (text.startsWith('<?xml')) {
      expect(text).not.toMatch(
        /<script|<!DOCTYPE|<!ENTITY|<!\[CDATA|<\?xml-stylesheet|schemaLocation|xlink/,
      );
      // Names of the format itself, which nobody follows.
      const named = text.match(/xmlns(:\w+)?="[^"]*"/g) ?? [];
      expect(text.match(/https?:/g) ?? []).toHaveLength(named.length);
    }
    if (format === 'csv') expect(text).not.toMatch(/(^|,)"?[=+@]/m);
  }
});
