import type { Command } from '../../../core/commands/command';
import type { Position } from '../../../core/language/entity';
import { ok, type Result } from '../../../core/result';
import { scriptOf } from '../../../core/text/scriptOf';
import { newUid, type Uid } from '../../../core/uid';
import { parseLine, parseOptionalDate } from '../../controls/parseTyped';
import { readPosition, type PositionDraft } from '../../controls/positionDraft';

/** What was typed into the form of a new entity. */
export interface EntityDraft extends PositionDraft {
  readonly kind: string;
  readonly name: string;
  readonly date: string;
}

export interface EntityProblems {
  readonly name: string | null;
  readonly date: string | null;
  readonly position: string | null;
}

export const noProblems: EntityProblems = { name: null, date: null, position: null };

interface ReadDraft {
  readonly name: Result<string>;
  readonly date: Result<string | null>;
  readonly position: Result<Position | null>;
}

/** `hasPosition`: the kind is one that stands somewhere. */
function readDraft(draft: EntityDraft, hasPosition: boolean): ReadDraft {
  return {
    name: parseLine('The name', draft.name),
    date: parseOptionalDate(draft.date),
    position: hasPosition ? readPosition(draft) : ok(null),
  };
}

function why(result: Result<unknown>): string | null {
  return result.ok ? null : result.error.message;
}

/** Why the draft cannot become an entity yet, by field; null where it can. */
export function entityProblems(draft: EntityDraft, hasPosition: boolean): EntityProblems | null {
  const { name, date, position } = readDraft(draft, hasPosition);
  if (name.ok && date.ok && position.ok) return null;
  return { name: why(name), date: why(date), position: why(position) };
}

/** The commands of one step: the entity, and its place on the chart. None where it has problems. */
export function entityCommands(
  uid: Uid,
  draft: EntityDraft,
  hasPosition: boolean,
  chart: { readonly uid: Uid; readonly x: number; readonly y: number } | null,
): readonly Command[] {
  const { name, date, position } = readDraft(draft, hasPosition);
  if (!name.ok || !date.ok || !position.ok) return [];
  const text = name.value;
  const named = { uid: newUid(), text, language: null, script: scriptOf(text) };
  const create: Command = {
    name: 'entity.create',
    args: {
      uid,
      kind: draft.kind,
      names: [{ ...named, role: 'preferred' }],
      description: '',
      fields: {},
      date: date.value,
      position: position.value,
    },
  };
  if (!chart) return [create];
  const { x, y } = chart;
  const places = [{ of: { entity: uid }, x, y, pinned: false }];
  return [create, { name: 'chart.place', args: { chart: chart.uid, places } }];
}
