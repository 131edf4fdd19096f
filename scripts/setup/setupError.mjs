/** A step that cannot go on. Its message says what happened and what to do; it is shown without a stack. */
export class SetupError extends Error {}
