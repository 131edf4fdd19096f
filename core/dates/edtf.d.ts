/** The one function used of `edtf`, which ships without types. Throws when the text is not EDTF. */
declare module 'edtf' {
  export function parse(text: string, constraints?: { readonly level?: number }): unknown;
}
