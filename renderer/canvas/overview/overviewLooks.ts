import type { LookColour } from '../../../core/styling/look';
import type { IconName } from '../../theme/kindIcons';
import type { NodeShape } from '../../theme/nodeShapes';
import type { EdgeData, NodeData } from '../elements/graphElement';

/** All that tells one drawn node from another on the overview: those that share it are one path. */
export interface NodeLook {
  readonly what: Exclude<NodeData['what'], 'claim' | 'source'>;
  readonly kind: string;
  readonly shape: NodeShape;
  readonly colour: LookColour;
  /** Drawn otherwise than its kind says. */
  readonly styled: boolean;
  readonly icon: IconName | null;
  readonly retracted: boolean;
  readonly ghost: boolean;
}

/** The same of a line. */
export interface LineLook {
  readonly what: EdgeData['what'];
  readonly likelihood: EdgeData['likelihood'];
  /** Of a link, by a rule; null is that of all links. */
  readonly colour: LookColour | null;
  readonly unsourced: boolean;
  readonly contested: boolean;
  readonly denied: boolean;
  readonly identity: boolean;
  readonly superseded: boolean;
  readonly rejected: boolean;
  readonly retracted: boolean;
  readonly ghost: boolean;
}

/** Gives equal looks the same number. */
export interface LookBook<T extends { readonly ghost: boolean }> {
  readonly looks: T[];
  readonly numberOf: (look: Omit<T, 'ghost'>, ghost: boolean) => number;
}

export function createLookBook<T extends { readonly ghost: boolean }>(): LookBook<T> {
  const looks: T[] = [];
  const numbers = new Map<string, number>();
  return {
    looks,
    numberOf(look, ghost) {
      // Asked for each line of a chart: no objects or lists are made on the way.
      let key = ghost ? 'ghost' : '';
      for (const part in look) key += `\n${String(look[part as keyof typeof look])}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, looks.length);
      looks.push({ ...look, ghost } as T);
      return looks.length - 1;
    },
  };
}
