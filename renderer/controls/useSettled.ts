import { useEffect, useState } from 'react';

/** In milliseconds: while a hand types or drags, nothing is asked. */
const REST = 150;

/** The value once it has rested. Under another `name` it is another thing, and holds at once. */
export function useSettled<T>(value: T, name: string): T {
  const [settled, setSettled] = useState({ name, value });
  useEffect(() => {
    const timer = setTimeout(() => setSettled({ name, value }), REST);
    return () => clearTimeout(timer);
  }, [name, value]);
  return settled.name === name ? settled.value : value;
}
