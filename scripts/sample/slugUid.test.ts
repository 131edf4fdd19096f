import { describe, expect, it } from 'vitest';
import { uidSchema } from '../../core/uid';
import { slugUid } from './slugUid';

const at = '2026-11-02T08:00:00.000Z';

describe('the uid of a slug', () => {
  it('is a UUIDv7 with the given time', () => {
    const uid = slugUid(at, 'entity', 'iran');
    expect(uidSchema.parse(uid)).toBe(uid);
    expect(Number.parseInt(uid.replaceAll('-', '').slice(0, 12), 16)).toBe(Date.parse(at));
  });

  it('is the same for the same word and slug alone', () => {
    expect(slugUid(at, 'entity', 'iran')).toBe(slugUid(at, 'entity', 'iran'));
    expect(slugUid(at, 'entity', 'iran')).not.toBe(slugUid(at, 'entity', 'iraq'));
    expect(slugUid(at, 'entity', 'iran')).not.toBe(slugUid(at, 'link', 'iran'));
  });
});
