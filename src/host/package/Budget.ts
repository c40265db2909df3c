import { WorkbookFileError } from '../WorkbookFileError';

/**
 * What one file may ask for, all of its parts together. Ten times the largest plan that was measured (100,000 tasks, made
 * into a tracker with its report: 3.6 million cells, 180 MB) would still not fit into the memory of an office's machine.
 */
export const LIMITS = {
  unpackedBytes: 512 * 1024 * 1024,
  cells: 6_000_000,
  strings: 4_000_000,
  /** Excel itself stops at 65,490 cell formats. */
  styles: 65_536,
  elements: 4_000_000,
} as const;

/** What is left of them while a file is read. */
export type Budget = Record<keyof typeof LIMITS, number>;

export const newBudget = (): Budget => ({ ...LIMITS });

/** @throws WorkbookFileError `tooLarge` when nothing is left. */
export function spend(budget: Budget, what: keyof Budget, amount = 1): void {
  budget[what] -= amount;
  if (budget[what] < 0)
    throw new WorkbookFileError('tooLarge', `The workbook holds more than ${LIMITS[what]} ${what}`);
}
