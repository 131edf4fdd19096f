declare module 'world-atlas/countries-50m.json' {
  /** Spelled out, it would be a type of a megabyte. */
  const world: unknown;
  export default world;
}
