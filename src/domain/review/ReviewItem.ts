/** Something to look at before the report is signed. Texts by code stand in review.vi.ts. */
export interface ReviewItem {
  readonly code: ReviewCode;
  /** error: wrong as it stands; warning: most likely wrong or missing; note: worth a look. */
  readonly severity: 'error' | 'warning' | 'note';
  /** "Sheet!B7"; a sheet's name alone; '' for the settings. */
  readonly cell: string;
  readonly written: string;
  readonly details?: Readonly<Record<string, string | number>>;
}

export type ReviewCode =
  | 'settingBlank'
  | 'settingBeforeReform'
  | 'yearSlip'
  | 'yearOfPlanDoubtful'
  | 'completedBeforePlan'
  | 'dueOutsidePlan'
  | 'causeMissing'
  | 'resultMissing'
  | 'deadlineUnclear'
  | 'leadUnclear'
  | 'documentMissing'
  | 'documentForm'
  | 'documentBecameDate'
  | 'documentInFuture'
  | 'documentBeforePlan'
  | 'documentDateImpossible'
  | 'unitSpelling'
  | 'unitRenamed'
  | 'districtNamed'
  | 'indicatorBlank'
  | 'differsFromPlan';
