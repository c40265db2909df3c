import { WorkbookFileError } from '../WorkbookFileError';

/**
 * What one file may ask for, all of its parts together: twice the largest that was measured, a plan of 100,000 tasks made
 * into a tracker with its report (2.0 million cells, 151 MB).
 */
export const LIMITS = {
  unpackedBytes: 256 * 1024 * 1024,
  cells: 4_000_000,
  /** Of formulas that are written once for many cells. */
  formulaLetters: 32_000_000,
  strings: 2_000_000,
  /** Of these strings together. */
  letters: 80_000_000,
  /** Excel itself stops at 65,490 cell formats. */
  styles: 65_536,
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
