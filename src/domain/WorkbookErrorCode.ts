/** What Excel refuses, or what keeps us from writing; texts stand in messages.vi.ts. */
export type WorkbookErrorCode =
  | 'apiMissing'
  | 'cellEditing'
  | 'protected'
  | 'sheetMissing'
  | 'tooLarge'
  | 'changed'
  | 'noPlan'
  | 'severalPlans'
  | 'noRoom'
  | 'noReport'
  | 'severalReports'
  | 'notReport'
  | 'notWritten'
  | 'partlyWritten'
  | 'sheetChangedByUser'
  | 'unexpected';
