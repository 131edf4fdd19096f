import type { Name } from '../../core/language/entity';

/** Their names, and behind them ours that they have not; the one that they prefer stands for it. */
export function joinNames(theirs: readonly Name[], ours: readonly Name[]): Name[] {
  const known = new Set(theirs.flatMap(({ uid, text }) => [uid, text]));
  const own = ours.filter(({ uid, text }) => !known.has(uid) && !known.has(text));
  return [
    ...theirs,
    ...own.map((name) => (name.role === 'preferred' ? { ...name, role: 'alias' as const } : name)),
  ];
}
