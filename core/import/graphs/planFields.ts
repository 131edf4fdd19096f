import { commonFields } from '../../language/claim';
import type { FieldDefinition } from '../../language/kind';
import { cutText } from '../../text/cutText';
import { stripControls } from '../../text/stripControls';
import type { ValueType } from './graphSurvey';
import { freeKey } from './keyFrom';

/** What a kind or a type of link may have. */
const MOST_FIELDS = 100;

/** Where the attributes of a file go, for one kind or one type of link. */
export class FieldPlan {
  readonly added: FieldDefinition[] = [];
  /** Attributes for which there is no room. */
  readonly leftOut: string[] = [];
  readonly #there: readonly FieldDefinition[];
  readonly #canAdd: boolean;
  readonly #byAttribute = new Map<string, FieldDefinition>();
  readonly #taken = new Set<string>(commonFields);

  constructor(there: readonly FieldDefinition[], canAdd: boolean) {
    this.#there = there;
    this.#canAdd = canAdd;
  }

  add(attribute: string, type: ValueType): void {
    const known = this.#byAttribute.get(attribute);
    if (known !== undefined) {
      if (known.type !== type) this.#widen(attribute, known);
      return;
    }
    const key = freeKey(attribute, 'field', (candidate) => {
      if (this.#taken.has(candidate)) return true;
      const there = this.#there.find((field) => field.key === candidate);
      return there !== undefined && !takes(there, type);
    });
    const there = this.#there.find((field) => field.key === key);
    if (there === undefined && !this.#canAdd) return;
    if (there === undefined && this.#there.length + this.added.length >= MOST_FIELDS) {
      this.leftOut.push(attribute);
      return;
    }
    const field = there ?? { key, label: labelOf(attribute), type };
    if (there === undefined) this.added.push(field);
    this.#taken.add(key);
    this.#byAttribute.set(attribute, field);
  }

  fieldOf(attribute: string): FieldDefinition | undefined {
    return this.#byAttribute.get(attribute);
  }

  /** Values of two types are one of text. */
  #widen(attribute: string, field: FieldDefinition): void {
    const at = this.added.indexOf(field);
    if (at === -1) return;
    const text = { ...field, type: 'text' as const };
    this.added[at] = text;
    this.#byAttribute.set(attribute, text);
  }
}

function takes({ type }: FieldDefinition, seen: ValueType): boolean {
  return type === 'text' || type === seen || (seen === 'text' && type !== 'yes-no');
}

function labelOf(attribute: string): string {
  const words = stripControls(attribute)
    .replace(/[\s_]+/g, ' ')
    .trim();
  const label = cutText(words, 200).trim();
  return label === '' ? 'Attribute' : label.charAt(0).toUpperCase() + label.slice(1);
}
