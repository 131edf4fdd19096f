import { createHash } from 'node:crypto';

/** As `import_key` has it: by it a thing that comes again is told from one that changed. */
export function digestOf(content: object): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex').slice(0, 16);
}
