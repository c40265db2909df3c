import type { Analysis, FollowedIndicator } from './Analysis';
import { compareDates, type PlainDate } from '../calendar/PlainDate';
import type { Period } from '../period/Period';
import { periodWindow } from '../period/periodWindow';
import { recordKey } from '../record/recordKey';
import type { ReportRecord } from '../record/ReportRecord';
import type { Settings } from '../settings/Settings';
import { judgeOutlook } from '../indicator/judgeOutlook';
import type { Outlook } from '../indicator/Outlook';
import type { Figures } from '../indicator/sumFigures';

export interface IndicatorOutlook {
  readonly indicator: FollowedIndicator;
  readonly outlook: Outlook;
}

/**
 * What the figures of a period and of the reports before it say of the year's targets. Figures are those of the days of
 * their report's window, up to its as-of date. Nothing for the last period of a year: its verdicts say it all.
 */
export function indicatorOutlooks(
  { indicators, asOf, year: planYear, earlierReports }: Analysis,
  settings: Pick<Settings, 'periodCalendar' | 'unitSince'>,
  period: Period,
): readonly IndicatorOutlook[] {
  const year = periodWindow({ kind: 'year' }, planYear, settings);
  const window = periodWindow(period, planYear, settings);
  const counted = { from: window.from, to: firstOf(asOf, window.to) };
  if (compareDates(counted.to, counted.from) < 0 || compareDates(counted.to, year.to) >= 0) return [];
  const finished = earlierReports.filter((record) => compareDates(record.asOf, record.window.to) >= 0);
  return indicators.map((indicator) => ({
    indicator,
    outlook: judgeOutlook({
      judgement: indicator.judgement,
      counted,
      year,
      earlier: finished.flatMap((record) => figuresOf(record, indicator)),
    }),
  }));
}

const firstOf = (a: PlainDate, b: PlainDate): PlainDate => (compareDates(a, b) <= 0 ? a : b);

/** Known again by its name; among namesakes by its number too. */
function figuresOf({ window, indicators }: ReportRecord, { name, no }: FollowedIndicator): Figures[] {
  const key = recordKey(name);
  const namesakes = indicators.filter((recorded) => recorded.key === key);
  const found = namesakes.length > 1 ? namesakes.filter((recorded) => recorded.no === no) : namesakes;
  return found.map(({ numerator, denominator }) => ({ ...window, numerator, denominator }));
}
