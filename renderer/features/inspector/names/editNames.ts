import type { Name } from '../../../../core/language/entity';
import { newUid, type Uid } from '../../../../core/uid';
import { scriptOf } from '../../../../core/text/scriptOf';

/** The name that the window shows. */
export function preferredName(names: readonly Name[]): string {
  return (names.find(({ role }) => role === 'preferred') ?? names[0])?.text ?? '';
}

/** Another text for one name; its script follows the letters. */
export function retextName(names: readonly Name[], uid: Uid | undefined, text: string): Name[] {
  return names.map((name) => (name.uid === uid ? { ...name, text, script: scriptOf(text) } : name));
}

export function relanguageName(names: readonly Name[], uid: Uid, language: string | null): Name[] {
  return names.map((name) => (name.uid === uid ? { ...name, language } : name));
}

/** Exactly one name is the preferred one: the one before it becomes an alias. */
export function reroleName(names: readonly Name[], uid: Uid, role: Name['role']): Name[] {
  const changed = names.map((name) => {
    if (name.uid === uid) return { ...name, role };
    return role === 'preferred' && name.role === 'preferred'
      ? { ...name, role: 'alias' as const }
      : name;
  });
  return withPreferred(changed);
}

export function addName(names: readonly Name[], text: string): Name[] {
  return [...names, { uid: newUid(), text, language: null, script: scriptOf(text), role: 'alias' }];
}

export function removeName(names: readonly Name[], uid: Uid): Name[] {
  return withPreferred(names.filter((name) => name.uid !== uid));
}

/** One place up (-1) or down (1). */
export function moveName(names: readonly Name[], uid: Uid, by: -1 | 1): Name[] {
  const from = names.findIndex((name) => name.uid === uid);
  const to = from + by;
  const moved = [...names];
  const [name] = moved.splice(from, 1);
  if (from < 0 || to < 0 || to >= names.length || !name) return [...names];
  moved.splice(to, 0, name);
  return moved;
}

/** The name that an edit makes the same as another one of them, in text, language and role. */
export function repeatedName(before: readonly Name[], after: readonly Name[]): Name | null {
  const wasThere = (name: Name) =>
    before.some((other) => other.uid === name.uid && isSame(other, name));
  const repeated = after.filter((name) =>
    after.some((other) => other.uid !== name.uid && isSame(other, name)),
  );
  // Names that were the same before may be moved, and told apart, one after the other.
  return repeated.find((name) => !wasThere(name)) ?? null;
}

function isSame(one: Name, other: Name): boolean {
  return one.text === other.text && one.language === other.language && one.role === other.role;
}

/** Where no name is preferred any more, the first one is. */
function withPreferred(names: readonly Name[]): Name[] {
  if (names.some(({ role }) => role === 'preferred')) return [...names];
  return names.map((name, index) => (index === 0 ? { ...name, role: 'preferred' } : name));
}
