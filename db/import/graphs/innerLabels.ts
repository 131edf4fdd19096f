import type { FieldValue } from '../../../core/language/kind';
import { graphLimits } from './graphLimits';

/** What programs write as elements of their own into the data of a node or an edge of GraphML. */
export class InnerLabels {
  readonly values = new Map<string, FieldValue>();
  type: string | null = null;
  /** Null: no arrows are spoken of. */
  hasArrow: boolean | null = null;
  readonly #open: { readonly tag: string; text: string }[] = [];
  readonly #labels: string[] = [];
  /** Which of Maltego's properties is shown. */
  #shown: string | null = null;
  #property: { readonly name: string; readonly label: string } | null = null;
  #shownValue: string | null = null;

  /** yEd's first label that says something, or what Maltego shows. */
  get label(): string | null {
    return this.#shownValue ?? this.#labels[0] ?? null;
  }

  open(tag: string, attributes: ReadonlyMap<string, string>): void {
    this.#open.push({ tag, text: '' });
    switch (tag) {
      case 'UMLNoteNode':
        this.type = 'note';
        break;
      case 'Arrows': {
        const ends = [attributes.get('source'), attributes.get('target')];
        this.hasArrow = ends.some((end) => end !== undefined && end !== 'none');
        break;
      }
      case 'MaltegoEntity':
        this.type = (attributes.get('type') ?? '').replace(/^maltego\./, '') || null;
        break;
      case 'Properties':
        this.#shown = attributes.get('displayValue') ?? attributes.get('value') ?? this.#shown;
        break;
      case 'Property':
        this.#property = {
          name: attributes.get('name') ?? '',
          label: attributes.get('displayName') ?? attributes.get('name') ?? '',
        };
        break;
    }
  }

  text(text: string): void {
    const inside = this.#open.at(-1);
    if (inside && /^(NodeLabel|EdgeLabel|Value)$/.test(inside.tag)) inside.text += text;
  }

  close(tag: string): void {
    const text = this.#open.pop()?.text.trim() ?? '';
    if (tag === 'Property') this.#property = null;
    if (text === '') return;
    if (tag === 'NodeLabel' || tag === 'EdgeLabel') {
      this.#labels.push(text);
      if (this.#labels.length > 1) this.values.set('more labels', this.#labels.slice(1).join('\n'));
    } else if (tag === 'Value' && this.#property !== null) this.#noteProperty(text);
  }

  #noteProperty(text: string): void {
    const { name, label } = this.#property ?? { name: '', label: '' };
    if (name === this.#shown) this.#shownValue = text;
    // What kind of link it is, is all that Maltego says by these.
    if (name === 'maltego.link.manual.type' || name === 'maltego.link.label') {
      this.#labels.push(text);
      return;
    }
    if (/^maltego\.link\.|#maltego/.test(name) || this.values.size >= graphLimits.attributes)
      return;
    if (label !== '') this.values.set(label, text);
  }
}
