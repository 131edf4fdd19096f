import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesSchema, nameRoles, type Name } from '../../../../core/language/entity';
import { newUid } from '../../../../core/uid';
import {
  addName,
  moveName,
  preferredName,
  relanguageName,
  removeName,
  repeatedName,
  reroleName,
  retextName,
} from './editNames';

const name = (text: string, role: Name['role'] = 'alias'): Name => ({
  uid: newUid(),
  text,
  language: null,
  script: 'Latn',
  role,
});

const three = (): [Name, Name, Name] => [name('Iran', 'preferred'), name('Persia'), name('IR')];
const texts = (names: readonly Name[]): string[] => names.map(({ text }) => text);
const roles = (names: readonly Name[]): string[] => names.map(({ role }) => role);

describe('names', () => {
  it('take the script of the letters they are written in', () => {
    const [first, ...rest] = three();
    expect(retextName([first, ...rest], first.uid, 'ایران')[0]).toMatchObject({
      text: 'ایران',
      script: 'Arab',
    });
    expect(addName([first], 'Иран')[1]).toMatchObject({ script: 'Cyrl', role: 'alias' });
  });

  it('have one preferred: the one before it becomes an alias', () => {
    const names = three();
    expect(roles(reroleName(names, names[1].uid, 'preferred'))).toEqual([
      'alias',
      'preferred',
      'alias',
    ]);
  });

  it('fall back to the first where the preferred one goes', () => {
    const names = three();
    expect(preferredName(removeName(names, names[0].uid))).toBe('Persia');
    expect(roles(reroleName(names, names[0].uid, 'former'))).toEqual([
      'preferred',
      'alias',
      'alias',
    ]);
  });

  it('move by one place and stay where there is no further', () => {
    const names = three();
    expect(texts(moveName(names, names[2].uid, -1))).toEqual(['Iran', 'IR', 'Persia']);
    expect(texts(moveName(names, names[2].uid, 1))).toEqual(['Iran', 'Persia', 'IR']);
    expect(texts(moveName(names, names[0].uid, -1))).toEqual(['Iran', 'Persia', 'IR']);
    expect(texts(moveName(names, newUid(), -1))).toEqual(['Iran', 'Persia', 'IR']);
  });

  it('are the same only with text, language and role, and what was so before may be moved', () => {
    const names = three();
    expect(repeatedName(names, addName(names, 'Persia'))?.text).toBe('Persia');
    expect(repeatedName(names, addName(names, 'Parsa'))).toBe(null);
    // The preferred one is no alias.
    expect(repeatedName(names, addName(names, 'Iran'))).toBe(null);
    expect(repeatedName(names, retextName(names, names[2].uid, 'Persia'))?.text).toBe('Persia');
    const doubled = addName(names, 'Persia');
    expect(repeatedName(doubled, moveName(doubled, names[1].uid, -1))).toBe(null);
    expect(repeatedName(doubled, relanguageName(doubled, names[1].uid, 'fa'))).toBe(null);
  });

  it('change language alone', () => {
    const names = three();
    expect(relanguageName(names, names[1].uid, 'fa')[1]).toEqual({ ...names[1], language: 'fa' });
  });
});

it('any run of edits leaves names that a case accepts', () => {
  const edit = fc.record({
    what: fc.constantFrom('add', 'remove', 'up', 'down', 'role'),
    at: fc.nat(5),
    role: fc.constantFrom(...nameRoles),
  });
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
      let names: Name[] = three();
      for (const { what, at, role } of edits) {
        const target = names[at % names.length]!;
        if (what === 'add') names = addName(names, 'Another');
        // The window does not let the last name go.
        else if (what === 'remove' && names.length > 1) names = removeName(names, target.uid);
        else if (what === 'up') names = moveName(names, target.uid, -1);
        else if (what === 'down') names = moveName(names, target.uid, 1);
        else if (what === 'role') names = reroleName(names, target.uid, role);
        expect(namesSchema.safeParse(names).success).toBe(true);
      }
    }),
  );
});
