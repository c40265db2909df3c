/** A phrase in the plan of 2025 that makes one part: [phrase, kind, days with their periods, what was implied]. */
export type Reading = readonly [text: string, kind: string, due: readonly string[], implied: string];

export interface Readings {
  readonly what: string;
  readonly all: readonly Reading[];
}
