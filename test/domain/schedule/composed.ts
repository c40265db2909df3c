import type { Meaning } from './corpus';

/** Wordings composed by a reviewer, each reading decided before it was run. */
export const composed: readonly Meaning[] = [];
