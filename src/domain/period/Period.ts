import type { PlainDate } from '../calendar/PlainDate';

/** What a report is about; the year is that of the plan. */
export type Period =
  | { readonly kind: NamedPeriod }
  | { readonly kind: 'custom'; readonly from: PlainDate; readonly to: PlainDate };

/** q1 quý I … q4 quý IV, 6m six months, 9m nine months. */
export const NAMED_PERIODS = ['q1', 'q2', 'q3', 'q4', '6m', '9m', 'year'] as const;

export type NamedPeriod = (typeof NAMED_PERIODS)[number];

/** The days that the data of a report come from, both included. */
export interface DateWindow {
  readonly from: PlainDate;
  readonly to: PlainDate;
}
