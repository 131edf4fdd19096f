/** What can be made of a span, and its key while a span is selected. */
export const spanActs = [
  { act: 'entity', label: 'Entity', key: 'e' },
  { act: 'link', label: 'Link', key: 'l' },
  { act: 'claim', label: 'Claim', key: 'c' },
  { act: 'attribution', label: 'Attribution', key: 'a' },
] as const;

export type SpanAct = (typeof spanActs)[number]['act'];
