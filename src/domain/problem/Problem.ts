/**
 * Something in the workbook that the user should know of. Texts by code stand in analysis/analysis.vi.ts.
 * `severity`: error = a value was not used; warning = an assumption was made; note = said for completeness.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error' | 'warning' | 'note';
  /** "Sheet!B7"; a sheet's name alone when the whole sheet is meant; '' for the workbook. */
  readonly cell: string;
  /** What stands in the cell, as written. */
  readonly written: string;
  /** Values for the message, by name. */
  readonly details?: Readonly<Record<string, string | number>>;
}

export type ProblemCode =
  | 'timeNotUnderstood'
  | 'timeBlank'
  | 'dueNotUnderstood'
  | 'dateSwapped'
  | 'datesMixed'
  | 'completedOnNotUnderstood'
  | 'completedOnInFuture'
  | 'completedWithoutDate'
  | 'statusNotUnderstood'
  | 'completionUnmatched'
  | 'recordsDisagree'
  | 'numberMissing'
  | 'numberRepeated'
  | 'rowForeign'
  | 'rowUnplaced'
  | 'sectionOutOfOrder'
  | 'sectionHoldsMore'
  | 'cellsJoined'
  | 'columnMissing'
  | 'columnUncertain'
  | 'columnRepeated'
  | 'severalPlans'
  | 'planDamaged'
  | 'yearAssumed'
  | 'planOfSeveralYears'
  | 'yearRival'
  | 'sheetHidden'
  | 'sheetProtected'
  | 'rowsHidden'
  | 'valuesFarAway'
  | 'legacyEncoding'
  | 'errorValue'
  | 'targetNotUnderstood'
  | 'targetBlank'
  | 'targetScaled'
  | 'targetDirectionUnclear'
  | 'targetDiffersFromPlan'
  | 'previousNotUnderstood'
  | 'actualNotUnderstood'
  | 'actualScaled'
  | 'actualOneIsAmbiguous'
  | 'actualApproximate'
  | 'actualOutOfRange'
  | 'countsNotUnderstood'
  | 'countsOneMissing'
  | 'numeratorAboveDenominator'
  | 'actualDiffersFromCounts'
  | 'indicatorUnknown'
  | 'indicatorsUnused';
