/** What is wrong with the data, gathered so that one run names all of it. */
export interface SampleProblems {
  readonly add: (file: string, slug: string, what: string) => void;
  readonly throwIfAny: () => void;
}

export function collectProblems(): SampleProblems {
  const found: string[] = [];
  return {
    add: (file, slug, what) => void found.push(`${file}: ${slug}: ${what}`),
    throwIfAny: () => {
      if (found.length > 0) throw new Error(`The sample data does not fit:\n${found.join('\n')}`);
    },
  };
}
