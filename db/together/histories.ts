import type { Touch } from '../../core/together/comparisonView';
import type { LoggedPiece } from '../../core/together/loggedPiece';
import type { Changed } from '../../core/together/takeOver';

type States = ReadonlyMap<string, LoggedPiece['state']>;

/** The steps of a case in their order, and what became of each. */
export interface Steps {
  readonly case: string;
  readonly states: States;
}

interface Placed extends Touch {
  /** Which of the steps of its case it was. */
  readonly step: number;
}

/** What one case did since it was the same as the other one. */
class Side {
  readonly #other: Steps;
  readonly #places: ReadonlyMap<string, number>;
  readonly #touched = new Map<string, Placed>();
  readonly #removed = new Map<string, Placed>();
  /** Of each thing, up to which step the other case has taken it over. */
  readonly #taken = new Map<string, number>();

  constructor(steps: Steps, other: Steps) {
    this.#other = other;
    this.#places = new Map([...steps.states.keys()].map((step, place) => [step, place]));
  }

  /** A piece of this case's own history. */
  add(piece: LoggedPiece, otherSide: Side): void {
    const { step, state, at, author: by, from, touched, removed } = piece;
    const there = this.#other.states.get(step);
    const isUndoneHere = state !== 'done' && there === 'done';
    // What both did changed nothing between them, and what was undone on the way never was.
    if (state === 'done' ? there !== undefined : !isUndoneHere) return;
    const place = { at, by, step: this.#places.get(step) ?? 0 };
    if (from?.case === this.#other.case) {
      for (const thing of touched) {
        this.#touched.delete(thing);
        otherSide.takenUpTo(thing, from.upTo);
      }
      return;
    }
    for (const thing of touched) this.#touched.set(thing, place);
    for (const thing of isUndoneHere ? [...touched, ...removed] : removed) {
      this.#removed.set(thing, place);
    }
  }

  takenUpTo(thing: string, step: string | null): void {
    const place = step === null ? -1 : this.#places.get(step);
    if (place !== undefined) this.#taken.set(thing, Math.max(place, this.#taken.get(thing) ?? -1));
  }

  lastChange(thing: string): Touch | null {
    const touch = this.#touched.get(thing);
    if (!touch || touch.step <= (this.#taken.get(thing) ?? -1)) return null;
    return { at: touch.at, by: touch.by };
  }

  deletion(thing: string): Touch | null {
    const touch = this.#removed.get(thing);
    return touch ? { at: touch.at, by: touch.by } : null;
  }
}

/** What the histories of two cases tell of each thing: on which side it was changed, or deleted. */
export class Histories {
  readonly #here: Side;
  readonly #there: Side;

  constructor(here: Steps, there: Steps) {
    this.#here = new Side(here, there);
    this.#there = new Side(there, here);
  }

  addHere(piece: LoggedPiece): void {
    this.#here.add(piece, this.#there);
  }

  addThere(piece: LoggedPiece): void {
    this.#there.add(piece, this.#here);
  }

  changedHere(thing: string): Touch | null {
    return this.#here.lastChange(thing);
  }

  changedThere(thing: string): Touch | null {
    return this.#there.lastChange(thing);
  }

  changed(thing: string): Changed {
    const [here, there] = [this.changedHere(thing) !== null, this.changedThere(thing) !== null];
    if (here && there) return 'both';
    if (here) return 'here';
    return there ? 'there' : null;
  }

  deletedHere(thing: string): Touch | null {
    return this.#here.deletion(thing);
  }

  deletedThere(thing: string): Touch | null {
    return this.#there.deletion(thing);
  }
}
