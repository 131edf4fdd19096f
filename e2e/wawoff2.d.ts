declare module 'wawoff2' {
  /** A font that is packed as WOFF2, unpacked. */
  export function decompress(font: Uint8Array): Promise<Uint8Array>;
}
