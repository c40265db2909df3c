import type { PlainDate } from '../calendar/PlainDate';
import type { Figures } from './sumFigures';

/** Whether the year's target can still be met, counted from the start of the year to the end of the report's data. */
export type Outlook = Forecast | NotEnough;

/**
 * On the figures since the start of the year. secured: met even if none of the remaining cases is good; onTrack: met if
 * they are as good as those so far; within: they have to be better; outOfReach: missed even if all of them are good.
 */
export interface Forecast extends Figures {
  readonly kind: 'secured' | 'onTrack' | 'within' | 'outOfReach';
  /** Cases still to come by the year's end, at the pace so far. */
  readonly remaining: number;
  /** Percent of the remaining cases that have to count, or with an upper limit may count at most; rounded to the safe side. */
  readonly share: number;
  readonly isLimit: boolean;
}

/**
 * noTarget: not a share to be reached or kept; noCounts: this period's numerator or denominator is missing; gap: days
 * without figures; sameFigures: this period's are those of the period before; tooShort: too early in the year;
 * noCases: none so far; tooFew: too few cases for a pace.
 */
export type OutlookGap =
  | { readonly kind: 'noTarget' | 'noCounts' | 'sameFigures' | 'tooShort' | 'noCases' | 'tooFew' }
  | { readonly kind: 'gap'; readonly from: PlainDate; readonly to: PlainDate };

export interface NotEnough {
  readonly kind: 'notEnough';
  readonly gap: OutlookGap;
}
