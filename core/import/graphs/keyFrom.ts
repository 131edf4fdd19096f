/** The key that a name of a file becomes: lower-case words joined by hyphens. */
export function keyFrom(name: string, otherwise: string): string {
  const words = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    // "placeOfBirth" is three words.
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-0-9]+|-+$/g, '');
  const key = words.slice(0, 50).replace(/-+$/, '');
  return key === '' ? otherwise : key;
}

/** Such a key that none of these is. */
export function freeKey(
  name: string,
  otherwise: string,
  isTaken: (key: string) => boolean,
): string {
  const key = keyFrom(name, otherwise);
  let free = key;
  for (let number = 2; isTaken(free); number += 1) free = `${key}-${number}`;
  return free;
}
