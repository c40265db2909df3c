/** What a column holds. The names are those of `tthc header`. */
export type PlanRole =
  | 'no'
  | 'content'
  | 'result'
  | 'unit'
  | 'lead'
  | 'cooperating'
  | 'time'
  | 'due'
  | 'start'
  | 'completedOn'
  | 'progress'
  | 'status'
  | 'actualResult'
  | 'evidence'
  | 'reason'
  | 'note';

export type IndicatorRole =
  | 'no'
  | 'name'
  | 'measure'
  | 'target'
  | 'agency'
  | 'previous'
  | 'numerator'
  | 'denominator'
  | 'actual'
  | 'verdict'
  | 'note';

/** Columns that only we write; `tthc header` calls them "other". */
export type OwnRole = 'daysLate' | 'assigned' | 'shortfall';

export type Role = PlanRole | IndicatorRole | OwnRole | 'person' | 'basis' | 'other';

export type TableKind = 'plan' | 'indicator' | 'other';
