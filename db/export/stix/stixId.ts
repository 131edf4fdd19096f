import { v5 } from 'uuid';

/** Ours alone; that of the standard is for cyber observables. Never changed: ids would change. */
const NAMESPACE = '5b0f4a5e-8c61-4d52-9a3e-6f1d0c7b2e94';

/**
 * The same for the same thing in every export. Our own uids are of version 7, which the schemas of
 * STIX 2.1 do not take.
 */
export function stixId(type: string, ...parts: readonly string[]): string {
  return `${type}--${v5(parts.join('\n'), NAMESPACE)}`;
}
