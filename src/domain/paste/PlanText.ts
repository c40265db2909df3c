/** A field of a task as running text names it. */
export type TextField = 'content' | 'result' | 'lead' | 'cooperating' | 'time';

/** "1. Rà soát thủ tục", "I. Cải cách thể chế", with what its lines say; row from 0, as in the sheet. */
export interface TextItem {
  readonly kind: 'section' | 'task';
  readonly row: number;
  readonly code: string;
  readonly fields: Readonly<Partial<Record<TextField, string>>>;
}

/** A plan that stands in a sheet as running text. */
export interface PlanText {
  /** The lines before its first item. */
  readonly titles: readonly string[];
  readonly items: readonly TextItem[];
  /** Rows (from 0) of headings and numbered lines in parts that name no office and no time: no tasks. */
  readonly skipped: readonly number[];
}
